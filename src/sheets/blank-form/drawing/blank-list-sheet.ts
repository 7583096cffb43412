import type { BlankList } from "../../../domain/blank-form/blank-form";
import type { DrawnCell, SheetDrawing } from "../../drawing";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { valueCell } from "../../summary/figures/value-cell";
import { coverageOf } from "../../summary/setting/coverage-of";
import { sheetHeading } from "../../summary/setting/sheet-heading";
import { landscapeSheet } from "../../page/landscape-sheet";
import { BLANK_FORM_SHEET_WORDS as WORDS } from "../../words/blank-form-words";
import type { BlankSummaryInput } from "./blank-summary-input";

const HEADER_ROW = 3;
const LAST_OF_TITLE = 8;

/** Where the columns of the form begin, behind the ordinal and the unit. */
const FIRST_COLUMN = 2;

/** The column of the gathered rows that holds a column of a list of the form. */
export const gatheredColumn = ({ columns }: BlankList, column: number): number | undefined => {
  const index = columns.findIndex((each) => each.column === column);
  return index < 0 ? undefined : FIRST_COLUMN + index;
};

export const FIRST_GATHERED_ROW = HEADER_ROW + 1;

/** The rows of a list from all units, each with its unit in front and where it came from behind. */
export function blankListSheet(input: BlankSummaryInput, list: BlankList): SheetDrawing {
  const { units, registers, submissions } = input.summary;
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const { ordinal, unit: unitHeading, file, sheet, row: rowHeading } = WORDS.listHeadings;
  const headings = [
    ...[ordinal, unitHeading],
    ...list.columns.map(({ heading }) => heading),
    ...[file, sheet, rowHeading],
  ];
  const behind = FIRST_COLUMN + list.columns.length;
  const rows = registers.get(list.code) ?? [];
  const lastRow = HEADER_ROW + rows.length;
  const cells = rows.flatMap(
    ({ unit, row: gathered, file: long, fingerprint }, index): readonly DrawnCell[] => {
      const row = FIRST_GATHERED_ROW + index;
      const report = submissions.get(unit)?.find((each) => each.fingerprint === fingerprint);
      return [
        numberCell(row, 0, index + 1, "centre-small"),
        textCell(row, 1, names.get(unit) ?? unit, "text-small"),
        ...list.columns.flatMap((column, at) => {
          const reading = gathered.cells.get(column.code)?.reading;
          if (reading === undefined) return [];
          const shown =
            reading.kind === "misread" ? ({ kind: "text", text: reading.found } as const) : reading;
          return [valueCell(row, FIRST_COLUMN + at, shown)];
        }),
        textCell(row, behind, report?.file ?? long, "text-small"),
        textCell(row, behind + 1, gathered.sheet, "text-small"),
        numberCell(row, behind + 2, gathered.rowNumber, "centre-small"),
      ];
    },
  );
  const heading = sheetHeading(input, list.title, Math.min(headings.length - 1, LAST_OF_TITLE));
  const widths = [5, 30, ...list.columns.map(() => 20), 24, 14, 7];
  return landscapeSheet({
    name: input.sheetNames.lists.get(list.code) ?? list.title,
    cells: [...heading.cells, ...textRow(HEADER_ROW, 0, headings, "header-small"), ...cells],
    merges: heading.merges,
    columnWidths: new Map(widths.map((width, index) => [index, width])),
    freeze: { rows: FIRST_GATHERED_ROW, columns: 0 },
    ...(rows.length > 0 && {
      filter: { top: HEADER_ROW, left: 0, bottom: lastRow, right: widths.length - 1 },
    }),
    footer: coverageOf(input.summary),
    print: { fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}

/** How many rows of a list there are from all units. */
export const gatheredRowCount = ({ summary }: BlankSummaryInput, { code }: BlankList): number =>
  summary.registers.get(code)?.length ?? 0;
