import { succeed, fail, type Outcome } from "../../base/outcome";
import { unitCode } from "../../model/codes";
import type { Plan, Round } from "../../model/plan";
import { areaFigures, drawAreas, type AreaFigures } from "../../desk/facts";
import { indicatorFigure, indicatorTarget } from "../../forms/words";
import { areasReport, type Area } from "../../summary/document";
import { FACT_WORDS } from "../../summary/words";
import type { StandardOptions } from "../options/standard-options";
import type { CommandHost, ExitCode } from "../output/host";
import { saveOverFilled } from "../output/over-filled";
import { printResult } from "../output/print-result";
import { refuse } from "../output/refuse";
import type { ReplaceOption } from "../output/replaceable";
import { count, list, nullable, number, object, record, text } from "../output/shape";
import { factsWords as words } from "../words/facts-words";
import { saveDocument } from "../reporting/report-command";
import { plannedRounds } from "./facts-command";
import { factsByRound, officeNames } from "./facts-folder";

export interface TotalsOptions extends ReplaceOption, Pick<StandardOptions, "round" | "period"> {
  /** A folder that `facts --append` wrote. */
  readonly facts: string;
  /** Only this office and those below it. */
  readonly office?: string;
  /** The workbook or Word report to write. */
  readonly out?: string;
}

const figures = { reported: count, expected: count };
const totalsShape = record(
  object({ value: nullable(number), numerator: nullable(number), denominator: nullable(number) }),
);
/** The document of `totals`: the whole first, then every office; rows that clash. */
export const totalsDocument = object({
  plan: text,
  round: text,
  areas: list(
    object({ office: nullable(text), above: nullable(text), name: text, ...figures, totals: totalsShape }),
  ),
  clashes: list(list(text)),
});

/** Adds up the facts in a folder, of any number of offices, in DuckDB. Returns 1 if rows clash. */
export async function totalsCommand(
  planName: string,
  options: TotalsOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const { facts: folder, office, out } = options;
  const found = await roundIn(planName, options, host);
  if (!found.ok) return refuse(found.failure, host);
  const { plan, round, files } = found.value;
  const opened = await host.openFacts(files);
  if (!opened.ok) return refuse(words.noEngine, host);
  const source = { plan, round, table: "facts", office: office === undefined ? undefined : unitCode(office) };
  const result = await areaFigures(plan, source, opened.value, await officeNames(files, host));
  opened.value.close();
  const [whole] = result.areas;
  if (whole === undefined) return refuse(words.noOffice(office ?? "", folder), host);
  if (out !== undefined) {
    const written = await writeTotals(out, { plan, round, ...result }, options, host);
    if (written !== 0) return written;
  }
  printResult(
    totalsDocument,
    { document: () => documentOf(plan, round, result), text: () => `${linesOf(whole, result).join("\n")}\n` },
    host,
  );
  if (result.clashes.length > 0) host.tell(words.clashes(result.clashes));
  return result.clashes.length > 0 ? 1 : 0;
}

/** Writes the totals as a Word report, as its text, or as a workbook with all units. */
async function writeTotals(
  out: string,
  totals: AreaFigures & { readonly plan: Plan; readonly round: Round },
  options: TotalsOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const [ending] = /\.(?:docx|txt)$/i.exec(out) ?? [];
  if (ending !== undefined) {
    const isWord = ending.toLowerCase() === ".docx";
    return (await saveDocument(areasReport(totals), isWord, { ...options, out }, host)).exitCode;
  }
  const { plan, round } = totals;
  const drawn = drawAreas(plan, totals, words.totalsTitle(round.name), host.clock.today());
  if (!drawn.ok) return refuse(`${FACT_WORDS.tooMany(drawn.failure)} ${words.chooseOffice}`, host);
  return saveOverFilled(out, host.workbooks.write(drawn.value), words.totalsWritten(out), options, host);
}

/** Returns the files of the named round, or of the only one in the folder. */
async function roundIn(
  planName: string,
  { facts: folder, round, period }: TotalsOptions,
  host: CommandHost,
): Promise<
  Outcome<{ readonly plan: Plan; readonly round: Round; readonly files: readonly string[] }, string>
> {
  const planned = await plannedRounds({ plan: planName, round, period }, host);
  if (!planned.ok) return planned;
  const { plan, rounds } = planned.value;
  const there = await factsByRound(plan, folder, host);
  if (!there.ok) return there;
  const [only, ...others] = rounds.filter(({ id }) => there.value.has(encodeURIComponent(id)));
  const files = only && there.value.get(encodeURIComponent(only.id));
  if (only === undefined || files === undefined) return fail(words.noFacts(folder, [...there.value.keys()]));
  if (others.length > 0) return fail(words.whichRound([only, ...others].map(({ id }) => id)));
  return succeed({ plan, round: only, files });
}

const documentOf = (plan: Plan, round: Round, { areas, clashes }: AreaFigures) => ({
  plan: plan.id,
  round: round.id,
  areas: areas.map(({ code = null, above = null, name, reported, expected, figures: known }) => ({
    ...{ office: code, above, name, reported, expected },
    totals: Object.fromEntries(
      [...known].map(([indicator, { value = null, numerator = null, denominator = null }]) => [
        indicator,
        { value, numerator, denominator },
      ]),
    ),
  })),
  clashes,
});

const linesOf = ({ reported, expected, figures: known }: Area, { indicators, areas }: AreaFigures) => [
  words.reported(reported, expected, areas.filter(({ code }) => code !== undefined).length),
  ...indicators.map((indicator) => {
    const { value } = known.get(indicator.code) ?? {};
    const shown =
      value === undefined ? words.noFigure : indicatorFigure(indicator, { value, against: undefined }, value);
    return words.total(indicator.code, indicator.label, shown, indicatorTarget(indicator));
  }),
];
