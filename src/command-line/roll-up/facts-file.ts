import { planId } from "../../model/codes";
import { succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import type { Collection } from "../../recognise/own-form";
import { drawFacts, type TooManyFacts, factRows, factsCsv, FACT_COLUMNS, type Fact } from "../../desk/facts";
import type { RollUpFacts } from "../../desk/roll-up";
import type { InspectedContent } from "../../workbook/files";
import { FACT_WORDS } from "../../summary/words";
import { factsWords } from "../words/facts-words";
import type { CommandHost, ExitCode } from "../output/host";
import { refuse } from "../output/refuse";
import { save } from "../output/save";

export interface FactsOptions {
  /** CSV, Parquet or Excel file for the long table of all reported values. */
  readonly facts?: string;
}

/** Returns why the file cannot be written, before anything is read; undefined if it can. */
export const factsProblem = ({ facts }: FactsOptions, host: CommandHost): string | undefined =>
  facts === undefined || writerFor(facts, host) !== undefined ? undefined : factsWords.unknownKind(facts);

/** Writes the long table if requested. */
export async function saveFacts(
  { facts: path }: FactsOptions,
  { plan, blank }: Collection,
  facts: RollUpFacts,
  standing: InspectedContent | undefined,
  host: CommandHost,
): Promise<ExitCode> {
  const write = path === undefined ? undefined : writerFor(path, host);
  if (path === undefined || write === undefined) return 0;
  // In the long table a blank form takes the place of a plan, under its name.
  const named = blank === undefined ? plan : { ...plan, id: planId(blank.name) };
  const written = await write(named, facts);
  if (written.ok) return save(path, written.value, factsWords.written(path), host, standing);
  return refuse(`${FACT_WORDS.tooMany(written.failure)}\n${factsWords.notWritten(path)}`, host);
}

type Written = Outcome<Uint8Array, TooManyFacts>;
type FactsWriter = (plan: Plan, facts: RollUpFacts) => Written | Promise<Written>;

function writerFor(path: string, { workbooks, clock }: CommandHost): FactsWriter | undefined {
  const ending = path.split(".").at(-1)?.toLowerCase();
  switch (ending) {
    case "csv":
      return (plan, facts) =>
        succeed(new TextEncoder().encode(factsCsv(factRows(plan, facts, clock.today()))));
    case "parquet":
      return async (plan, facts) => succeed(await factsParquet(factRows(plan, facts, clock.today())));
    case "xlsx":
      return (plan, facts) => {
        const drawn = drawFacts(plan, facts, clock.today());
        return drawn.ok ? succeed(workbooks.write(drawn.value)) : drawn;
      };
    default:
      return undefined;
  }
}

const NUMBERS: ReadonlySet<string> = new Set<keyof Fact>(["amount", "adjusted"]);

/**
 * Writes the long table as Parquet, with the columns of the CSV; codes with leading zeros stay texts. Texts
 * are unchanged: no program takes them for formulas.
 */
export async function factsParquet(facts: Iterable<Fact>): Promise<Uint8Array> {
  // Loaded on demand: no other command needs it.
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const rows = [...facts];
  const columnData = FACT_COLUMNS.map((name) => ({
    name,
    type: NUMBERS.has(name) ? ("DOUBLE" as const) : ("STRING" as const),
    nullable: true,
    data: rows.map((fact) => {
      const value = fact[name];
      if (value === undefined) return null;
      if (typeof value === "boolean") return value ? "yes" : "no";
      return NUMBERS.has(name) ? value : String(value);
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
