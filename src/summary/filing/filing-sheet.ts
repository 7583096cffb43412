import { BLANK_FORM_MARK } from "../words/blank-form-mark";
import { a1, type Area } from "../../workbook/grid";
import { submissionBoard, type Filing } from "../../model/board";
import {
  type DrawnConditionalFormat,
  type SheetDrawing,
  type EmphasisName,
  textCell,
} from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece, rowArea, landscapeSheet } from "../../workbook/page";
import { anchored, binary, cell, text } from "../../workbook/formula";
import { FILING_SHEET_WORDS as WORDS } from "../words/filing-words";
import { unlistedWords } from "../words/completeness-words";
import { FILING_WORDS, HANDLING_WORDS } from "../../forms/words";
import { BOARD } from "./board-columns";
import { coverageOf } from "../setting/coverage-of";
import { filingCounts } from "./filing-counts";
import { localMoment } from "../../base/dates";
import { annexHeading, summaryRound } from "../setting/sheet-heading";
import { FILING } from "../setting/summary-layout";
import { sheetName, type SummaryInput } from "../setting/summary-input";

const { column, last: LAST } = BOARD;
const DUE_ROW = 2;

/**
 * Draws the submission board: who has reported and who has not, counts and rates, and input cells for
 * agreements.
 */
export function filingSheet(input: SummaryInput): SheetDrawing {
  const { confirmation, unlisted } = input.registry;
  const board = submissionBoard(input);
  const isGiven = confirmation === "given";
  // The line of a confirmed list is read back, so it holds nothing else.
  const ofList = [
    ...(confirmation === undefined ? [] : [WORDS.list[confirmation]]),
    ...(unlisted === undefined || isGiven ? [] : [unlistedWords(unlisted)]),
  ].join(" ");
  const lastUnitRow = FILING.firstRow + board.length - 1;
  const table: Area = { top: FILING.headerRow, left: 0, bottom: lastUnitRow, right: LAST };
  const { due, isDueInferred } = summaryRound(input);
  const dueWords = isDueInferred === true ? WORDS.usualDue : WORDS.due;
  const line = (row: number, words: string): SheetPiece =>
    spread(textCell(row, column.ordinal, words, "subtitle"), LAST);
  /** Beside the paper, for users of the sheet. */
  const hint = (row: number, words: (cell: string) => string): SheetPiece => ({
    cells: [textCell(row, LAST + 2, words(a1(row, column.ordinal)), "code")],
  });
  const heading = joinPieces([
    annexHeading(input, WORDS.title, LAST, column.ordinal),
    ...(due === undefined ? [] : [line(DUE_ROW, dueWords(due))]),
    ...(due === undefined || isDueInferred !== true
      ? []
      : [hint(DUE_ROW, (cell) => WORDS.confirmDue(due, cell))]),
    ...(confirmation === "needed" ? [hint(FILING.headerRow - 1, WORDS.confirmList)] : []),
    line(DUE_ROW + 1, WORDS.rolledUpAt(localMoment(input.createdAt))),
    ...(ofList === "" ? [] : [line(FILING.headerRow - 1, ofList)]),
    markLine(input),
  ]);
  return landscapeSheet({
    name: sheetName(input, "filing"),
    cells: [
      ...heading.cells,
      ...(board.length === 0
        ? []
        : filingCounts(lastUnitRow, {
            hasDue: due !== undefined && isDueInferred !== true,
            isConfirmed: confirmation !== "needed",
          })),
      ...BOARD.headings(FILING.headerRow),
      ...board.flatMap((line, index) =>
        BOARD.cells({ line, ordinal: index + 1, input }, FILING.firstRow + index),
      ),
    ],
    merges: heading.merges,
    columnWidths: BOARD.widths,
    conditionalFormats: board.length === 0 ? [] : boardFormats(lastUnitRow),
    filter: table,
    freeze: { rows: FILING.firstRow, columns: 3 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: FILING.headerRow, last: FILING.headerRow },
      area: { ...rowArea(0, column.ordinal, LAST), bottom: lastUnitRow },
    },
  });
}

/** Draws the mark of the blank form that the figures were read by. */
function markLine({ mark, plan, ...input }: SummaryInput): SheetPiece {
  if (mark === undefined) return { cells: [] };
  const { due } = summaryRound({ plan, ...input });
  const line = BLANK_FORM_MARK.line(plan.title, mark.fingerprint, mark.reading, due);
  return spread(textCell(FILING.headerRow - 1, column.ordinal, line, "note"), LAST);
}

function boardFormats(lastUnitRow: number): readonly DrawnConditionalFormat[] {
  const line: Area = { top: FILING.firstRow, left: 0, bottom: lastUnitRow, right: column.remark };
  const handled: Area = { ...line, left: column.handling, right: column.handling };
  const where = (area: Area, at: number, words: string, emphasis: EmphasisName): DrawnConditionalFormat => ({
    area,
    formula: binary(anchored(cell(FILING.firstRow, at), "column"), "=", text(words)),
    emphasis,
  });
  const filed = (filing: Filing, emphasis: EmphasisName): DrawnConditionalFormat =>
    where(line, column.filing, FILING_WORDS[filing], emphasis);
  return [
    where(handled, column.handling, HANDLING_WORDS["with-errors"], "bad"),
    where(handled, column.handling, HANDLING_WORDS["to-decide"], "doubtful"),
    where(handled, column.handling, HANDLING_WORDS.accepted, "good"),
    filed("missing", "bad"),
    filed("wrong-form", "bad"),
    filed("late", "doubtful"),
    filed("incomplete", "doubtful"),
  ];
}
