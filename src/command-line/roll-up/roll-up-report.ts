import { formatNumber } from "../../base/formats";
import { groupedBy } from "../../base/grouped-by";
import { visibleLine, baseName } from "../../base/text";
import type { UnitCode } from "../../model/codes";
import { type Indicator, type Plan, AGGREGATION_TRAITS } from "../../model/plan";
import { submissionBoard, type BoardLine } from "../../model/board";
import type { Rejection } from "../../model/finding";
import { rankUnits } from "../../model/ranking";
import {
  judgedSummary,
  rollUpGaps,
  type IndicatorTotal,
  type JudgedIndicator,
  type Summary,
} from "../../model/roll-up";
import { trialResults } from "../../forms/check";
import { checkText } from "../../planbook/words";
import {
  LEDGER_WORDS,
  CLOSING_WORDS,
  errorsWords,
  gapWords,
  targetsWords,
  unequalCoverageWords,
  RANKING_WORDS,
} from "../../summary/words";
import { indicatorTarget, indicatorFigure, statusWords } from "../../forms/words";
import { findingMend, findingSentence, rejectionSentence, TRIAL_WORDS } from "../../forms/finding-words";
import { ownCoverageWords } from "../../summary/sheets";
import { commandLineWords as words } from "../words/command-line-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import type { Collection, OpenedForm } from "../../recognise/own-form";
import { pictureLines } from "./picture-lines";
import { deskLines, type RollUpResult } from "../../desk/roll-up";

/**
 * Returns what `rollup` prints for people: units with and without reports, errors by unit, and the indicators
 * with a target; for a blank form its questions, and every unit.
 */
export function rollUpReport(
  { plan, blank }: Pick<Collection, "plan" | "blank">,
  result: RollUpResult,
): string {
  const board = submissionBoard(result);
  const judged = judgedSummary(plan, result);
  const fromFiles = [
    ...(blank === undefined ? completenessLines(result.summary) : formLines(blank, plan, result)),
    ...undecidedLines(board),
    ...setAsideLines(result),
    ...adjustmentLines(result.summary),
    ...result.ledger.closings.map(CLOSING_WORDS.line),
    ...(formQuestions(result).length > 0 ? unitProblems(board) : problemLines(board)),
    ...trialLines(plan, result),
  ];
  const lines = [
    ...fromFiles.map(visibleLine),
    ...(blank === undefined ? [words.mainTargets] : []),
    ...judged.indicators.flatMap((each) => targetLine(each, result.summary)),
    ...targetsWords(judged),
    ...errorsWords(judged).map(visibleLine),
    ...rankingLines(plan, result.summary).map(visibleLine),
  ];
  return `${lines.join("\n")}\n`;
}

/** Lists the units by rank; empty if the plan has no criteria. */
function rankingLines(plan: Plan, summary: Summary): readonly string[] {
  const ranking = rankUnits(plan, summary);
  if (ranking === undefined) return [];
  return [
    words.ranking,
    ...(plan.isRankingProposed === true ? [RANKING_WORDS.proposed] : []),
    ...ranking.units.map((ranked) =>
      words.ranked(
        ranked.overall === undefined ? undefined : RANKING_WORDS.place(ranked.overall),
        nameOf(summary, ranked.unit),
        ranked.score,
        ranked.standing === "ranked" ? (ranked.grade ?? "") : RANKING_WORDS.standing(ranked),
      ),
    ),
  ];
}

/** Lists the questions about the form itself, which belong to no file, and about files that may not count. */
const formQuestions = ({ findings }: Pick<RollUpResult, "findings">): readonly string[] =>
  findings.flatMap((finding) =>
    finding.rule === "own-form-structure" &&
    finding.severity !== "note" &&
    (finding.file === undefined || finding.change === "form-was-filled" || finding.change === "sum-of-others")
      ? [blankWords.question(findingSentence(finding), findingMend(finding))]
      : [],
  );

function formLines(blank: OpenedForm, plan: Plan, result: RollUpResult): readonly string[] {
  const { form } = blank;
  const { units, submissions, round } = result.summary;
  const sums = form.cells.filter(({ role }) => role === "sum").length;
  return [
    blankWords.understood(sums, form.cells.length - sums, form.formulas.length, form.lists.length),
    ...pictureLines(blank),
    ...formQuestions(result),
    words.received(submissions.size, units.length),
    ...deskLines(result, [], plan, round).map(({ unit, filing, daysLate }) =>
      blankWords.unit(unit.name, filing, daysLate),
    ),
  ];
}

/** Lists units with and without reports, missing rounds of a review, and rounds that are not over. */
export function completenessLines(summary: Summary): readonly string[] {
  const { expected, received, missing, late, unconfirmed = [] } = summary.completeness;
  const names = (codes: readonly UnitCode[]): readonly string[] => codes.map((code) => nameOf(summary, code));
  const gaps = rollUpGaps(summary);
  return [
    ownCoverageWords(summary) ?? words.received(received.length, expected.length),
    ...(missing.length > 0 ? [words.missing(names(missing))] : []),
    ...(unconfirmed.length > 0 ? [words.unconfirmed(unconfirmed.length)] : []),
    ...(missing.length + unconfirmed.length + gaps.length === 0 ? [words.nobodyMissing] : []),
    ...gaps.map((gap) => gapWords(gap, Infinity)),
    ...(late.length === 0 ? [] : [words.late(names(late))]),
  ];
}

