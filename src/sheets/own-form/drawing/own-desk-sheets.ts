import { unitCode } from "../../../domain/codes";
import { ownBoard } from "../../../domain/own-form/own-board";
import type { DrawnCell, DrawnValue, SheetDrawing } from "../../drawing";
import { textCell } from "../../drawn-cells";
import { filingSheet } from "../../summary/filing/filing-sheet";
import { findingsSheet } from "../../summary/findings/findings-sheet";
import { ledgerSheet } from "../../summary/ledger/ledger-sheet";
import { sourcesSheet } from "../../summary/sources/sources-sheet";
import type { SummaryInput } from "../../summary/setting/summary-input";
import { NO_LAYOUT } from "../../summary/setting/no-layout";
import { FILING, SOURCES } from "../../summary/setting/summary-layout";
import { OWN_FORM_MARK, OWN_FORM_SHEET_WORDS as WORDS } from "../../words/own-form-words";
import { deskInput, type OwnSummaryInput } from "./own-summary-input";

/** The sheets of the desk, drawn as those of a plan: board and files, ledger, findings, sources. */
export function ownDeskSheets(input: OwnSummaryInput): readonly SheetDrawing[] {
  const { sheetNames: names } = input;
  const desk = deskInput(input);
  return [
    named(boardSheet(input, desk), names.filing, input),
    named(ledgerSheet(desk), names.ledger, input),
    named(findingsSheet(desk, NO_LAYOUT), names.findings, input),
    named(ownSources(input, desk), names.sources, input),
  ];
}

/**
 * Every value received, the cells of lists among them. What counts from another copy, or from none, has no mark beside it.
 */
function ownSources({ facts }: OwnSummaryInput, desk: SummaryInput): SheetDrawing {
  const sheet = sourcesSheet({ ...desk, summary: { ...desk.summary, registers: new Map() } });
  const { longTable } = sheet;
  if (longTable === undefined || facts.form.unitRows.length === 0) return sheet;
  const asked = new Set<string>(facts.form.cells.map(({ code }) => code));
  const counts = (line: readonly DrawnValue[]): boolean => {
    const code = textIn(line, SOURCES.column.code);
    const entries: ReadonlyMap<string, unknown> | undefined = facts.current.get(
      unitCode(textIn(line, SOURCES.column.unitCode)),
    )?.entries;
    return !asked.has(code) || entries === undefined || entries.has(code);
  };
  const marked = function* (): Generator<readonly DrawnValue[]> {
    for (const line of longTable.rows) {
      yield counts(line) ? line : line.filter(({ column }) => column !== SOURCES.column.counted);
    }
  };
  return { ...sheet, longTable: { ...longTable, rows: { [Symbol.iterator]: marked } } };
}

function textIn(line: readonly DrawnValue[], at: number): string {
  const content = line.find(({ column }) => column === at)?.content;
  return content?.kind === "text" ? content.text : "";
}

const SUBTITLE_ROW = 1;
const DUE_ROW = 2;
const MARK_ROW = FILING.headerRow - 1;

/** A sheet under a name that is free, with the form in place of plan and round; workbooks of others take no more looks. */
const named = (sheet: SheetDrawing, name: string, { title }: OwnSummaryInput): SheetDrawing => ({
  ...sheet,
  name,
  cells: sheet.cells.map((cell) =>
    isAt(cell, SUBTITLE_ROW, 0) ? { ...cell, content: { kind: "text", text: WORDS.subtitle(title) } } : cell,
  ),
  conditionalFormats: [],
  validations: [],
  links: [],
});

const isAt = ({ row, column }: DrawnCell, atRow: number, atColumn: number): boolean =>
  row === atRow && column === atColumn;

/** The board, with what the next roll-up has to know of the form. Without a last day it says nothing of days. */
function boardSheet(input: OwnSummaryInput, desk: SummaryInput): SheetDrawing {
  const { facts, title, mark } = input;
  const sheet = filingSheet(desk, ownBoard(facts));
  const { countColumn, countHeadingRow, countRow } = FILING;
  const ofDays: readonly number[] = [countColumn.onTime, countColumn.late, countColumn.onTimeRate];
  const isCount = ({ row }: DrawnCell): boolean => row === countHeadingRow || row === countRow;
  const saysNothing = (cell: DrawnCell): boolean =>
    (facts.due === undefined &&
      (isAt(cell, DUE_ROW, 0) || (isCount(cell) && ofDays.includes(cell.column)))) ||
    // Counts over no rows would count the headings.
    (facts.summary.units.length === 0 && isCount(cell));
  const line = OWN_FORM_MARK.line(title, mark.fingerprint, mark.reading, facts.due);
  return {
    ...sheet,
    cells: [...sheet.cells.filter((cell) => !saysNothing(cell)), textCell(MARK_ROW, 0, line, "note")],
  };
}
