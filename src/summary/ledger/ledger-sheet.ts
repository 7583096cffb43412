import { SUMMARY_SHEETS } from "../../forms/words";
import {
  type DrawnConditionalFormat,
  type DrawnName,
  type DrawnValidation,
  type SheetDrawing,
  textCell,
} from "../../workbook/drawing";
import { NAME_PREFIX } from "../../forms/layout";
import { joinPieces, spread, type SheetPiece, rowArea, landscapeSheet } from "../../workbook/page";
import { anchored, binary, call, cell, text, type Formula } from "../../workbook/formula";
import { LEDGER_KIND_GUIDANCE, LEDGER_KIND_WORDS, LEDGER_WORDS as WORDS } from "../words/ledger-words";
import { coverageOf } from "../setting/coverage-of";
import { annexHeading } from "../setting/sheet-heading";
import { sheetName, type SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";
import { ledgerLines } from "./ledger-lines";
import { lastLedgerRow, LEDGER, LEDGER_TABLE } from "./ledger-columns";

const { column, headerRow, firstRow, guidanceRow } = LEDGER;
/** Files and moments are beside the printed page. */
const LAST = column.state;
const KINDS: readonly (readonly [string, string])[] = kinds();

const KINDS_NAME = `${NAME_PREFIX}_DS_LOAI_GHI`;

/** Returns the drop-down of kinds: its source is below the table, with guidance for each. */
export function ledgerNames(input: SummaryInput): readonly DrawnName[] {
  const top = firstKindRow(lastLedgerRow(ledgerLines(input).length));
  const area = { top, left: column.kind, bottom: top + KINDS.length - 1, right: column.kind };
  return [{ name: KINDS_NAME, sheet: SUMMARY_SHEETS.ledger, area }];
}

const firstKindRow = (lastRow: number): number => lastRow + 3;

/** Draws rulings and notes, one a row, with input rows; every roll-up reads them again. */
export function ledgerSheet(input: SummaryInput): SheetDrawing {
  const lines = ledgerLines(input);
  const names = unitNames(input);
  const lastRow = lastLedgerRow(lines.length);
  const head = joinPieces([
    annexHeading(input, WORDS.title, LAST),
    spread(textCell(guidanceRow, 0, WORDS.guidance, "note"), LAST),
    kindGuidance(firstKindRow(lastRow)),
  ]);
  return landscapeSheet({
    name: sheetName(input, "ledger"),
    cells: [
      ...head.cells,
      ...LEDGER_TABLE.headings(headerRow, { moment: "code", key: "code", over: "code" }),
      ...Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
        LEDGER_TABLE.cells({ line: lines[index], names }, firstRow + index),
      ).flat(),
    ],
    merges: head.merges,
    columnWidths: LEDGER_TABLE.widths,
    validations: [kindValidation(lastRow)],
    conditionalFormats: [stateFormat(lastRow)],
    filter: { top: headerRow, left: 0, bottom: lastRow, right: LEDGER_TABLE.last },
    freeze: { rows: firstRow, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      titleRows: { first: headerRow, last: headerRow },
      area: { ...rowArea(0, 0, LAST), bottom: firstKindRow(lastRow) + KINDS.length - 1 },
    },
  });
}

function kinds(): readonly (readonly [string, string])[] {
  const guidance = new Map<string, string>(Object.entries(LEDGER_KIND_GUIDANCE));
  return Object.entries(LEDGER_KIND_WORDS).map(([kind, words]) => [words, guidance.get(kind) ?? ""]);
}

function kindGuidance(firstKind: number): SheetPiece {
  return joinPieces([
    { cells: [textCell(firstKind - 1, 0, WORDS.kindHeading, "bold")] },
    ...KINDS.map(([kind, guidance], index): SheetPiece => {
      const row = firstKind + index;
      return joinPieces([
        { cells: [textCell(row, column.kind, kind, "text-small")] },
        spread(textCell(row, column.unitCode, guidance, "text-small"), LAST),
      ]);
    }),
  ]);
}

function kindValidation(lastRow: number): DrawnValidation {
  return {
    area: { top: firstRow, left: column.kind, bottom: lastRow, right: column.kind },
    rule: { kind: "list", name: KINDS_NAME },
    words: WORDS.validation,
    severity: "warning",
  };
}

/** Marks rows that need review: changed figures, and adjustments that could not be added. */
function stateFormat(lastRow: number): DrawnConditionalFormat {
  const state = anchored(cell(firstRow, column.state), "column");
  const differs = (words: string): Formula => binary(state, "<>", text(words));
  return {
    area: { top: firstRow, left: 0, bottom: lastRow, right: LAST },
    formula: call(
      "AND",
      ...["", WORDS.states.applied, WORDS.states.superseded, WORDS.states.closed].map(differs),
    ),
    emphasis: "doubtful",
  };
}
