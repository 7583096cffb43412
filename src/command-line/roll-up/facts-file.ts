import type { Plan } from "../../domain/plan/plan";
import { factRows } from "../../use-cases/facts/fact-rows";
import { factsCsv } from "../../use-cases/facts/facts-csv";
import type { RollUpFacts } from "../../use-cases/roll-up/roll-up-readings";
import { factsWords } from "../../ui/words/commands/facts-words";
import { factsParquet } from "./facts-parquet";
import type { CommandHost, ExitCode } from "../output/host";
import { save } from "../output/save";
import type { RollUpStanding } from "./roll-up-standing";

export interface FactsOptions {
  /** CSV or Parquet file for the long table of everything that was reported. */
  readonly facts?: string;
}

/** Why such a file cannot be written, known before anything is read; undefined where it can. */
export const factsProblem = ({ facts }: FactsOptions): string | undefined =>
  facts === undefined || writerFor(facts) !== undefined ? undefined : factsWords.neitherCsvNorParquet(facts);

/** Writes the long table where it was asked for. */
export async function saveFacts(
  { facts: path }: FactsOptions,
  plan: Plan,
  facts: RollUpFacts,
  standing: RollUpStanding,
  host: CommandHost,
): Promise<ExitCode> {
  const write = path === undefined ? undefined : writerFor(path);
  if (path === undefined || write === undefined) return 0;
  return save(path, await write(plan, facts), factsWords.written(path), host, standing.facts);
}

type FactsWriter = (plan: Plan, facts: RollUpFacts) => Promise<Uint8Array>;

function writerFor(path: string): FactsWriter | undefined {
  const ending = path.split(".").at(-1)?.toLowerCase();
  switch (ending) {
    case "csv":
      return (plan, facts) => Promise.resolve(new TextEncoder().encode(factsCsv(factRows(plan, facts))));
    case "parquet":
      return (plan, facts) => factsParquet(factRows(plan, facts));
    default:
      return undefined;
  }
}
