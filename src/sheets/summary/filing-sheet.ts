import type { Area } from "../../domain/address";
import type { UnitCode } from "../../domain/codes";
import type { Severity } from "../../domain/finding";
import { findRound } from "../../domain/plan";
import type { Unit } from "../../domain/unit";
import type { DrawnCell, SheetDrawing } from "../drawing";
import { joinPieces } from "../form/sheet-piece";
import { anchored, binary, cell, text } from "../formula/build";
import { formatMoment } from "../words/number-words";
import { FILING_WORDS } from "../words/status-words";
import { FILING_SHEET_WORDS as WORDS, SUMMARY_SHEETS } from "../words/summary-words";
import { coverageOf } from "./coverage-of";
import { daysLate } from "./days-late";
import { emptyCell, numberCell, textCell, textRow } from "../drawn-cells";
import { filingCounts } from "./filing-counts";
import { filingOf } from "./filing-of";
import { across, landscapeSheet } from "./landscape-sheet";
import { localMoment } from "./local-moment";
import { rejectedTable } from "./rejected-table";
import { roundOf, sheetHeading } from "./sheet-heading";
import { FILING } from "./summary-layout";
import type { SummaryInput } from "./summary-input";

const { column } = FILING;
const LAST = column.remark;
const WIDTHS = [9, 5, 32, 14, 10, 9, 36, 17, 10, 10, 22];

/** Who has sent a report and who has not, with counts and rates, and the files that add nothing with the reason. */
export function filingSheet(input: SummaryInput): SheetDrawing {
  const { units } = input.summary;
  const lastUnitRow = FILING.firstRow + units.length - 1;
  const table: Area = { top: FILING.headerRow, left: 0, bottom: lastUnitRow, right: LAST };
  const heading = joinPieces([sheetHeading(input, WORDS.title, LAST)]);
  const rejected = rejectedTable(input, lastUnitRow + 2);
  const flagged = { top: FILING.firstRow, left: 0, bottom: lastUnitRow, right: LAST };
  const filing = anchored(cell(FILING.firstRow, column.filing), "column");
  return landscapeSheet({
    name: SUMMARY_SHEETS.filing,
    cells: [
      ...heading.cells,
      textCell(2, 0, WORDS.due(roundOf(input).due), "italic"),
      ...filingCounts(lastUnitRow),
      ...textRow(FILING.headerRow, 0, Object.values(WORDS.headings), "header-small"),
      ...units.flatMap((unit, index) => unitRow(unit, index, input)),
      ...rejected.piece.cells,
    ],
    merges: [...heading.merges, ...(rejected.piece.merges ?? [])],
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    conditionalFormats: [
      {
        area: flagged,
        formula: binary(filing, "=", text(FILING_WORDS.missing)),
        emphasis: "bad",
      },
      {
        area: flagged,
        formula: binary(filing, "=", text(FILING_WORDS.late)),
        emphasis: "doubtful",
      },
      {
        area: flagged,
        formula: binary(filing, "=", text(FILING_WORDS.incomplete)),
        emphasis: "doubtful",
      },
    ],
    filter: table,
    freeze: { rows: FILING.firstRow, columns: 3 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: FILING.headerRow, last: FILING.headerRow },
      area: { ...across(0, 0, LAST), bottom: rejected.lastRow },
    },
  });
}

function unitRow(unit: Unit, index: number, input: SummaryInput): readonly DrawnCell[] {
  const row = FILING.firstRow + index;
  const submissions = input.summary.submissions.get(unit.code);
  const last = submissions?.at(-1);
  const roundsMissing = missingRounds(unit.code, input);
  const filing = filingOf(unit.code, input.summary);
  const late = filing === "late" || filing === "missing" ? (last?.savedAt ?? input.createdAt) : undefined;
  const days = late === undefined ? undefined : daysLate(roundOf(input).due, late);
  const count = (at: number, value: number | undefined): DrawnCell =>
    value === undefined ? emptyCell(row, at, "centre-small") : numberCell(row, at, value, "centre-small");
  const found = (severity: Severity): number | undefined =>
    submissions === undefined ? undefined : countFindings(unit.code, severity, input);
  return [
    textCell(row, column.code, unit.code, "code-boxed"),
    numberCell(row, column.ordinal, index + 1, "centre-small"),
    textCell(row, column.unit, unit.name, "text-small"),
    textCell(row, column.filing, FILING_WORDS[filing], "centre-small"),
    count(column.daysLate, days),
    count(column.revision, last?.revision),
    textCell(row, column.file, (submissions ?? []).map(({ file }) => file).join("\n"), "text-small"),
    textCell(row, column.savedAt, formatMoment(localMoment(last?.savedAt ?? "")), "text-small"),
    count(column.errors, found("error")),
    count(column.warnings, found("warning")),
    textCell(row, column.remark, roundsMissing, "text-small"),
  ];
}

/** Names of the rounds of a review that a unit has not reported; empty text where there are none. */
function missingRounds(unit: UnitCode, { plan, summary }: SummaryInput): string {
  const missing = summary.completeness.incomplete.find((each) => each.unit === unit)?.missing ?? [];
  return missing.length === 0
    ? ""
    : WORDS.roundsMissing(missing.map((round) => findRound(plan, round)?.name ?? round));
}

const countFindings = (unit: UnitCode, severity: Severity, input: SummaryInput): number =>
  input.findings.filter((finding) => finding.unit === unit && finding.severity === severity).length;
