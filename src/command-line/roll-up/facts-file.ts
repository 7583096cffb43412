import { planId } from "../../domain/codes";
import type { Plan } from "../../domain/plan/plan";
import type { Collection } from "../../use-cases/blank-form/collection";
import { factRows } from "../../use-cases/facts/fact-rows";
import { factsCsv } from "../../use-cases/facts/facts-csv";
import type { RollUpFacts } from "../../use-cases/roll-up/roll-up-facts";
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
  { plan, blank }: Collection,
  facts: RollUpFacts,
  standing: RollUpStanding,
  host: CommandHost,
): Promise<ExitCode> {
  const write = path === undefined ? undefined : writerFor(path);
  if (path === undefined || write === undefined) return 0;
  // To whoever reads the long table a blank form is what a plan is: it goes by its name.
  const named = blank === undefined ? plan : { ...plan, id: planId(blank.name) };
  return save(path, await write(named, facts), factsWords.written(path), host, standing.facts);
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
