import type { Area } from "../../workbook/grid";
import { type DataElement, VALUE_TRAITS } from "../../model/plan";
import {
  emptyCell,
  formulaCell,
  numberCell,
  textCell,
  type DrawnCell,
  type SheetDrawing,
} from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece, landscapeSheet } from "../../workbook/page";
import { area, call, type Formula } from "../../workbook/formula";
import { FIGURES } from "../setting/summary-layout";
import { REBASED_WORDS as WORDS } from "../words/rebased-words";
import type { RebasedRow } from "./rebased-rows";

/** Characters. The first four repeat on every page and leave room for five counts. */
const WIDTHS = { code: 8, ordinal: 4, unit: 20, remark: 22, money: 15, other: 11 } as const;
const NOTE_ROW = 2;
const { sectionRow: codeRow, headerRow, firstRow, column } = FIGURES;

export interface RebasedTable {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Heading of the column behind the unit's name. */
  readonly remark: string;
  readonly elements: readonly DataElement[];
  readonly rows: readonly RebasedRow[];
  /** Lines below the table; `of`: formula of an element's column. */
  readonly totals: readonly { readonly label: string; readonly of: (column: number) => Formula }[];
  readonly footer: string;
}

/** Draws units by figures in the layout of a summary, so that forms can take opening figures from it. */
export function rebasedTable(table: RebasedTable): SheetDrawing {
  const { elements, rows, totals } = table;
  // Stays within repeated columns: pages would split longer text.
  const heading = joinPieces([
    spread(textCell(0, 0, table.title, "heading"), column.filing),
    spread(textCell(1, 0, table.subtitle, "subtitle"), column.filing),
    spread(textCell(NOTE_ROW, 0, table.notes.join(" "), "note"), column.filing),
    headings(table),
  ]);
  const totalRow = firstRow + rows.length;
  return landscapeSheet({
    name: table.name,
    cells: [
      ...heading.cells,
      ...rows.flatMap((row, index) => unitRow(row, index, elements)),
      ...totals.flatMap(({ label, of }, index) => totalLine(totalRow + index, label, of, elements)),
    ],
    merges: heading.merges,
    columnWidths: new Map(
      [
        WIDTHS.code,
        WIDTHS.ordinal,
        WIDTHS.unit,
        WIDTHS.remark,
        ...elements.map(({ type }) => (VALUE_TRAITS[type].isMoney ? WIDTHS.money : WIDTHS.other)),
      ].map((width, at) => [at, width]),
    ),
    freeze: { rows: firstRow, columns: column.first },
    footer: table.footer,
    print: {
      fitToWidth: false,
      titleRows: { first: codeRow, last: headerRow },
      titleColumns: { first: 0, last: column.filing },
    },
  });
}

/** Returns a column's amounts for a formula. */
export const figuresIn = (rows: number, at: number, sheet?: string): Formula => {
  const over: Area = { top: firstRow, bottom: firstRow + Math.max(1, rows) - 1, left: at, right: at };
  return call("SUM", area(over, sheet));
};

function headings({ elements, remark }: RebasedTable): SheetPiece {
  const { code, ordinal, unit } = WORDS.headings;
  const all = [
    ...[code, ordinal, unit, remark].map((heading) => ({ heading, mark: "" })),
    ...elements.map((element) => ({
      heading: WORDS.element(element.label, element.unitOfMeasure),
      mark: element.code,
    })),
  ];
  return {
    cells: all.flatMap(({ heading, mark }, at) => [
      textCell(codeRow, at, mark, "code-boxed"),
      textCell(headerRow, at, heading, "header-small"),
    ]),
  };
}

function unitRow(
  { code, name, remark, values }: RebasedRow,
  index: number,
  elements: readonly DataElement[],
): readonly DrawnCell[] {
  const row = firstRow + index;
  return [
    textCell(row, column.code, code, "code-boxed"),
    numberCell(row, column.ordinal, index + 1, "centre-small"),
    textCell(row, column.unit, name, "text-small"),
    textCell(row, column.filing, remark, "text-small"),
    ...elements.map((element, at) => {
      const value = values.get(element.code);
      const place = column.first + at;
      return value === undefined
        ? emptyCell(row, place, "number-small")
        : numberCell(row, place, value, "number-small");
    }),
  ];
}

function totalLine(
  row: number,
  label: string,
  of: (column: number) => Formula,
  elements: readonly DataElement[],
): readonly DrawnCell[] {
  return [
    emptyCell(row, column.code, "label-total"),
    emptyCell(row, column.ordinal, "label-total"),
    textCell(row, column.unit, label, "label-total"),
    emptyCell(row, column.filing, "label-total"),
    ...elements.map((_, at) => formulaCell(row, column.first + at, of(column.first + at), "number-total")),
  ];
}
