import type { OwnList } from "../../../domain/own-form/own-form";
import type { DrawnCell, SheetDrawing } from "../../drawing";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { valueCell } from "../../summary/figures/value-cell";
import { OWN_FORM_SHEET_WORDS as WORDS } from "../../words/own-form-words";
import type { OwnSummaryInput } from "./own-summary-input";
import { HEADER_ROW, ownSheet } from "./own-sheet";

/** Where the columns of the form begin, behind the ordinal and the unit. */
const FIRST_COLUMN = 2;

/** The column of the gathered rows that holds a column of a list of the form. */
export const gatheredColumn = ({ columns }: OwnList, column: number): number | undefined => {
  const index = columns.findIndex((each) => each.column === column);
  return index < 0 ? undefined : FIRST_COLUMN + index;
};

export const FIRST_GATHERED_ROW = HEADER_ROW + 1;

/** The rows of a list from all units, each with its unit in front and where it came from behind. */
export function ownListSheet(input: OwnSummaryInput, list: OwnList): SheetDrawing {
  const { units, current } = input.facts;
  const { ordinal, unit: unitHeading, file, sheet, row: rowHeading } = WORDS.listHeadings;
  const headings = [
    ordinal,
    unitHeading,
    ...list.columns.map(({ heading }) => heading),
    file,
    sheet,
    rowHeading,
  ];
  const behind = FIRST_COLUMN + list.columns.length;
  const cells: DrawnCell[] = [];
  let row = HEADER_ROW;
  for (const { code, name } of units) {
    const submission = current.get(code);
    for (const gathered of submission?.registers.get(list.code) ?? []) {
      row += 1;
      cells.push(
        numberCell(row, 0, row - HEADER_ROW, "centre-small"),
        textCell(row, 1, name, "text-small"),
        textCell(row, behind, submission?.file ?? "", "text-small"),
        textCell(row, behind + 1, gathered.sheet, "text-small"),
        numberCell(row, behind + 2, gathered.rowNumber, "centre-small"),
      );
      list.columns.forEach((column, index) => {
        const reading = gathered.cells.get(column.code)?.reading;
        if (reading === undefined) return;
        const shown = reading.kind === "misread" ? ({ kind: "text", text: reading.found } as const) : reading;
        cells.push(valueCell(row, FIRST_COLUMN + index, shown));
      });
    }
  }
  return ownSheet(input, {
    name: input.sheetNames.lists.get(list.code) ?? list.title,
    title: list.title,
    widths: [5, 30, ...list.columns.map(() => 20), 24, 14, 7],
    cells: [...textRow(HEADER_ROW, 0, headings, "header-small"), ...cells],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    lastRow: row,
  });
}

/** How many rows of a list there are from all units. */
export const gatheredRowCount = ({ facts }: OwnSummaryInput, { code }: OwnList): number =>
  [...facts.current.values()].reduce((sum, { registers }) => sum + (registers.get(code)?.length ?? 0), 0);
