import { countedDue } from "../../../domain/plan/round-due";
import type { UnitCode } from "../../../domain/codes";
import type { BoardLine } from "../../../domain/desk/submission-board";
import { findRound } from "../../../domain/plan/plan";
import { shortReports } from "../../../domain/roll-up/units-behind";
import type { SourceFile } from "../../../domain/file/source-file";
import type { DrawnCell } from "../../drawing";
import { FILING_SHEET_WORDS as WORDS } from "../../words/summary/filing-words";
import { FILING_WORDS, HANDLING_WORDS } from "../../words/status-words";
import { emptyCell, numberCell, textCell } from "../../drawn-cells";
import { daysLate } from "./days-late";
import { roundOf } from "../setting/sheet-heading";
import { shownMoment } from "../../cell/shown-moment";
import type { Unit } from "../../../domain/unit/unit";
import { unitNames } from "../setting/unit-names";
import { FILING } from "../setting/summary-layout";
import type { SummaryInput } from "../setting/summary-input";

const { column } = FILING;

/** Between the other names of a unit, as in a list of units. */
export const ALIAS_MARK = "|";

/** One unit on the board: how far its report is, and room for what was agreed with it. */
export function boardRow(line: BoardLine, index: number, input: SummaryInput): readonly DrawnCell[] {
  const row = FILING.firstRow + index;
  const { unit, filing, submissions, findings } = line;
  const last = submissions.at(-1);
  const count = (at: number, value: number | undefined): DrawnCell =>
    value === undefined ? emptyCell(row, at, "centre-small") : numberCell(row, at, value, "centre-small");
  const found = (severity: "error" | "warning"): number | undefined =>
    last === undefined ? undefined : findings[severity];
  return [
    textCell(row, column.code, unit.code, "code-boxed"),
    numberCell(row, column.ordinal, index + 1, "centre-small"),
    textCell(row, column.unit, unit.name, "text-small"),
    textCell(row, column.filing, FILING_WORDS[filing], "centre-small"),
    count(column.daysLate, daysOver(line, input)),
    textCell(row, column.handling, HANDLING_WORDS[line.handling], "centre-small"),
    revisionCell(row, line, input),
    textCell(row, column.file, submissions.map(({ file }) => file).join("\n"), "text-small"),
    textCell(row, column.savedAt, shownMoment(last?.savedAt), "text-small"),
    count(column.errors, found("error")),
    count(column.warnings, found("warning")),
    textCell(row, column.remark, remark(line, input), "text-small"),
    textCell(row, column.contact, line.contact, "input-text-small"),
    textCell(row, column.level, unit.level, "code"),
    textCell(row, column.cluster, unit.cluster ?? "", "code"),
    textCell(row, column.sector, unit.sector ?? "", "code"),
    textCell(row, column.aliases, unit.aliases.join(ALIAS_MARK), "code"),
  ];
}

/** Of a unit that has not reported until now: by the day of the roll-up. */
function daysOver({ filing, submissions }: BoardLine, input: SummaryInput): number | undefined {
  const due = countedDue(roundOf(input));
  if (due === undefined) return undefined;
  switch (filing) {
    case "late":
      return daysLate(due, submissions.at(-1)?.savedAt ?? input.createdAt);
    case "missing":
    case "wrong-form":
      return daysLate(due, input.createdAt);
    default:
      return undefined;
  }
}

/** Which report of the unit it is, and whether it took the place of another one that is here as well. */
function revisionCell(row: number, { submissions }: BoardLine, { rejected, files }: SummaryInput): DrawnCell {
  const last = submissions.at(-1);
  if (last === undefined) return emptyCell(row, column.revision, "centre-small");
  // An officer may have chosen the first of several files: that one replaces nothing.
  const isEarlier = ({ fingerprint, revision = 1, savedAt = "" }: SourceFile): boolean =>
    fingerprint !== last.fingerprint &&
    (revision < last.revision || (revision === last.revision && savedAt <= (last.savedAt ?? "")));
  const isReplacement = rejected.some(
    ({ file, rejection }) =>
      rejection.kind === "replaced" &&
      !rejection.isIdentical &&
      rejection.by === last.file &&
      files.some((source) => source.file === file && isEarlier(source)),
  );
  return isReplacement
    ? textCell(row, column.revision, WORDS.replacement(last.revision), "centre-small")
    : numberCell(row, column.revision, last.revision, "centre-small");
}

const remark = ({ unit, ruling }: BoardLine, input: SummaryInput): string =>
  [
    ...endedWords(unit, input),
    ...missingRounds(unit.code, input),
    ...behindWords(unit.code, input),
    ...(ruling === undefined ? [] : [ruling.reason]),
  ]
    .filter((words) => words !== "")
    .join("\n");

/** When a unit of a review ended, and what took its place, as far as the list says. */
function endedWords({ validTo, successors = [] }: Unit, input: SummaryInput): readonly string[] {
  if (validTo === undefined || validTo >= roundOf(input).to) return [];
  const names = unitNames(input);
  return [
    WORDS.ended(
      validTo,
      successors.map((code) => names.get(code) ?? code),
    ),
  ];
}

/** From how many units of its own an office made its report, where it lacks any. */
const behindWords = (unit: UnitCode, { plan, summary }: SummaryInput): readonly string[] =>
  shortReports(summary.completeness)
    .filter((report) => report.unit === unit)
    .map(({ round, text }) =>
      WORDS.behind(text, round === summary.round ? undefined : (findRound(plan, round)?.name ?? round)),
    );

/** Names the rounds of a review that a unit has not reported. */
function missingRounds(unit: UnitCode, { plan, summary }: SummaryInput): readonly string[] {
  const missing = summary.completeness.incomplete.find((each) => each.unit === unit)?.missing ?? [];
  return missing.length === 0
    ? []
    : [WORDS.roundsMissing(missing.map((round) => findRound(plan, round)?.name ?? round))];
}
