import { Option, type Command } from "commander";
import type { Explanation } from "../domain/explanations/explanation";
import type { NumberDecision } from "../domain/numbers/number-decision";
import { fail, succeed, type Outcome } from "../domain/outcome";
import { findRound, type Plan } from "../domain/plan";
import type { FiguresOfUnits } from "../domain/prefilled";
import type { WorkbookGrids } from "../domain/workbook-grids";
import type { ComparedTotals } from "../sheets/summary/compared-totals";
import { readFigures } from "../sheets/summary/read-figures";
import { readSummaryWorkbook } from "../sheets/summary/reading/read-summary-workbook";
import { COMPARISON_WORDS } from "../sheets/words/comparison-words";
import { rejectionSentence } from "../sheets/words/rejection-sentences";
import { commandLineWords as words } from "../ui/words/command-line-words";
import { readDecisions } from "../use-cases/decisions-text";
import type { EarlierRounds } from "../use-cases/earlier-rounds";
import { readExplained } from "./explanation-file";
import type { CommandHost } from "./host";

export interface ComparisonOptions {
  /** Summaries of the rounds before, the last one first. */
  readonly previous?: readonly string[];
  /** Summary of the same round a year ago. */
  readonly lastYear?: string;
  /** JSON file of what was decided about ambiguous numbers. */
  readonly decisions?: string;
  /** JSON file of what the office itself explained. */
  readonly explanations?: string;
}

/** What figures are compared with, what was decided about those that can be read in several ways, and explained. */
export interface Comparison {
  readonly earlierOf: (plan: Plan) => EarlierRounds;
  /** The totals of the round before and of a year ago, to stand beside those of now. */
  readonly totalsOf: (plan: Plan) => readonly ComparedTotals[];
  readonly decisions: readonly NumberDecision[];
  readonly explanations: readonly Explanation[];
}

/** The options by which a command is told what to compare with. */
export const withComparison = (
  command: Command,
  explanations = "JSON list of what the office explained itself, as the command explain keeps it",
): Command =>
  command
    .addOption(
      new Option(
        "--previous <file>",
        "summary of a round before; may be given several times, the last round first",
      )
        .default([], "none")
        .argParser((path: string, before: readonly string[]) => [...before, path]),
    )
    .option("--last-year <file>", "summary of the same round a year ago")
    .option(
      "--decisions <file>",
      'JSON list of what ambiguous numbers mean: { "unit", "element", "typed", "chosen": { "kind": "number", "number" } }',
    )
    .option("--explanations <file>", explanations);

/** Reads what the options name; fails with a sentence where one of the files says nothing of any of the plans. */
export async function comparison(
  { previous = [], lastYear, decisions, explanations }: ComparisonOptions,
  plans: readonly Plan[],
  host: CommandHost,
): Promise<Outcome<Comparison, string>> {
  const summaries: WorkbookGrids[] = [];
  for (const path of [...previous, ...(lastYear === undefined ? [] : [lastYear])]) {
    const summary = await readSummary(path, plans, host);
    if (!summary.ok) return summary;
    summaries.push(summary.value);
  }
  const decided = await readDecided(decisions, host);
  if (!decided.ok) return decided;
  const explained = await readExplained(explanations, host);
  if (!explained.ok) return explained;
  const before = summaries.slice(0, previous.length);
  const yearAgo = summaries[previous.length];
  return succeed({
    earlierOf: roundsByPlan(before, yearAgo),
    totalsOf: (plan) => [
      ...comparedTotals("last-round", before[0], plan),
      ...comparedTotals("last-year", yearAgo, plan),
    ],
    decisions: decided.value,
    explanations: explained.value,
  });
}

/** A file of one plan may tell of units that report for another one by now: the codes of elements say what they mean. */
function roundsByPlan(
  before: readonly WorkbookGrids[],
  yearAgo: WorkbookGrids | undefined,
): (plan: Plan) => EarlierRounds {
  const known = new Map<Plan, EarlierRounds>();
  return (plan) => {
    const rounds = known.get(plan) ?? readRounds(plan);
    known.set(plan, rounds);
    return rounds;
  };

  function readRounds(plan: Plan): EarlierRounds {
    const lastYear = yearAgo && readFigures(yearAgo, plan);
    const previous = before.map((summary) => readFigures(summary, plan) ?? NOTHING);
    return lastYear === undefined ? { previous } : { previous, lastYear };
  }
}

/** Empty where there is no such summary, or it is of another plan. */
function comparedTotals(
  kind: "last-round" | "last-year",
  workbook: WorkbookGrids | undefined,
  plan: Plan,
): readonly ComparedTotals[] {
  const kept = workbook && readSummaryWorkbook(workbook, [plan]);
  if (kept === undefined) return [];
  const name = findRound(plan, kept.round)?.name ?? kept.round;
  const title = kind === "last-year" ? COMPARISON_WORDS.lastYear(name) : COMPARISON_WORDS.lastRound(name);
  return [{ kind, title, totals: kept.totals }];
}

/** A summary without any figure of a plan. */
const NOTHING: FiguresOfUnits = new Map();

async function readSummary(
  path: string,
  plans: readonly Plan[],
  host: CommandHost,
): Promise<Outcome<WorkbookGrids, string>> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(words.noFile(path));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(words.noEarlierFigures(path, rejectionSentence(bytes.failure)));
  const workbook = host.workbooks.read(bytes.value);
  if (!workbook.ok) return fail(words.noEarlierFigures(path, rejectionSentence(workbook.failure)));
  const hasFigures = plans.some((plan) => readFigures(workbook.value, plan) !== undefined);
  return hasFigures ? workbook : fail(words.noSummary(path));
}

async function readDecided(
  path: string | undefined,
  host: CommandHost,
): Promise<Outcome<readonly NumberDecision[], string>> {
  if (path === undefined) return succeed([]);
  const text = await host.readText(path);
  if (!text.ok) return fail(words.noFile(path));
  const decisions = readDecisions(text.value);
  return decisions === undefined ? fail(words.notDecisions(path)) : succeed(decisions);
}