const nameOf = (summary: Summary, code: UnitCode): string =>
  summary.units.find((unit) => unit.code === code)?.name ?? code;

/** Lists units with a file that arrived after another was chosen. */
function undecidedLines(board: readonly BoardLine[]): readonly string[] {
  const waiting = board.filter(({ handling }) => handling === "to-decide");
  return waiting.length === 0 ? [] : [words.toDecide(waiting.map(({ unit }) => unit.name))];
}

/** Lists approved adjustments that could not be applied, so that nobody takes them for done. */
const adjustmentLines = (summary: Summary): readonly string[] =>
  summary.adjustments.flatMap(({ adjustment: { unit, code }, outcome }) =>
    outcome === "applied" ? [] : [words.notAdded(code, nameOf(summary, unit), LEDGER_WORDS.states[outcome])],
  );

/** Lists files that add nothing to the totals, with the reasons. */
function setAsideLines({ rejected }: Pick<RollUpResult, "rejected">): readonly string[] {
  if (rejected.length === 0) return [];
  const alike = groupedBy(rejected, ({ file, rejection }) =>
    rejection.kind === "unknown-unit"
      ? file
      : JSON.stringify([archiveOf(file) ?? file, rejectionSentence(rejection)]),
  );
  return [
    words.setAside,
    ...[...alike.values()].flatMap((files) => {
      const [first] = files;
      const archive = first && archiveOf(first.file);
      if (first !== undefined && archive !== undefined && files.length > MOST_LISTED)
        return [words.setAsideFiles(archive, files.length, rejectionSentence(first.rejection))];
      return files.flatMap(({ file, rejection }) => [
        words.setAsideFile(file, rejectionSentence(rejection)),
        ...confirmHints(file, rejection),
      ]);
    }),
  ];
}

const archiveOf = (file: string): string | undefined => /^.*\.zip(?=[\\/])/is.exec(file)?.[0];

/** Files of one archive with the same reason that are listed one by one; more are counted. */
const MOST_LISTED = 10;

/** Shows how to confirm the best guess, if any; for a doubtful form every candidate unit. */
function confirmHints(file: string, rejection: Rejection): readonly string[] {
  if (rejection.kind !== "unknown-unit") return [];
  const { found, guesses, doubts } = rejection;
  const [best] = guesses;
  if (best === undefined) return [words.confirmAnyHint(found === "" ? baseName(file) : found)];
  if (doubts === undefined)
    return [words.confirmHint(found === "" ? best.text : found, best.name, best.unit)];
  return guesses.map(({ unit, name }) => words.confirmHint(baseName(file), name, unit));
}

/** As on the board: omits forms of another round if the right one is there. */
function problemLines(board: readonly BoardLine[]): readonly string[] {
  const lines = unitProblems(board);
  return lines.length === 0 ? [words.noProblems] : lines;
}

function unitProblems(board: readonly BoardLine[]): readonly string[] {
  const lines = board.flatMap(({ unit: { name }, findings: { error, warning, note } }) =>
    error + warning + note === 0 ? [] : [words.problemsOfUnit(name, words.counts(error, warning, note))],
  );
  return lines.length === 0 ? [] : [words.problemsByUnit, ...lines];
}

/** Reports the results of checks on trial. */
const trialLines = (plan: Plan, { summary, findings }: RollUpResult): readonly string[] =>
  trialResults(plan, summary, findings).map(({ check, units, of }) => {
    const names = units.map((code) => nameOf(summary, code));
    return TRIAL_WORDS.outcomeWithUnits(checkText(check), units.length, of, names);
  });

function targetLine({ indicator, total }: JudgedIndicator, summary: Summary): readonly string[] {
  const { code, label, target } = indicator;
  if (target === undefined) return [];
  return [
    words.target(
      code,
      label,
      figure(indicator, total),
      indicatorTarget(indicator),
      statusWords(total.status, total.isProvisional),
      unequalCoverageWords(total, summary) ?? words.coverage(total.n, total.of),
    ),
  ];
}

function figure(indicator: Indicator, total: IndicatorTotal): string {
  const { value, numerator, denominator, uncounted } = total;
  if (value === undefined) return words.noFigure;
  const shown = indicatorFigure(indicator, total, value);
  const whole = wholeFigure(indicator.aggregation, shown, numerator, denominator);
  return uncounted.length > 0 ? words.uncounted(whole, uncounted.length) : whole;
}

const wholeFigure = (
  aggregation: Indicator["aggregation"],
  shown: string,
  numerator: number | undefined,
  denominator: number | undefined,
): string =>
  AGGREGATION_TRAITS[aggregation.kind].talliesUnits && numerator !== undefined && denominator !== undefined
    ? `${shown} (${words.unitsReaching(formatNumber(numerator), formatNumber(denominator))})`
    : shown;
