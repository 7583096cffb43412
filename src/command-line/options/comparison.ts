import type { Explanation } from "../../model/finding";
import type { NumberDecision } from "../../model/numbers";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { RoundId, UnitCode } from "../../model/codes";
import { findRound, type Plan } from "../../model/plan";
import type { WorkbookGrids } from "../../workbook/grid";
import type { ComparedTotals } from "../../model/board";
import type { OpenedForm } from "../../recognise/own-form";
import { earlierFigures } from "../../recognise/own-summary";
import { summaryPlan } from "../../summary/read-summary";
import { rejectionSentence } from "../../forms/finding-words";
import { commandLineWords as words } from "../words/command-line-words";
import {
  comparedWith,
  type Comparison as WithComparison,
  type EarlierRounds,
  type EarlierSummary,
  earlierSummaryIn,
} from "../../desk/continuing";
import { readDecisions } from "../../desk/checking";
import { readExplained } from "./explanation-file";
import type { CommandHost } from "../output/host";

export interface ComparisonOptions {
  /** Summaries of earlier rounds, the latest first. */
  readonly previous?: readonly string[];
  /** Summary of the same round a year ago. */
  readonly lastYear?: string;
  /** JSON file of decisions about ambiguous numbers. */
  readonly decisions?: string;
  /** JSON file of explanations by the office. */
  readonly explanations?: string;
}

/** The figures to compare with, and the decisions and explanations of the office. */
export interface ComparisonSource {
  readonly earlierOf: (plan: Plan) => EarlierRounds;
  /** Returns the totals of the previous round and of a year ago, to show beside the current ones. */
  readonly totalsOf: (plan: Plan) => readonly ComparedTotals[];
  /** Returns why a roll-up cannot be compared with one of the files; undefined if it can. */
  readonly problemFor: (subject: ComparedSubject) => string | undefined;
  readonly decisions: readonly NumberDecision[];
  readonly explanations: readonly Explanation[];
}

/** The subject of the roll-up. */
export interface ComparedSubject {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: UnitCode;
}

/** Reads a workbook as the summary of another round of a plan; undefined if it is none. */
type EarlierIn = (workbook: WorkbookGrids, plan: Plan) => EarlierSummary | undefined;

/** Reads summaries of other rounds of a blank form. */
export const earlierOfForm =
  (blank: OpenedForm): EarlierIn =>
  (workbook) => {
    const figures = earlierFigures(workbook, blank);
    return figures && { figures, before: [] };
  };

/** Reads the files of the options; fails with a sentence if one of them matches no plan. */
export async function comparison(
  { previous = [], lastYear, decisions, explanations }: ComparisonOptions,
  plans: readonly Plan[],
  host: CommandHost,
  earlierIn: EarlierIn = earlierSummaryIn,
): Promise<Outcome<ComparisonSource, string>> {
  const summaries: WorkbookGrids[] = [];
  const paths = [...previous, ...(lastYear === undefined ? [] : [lastYear])];
  for (const path of paths) {
    const summary = await readSummary(path, plans, host, earlierIn);
    if (!summary.ok) return summary;
    summaries.push(summary.value);
  }
  const decided = await readDecided(decisions, host);
  if (!decided.ok) return decided;
  const explained = await readExplained(explanations, host);
  if (!explained.ok) return explained;
  const before = summaries.slice(0, previous.length);
  const yearAgo = summaries[previous.length];
  const comparedBy = byPlan(before, yearAgo, earlierIn);
  return succeed({
    earlierOf: (plan) => comparedBy(plan).earlier,
    totalsOf: (plan) => comparedBy(plan).compared,
    problemFor: (subject) =>
      summaries
        .map((summary, index) =>
          problemWith({ path: paths[index] ?? "", summary, isLastYear: index >= previous.length }, subject),
        )
        .find((problem) => problem !== undefined),
    decisions: decided.value,
    explanations: explained.value,
  });
}

interface ChosenSummary {
  readonly path: string;
  readonly summary: WorkbookGrids;
  readonly isLastYear: boolean;
}

/**
 * Refuses totals of another plan or office, of this round or a later one: they would appear as earlier
 * totals.
 */
function problemWith(
  { path, summary, isLastYear }: ChosenSummary,
  { plan, round, office }: ComparedSubject,
): string | undefined {
  const whole = earlierSummaryIn(summary, plan)?.whole;
  if (whole === undefined) {
    // Figures that were carried to new units name no plan; their element codes identify it.
    const other = summaryPlan(summary);
    return other === undefined ? undefined : words.earlierOfOtherPlan(path, other);
  }
  if (whole.office !== office) return words.earlierOfOther(path, whole.office);
  // An office may run the same plan every year: the same round is then the one of a year ago.
  if (isLastYear) return undefined;
  const [then, now] = [findRound(whole.plan, whole.round), findRound(plan, round)];
  if (then === undefined || now === undefined) return undefined;
  return then.id === now.id || then.to > now.to ? words.notEarlier(path, then.name) : undefined;
}

/** Assigns figures to plans by their element codes: units of a file may report for another plan now. */
function byPlan(
  before: readonly WorkbookGrids[],
  yearAgo: WorkbookGrids | undefined,
  earlierIn: EarlierIn,
): (plan: Plan) => WithComparison {
  const known = new Map<Plan, WithComparison>();
  const read = (plan: Plan): WithComparison =>
    comparedWith({
      previous: before.map((summary) => earlierIn(summary, plan)),
      lastYear: yearAgo && earlierIn(yearAgo, plan),
    });
  return (plan) => {
    const compared = known.get(plan) ?? read(plan);
    known.set(plan, compared);
    return compared;
  };
}

/** Reads the summary of another round; fails with a sentence if it has no figures of any of the plans. */
export async function readSummary(
  path: string,
  plans: readonly Plan[],
  host: CommandHost,
  earlierIn: EarlierIn = earlierSummaryIn,
): Promise<Outcome<WorkbookGrids, string>> {
  const files = await host.filesAt([path]);
  const [file] = files.ok ? files.value : [];
  if (file === undefined) return fail(words.noFile(path));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(words.noEarlierFigures(path, rejectionSentence(bytes.failure)));
  const workbook = host.workbooks.read(bytes.value);
  if (!workbook.ok) return fail(words.noEarlierFigures(path, rejectionSentence(workbook.failure)));
  const hasFigures = plans.some((plan) => earlierIn(workbook.value, plan) !== undefined);
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
