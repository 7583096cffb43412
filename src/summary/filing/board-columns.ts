import { effectiveDue, findRound } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import type { BoardLine } from "../../model/board";
import { shortReports } from "../../model/roll-up";
import type { SourceFile } from "../../model/finding";
import { type DrawnValue, emptyCell, numberCell, textCell } from "../../workbook/drawing";
import { FILING_SHEET_WORDS as WORDS } from "../words/filing-words";
import { FILING_WORDS, HANDLING_WORDS } from "../../forms/words";
import { daysLate } from "./days-late";
import { summaryRound } from "../setting/sheet-heading";
import { describedTable, numbers, texts } from "../../workbook/page";
import { shownMoment } from "../../workbook/grid";
import type { Unit } from "../../model/unit";
import { unitNames } from "../setting/unit-names";
import type { SummaryInput } from "../setting/summary-input";

/** One unit on the board. */
interface BoardRow {
  readonly line: BoardLine;
  readonly ordinal: number;
  readonly input: SummaryInput;
}

/** Columns of the submission board: filing state of each unit, and input cells for agreements with it. */
export const BOARD = describedTable<BoardRow, keyof typeof WORDS.headings>(WORDS.headings, {
  code: texts(9, ({ line }) => line.unit.code, "code-boxed"),
  ordinal: numbers(4, ({ ordinal }) => ordinal),
  unit: texts(20, ({ line }) => line.unit.name),
  filing: texts(10, ({ line }) => FILING_WORDS[line.filing], "centre-small"),
  daysLate: numbers(7, daysOver),
  handling: texts(9, ({ line }) => HANDLING_WORDS[line.handling], "centre-small"),
  revision: { width: 7, draw: revisionCell },
  file: texts(19, ({ line }) => line.submissions.map(({ file }) => file).join("\n")),
  savedAt: texts(11, ({ line }) => shownMoment(line.submissions.at(-1)?.savedAt)),
  errors: numbers(8, ({ line }) => found(line, "error")),
  warnings: numbers(7, ({ line }) => found(line, "warning")),
  remark: texts(10, remark),
  // Officers' input: `readBoard` reads it.
  contact: texts(11, ({ line }) => line.contact, "input-text-small"),
});

/** Undefined for a unit without a report. */
const found = ({ submissions, findings }: BoardLine, severity: "error" | "warning"): number | undefined =>
  submissions.length === 0 ? undefined : findings[severity];

/** Days overdue of a unit without a report, as of the roll-up. */
function daysOver({ line: { filing, submissions }, input }: BoardRow): number | undefined {
  const due = effectiveDue(summaryRound(input));
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

/** Returns the report's revision, and whether it replaced another received report. */
function revisionCell({ line: { submissions }, input }: BoardRow, row: number, column: number): DrawnValue {
  const { rejected, files } = input;
  const last = submissions.at(-1);
  if (last === undefined) return emptyCell(row, column, "centre-small");
  // An officer may have chosen the first of several files: it replaces nothing.
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
    ? textCell(row, column, WORDS.replacement(last.revision), "centre-small")
    : numberCell(row, column, last.revision, "centre-small");
}

function remark({ line: { unit, ruling }, input }: BoardRow): string {
  return [
    ...endedWords(unit, input),
    ...missingRounds(unit.code, input),
    ...behindWords(unit.code, input),
    ...(ruling === undefined ? [] : [ruling.reason]),
  ]
    .filter((words) => words !== "")
    .join("\n");
}

/** Returns when a unit of a review ended, and its successors, if the list names them. */
function endedWords({ validTo, successors = [] }: Unit, input: SummaryInput): readonly string[] {
  if (validTo === undefined || validTo >= summaryRound(input).to) return [];
  const names = unitNames(input);
  return [
    WORDS.ended(
      validTo,
      successors.map((code) => names.get(code) ?? code),
    ),
  ];
}

/** Returns how many of its own units an office's report covers, if some are missing. */
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
