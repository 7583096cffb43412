import { fullNameOf, type Unit } from "../../model/unit";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { UnitCode } from "../../model/codes";
import { type Register, type RegisterColumn, VALUE_TRAITS } from "../../model/plan";
import type { GatheredRow } from "../../model/roll-up";
import { doubtfulRows } from "../../forms/check";
import { dateSerial } from "../../workbook/grid";
import {
  type Drawing,
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  formulaCell,
  numberCell,
  textCell,
  textRow,
} from "../../workbook/drawing";
import { area, call } from "../../workbook/formula";
import { drawingLandscapeSheet, fittedWidths, joinPieces, workbookOf } from "../../workbook/page";
import { coverageOf } from "../setting/coverage-of";
import { sheetHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { LIST_WORDS as WORDS, listedValue, senderName } from "../words/list-words";
import { UNIT_COLUMN } from "../../forms/layout";
import { isYear } from "../../forms/words";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const OWN_COLUMNS = 2;
const WIDTHS = {
  before: [
    { width: 5, wraps: false },
    { width: 28, wraps: true },
  ],
  doubtful: { width: 24, wraps: true },
} as const;
/** At this scale text of 10 points is 9 on paper. */
const LEAST_SCALE = 0.91;

type Input = Pick<SummaryInput, "plan" | "summary" | "createdAt">;

/** Draws the lists of all units as a printable workbook: numbered, duplicates marked, amounts added up. */
export const drawLists = (input: Input): Drawing => inOneGo(drawingLists(input));

function* drawingLists(input: Input): Pausable<Drawing> {
  const { plan, summary, createdAt } = input;
  const sheets: SheetDrawing[] = [];
  for (const register of plan.registers) {
    const rows = summary.registers.get(register.code) ?? [];
    if (rows.length > 0) sheets.push(yield* listSheet(input, register, rows));
  }
  const title = WORDS.workbook(summary.office.name);
  return workbookOf(sheets, title, createdAt, fullNameOf(summary.office));
}

function* listSheet(input: Input, register: Register, rows: readonly GatheredRow[]): Pausable<SheetDrawing> {
  const { columns, label, sheet } = register;
  const { summary } = input;
  const doubtful = doubtfulRows(rows, register);
  const last = OWN_COLUMNS + columns.length - (doubtful.size === 0 ? 1 : 0);
  const names = new Map(summary.units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: UnitCode): string => names.get(unit) ?? unit;
  const heading = sheetHeading(input, label.toLocaleUpperCase("vi"), last);
  const headings = [
    ...[WORDS.ordinal, WORDS.unit],
    ...columns.map((column) => column.label),
    ...(doubtful.size === 0 ? [] : [WORDS.doubtful]),
  ];
  const widths = fittedWidths(
    [
      ...WIDTHS.before,
      ...columns.map(({ width, type }) => ({ width, wraps: VALUE_TRAITS[type.kind].holds === "text" })),
      ...(doubtful.size === 0 ? [] : [WIDTHS.doubtful]),
    ],
    LEAST_SCALE,
  );
  yield;
  const line = (gathered: GatheredRow, row: number, ordinal: number): readonly DrawnCell[] => [
    numberCell(row, 0, ordinal, "centre-small"),
    textCell(row, 1, senderOf(gathered, summary.office, nameOf), "text-small"),
    ...columns.map((column, index) => cellOf(gathered, column, row, OWN_COLUMNS + index)),
    ...(doubtful.size === 0
      ? []
      : [textCell(row, last, WORDS.alsoNamedBy((doubtful.get(gathered) ?? []).map(nameOf)), "text-small")]),
  ];
  const { cells, merges } = joinPieces([
    heading,
    {
      cells: [
        ...textRow(HEADER_ROW, 0, headings, "header-small"),
        ...rows.flatMap((gathered, index) => line(gathered, FIRST_ROW + index, index + 1)),
        ...totals(register, rows.length, last),
      ],
    },
  ]);
  return yield* drawingLandscapeSheet({
    name: sheet,
    cells,
    merges,
    columnWidths: new Map(widths.map((width, index) => [index, width])),
    filter: { top: HEADER_ROW, left: 0, bottom: FIRST_ROW + rows.length - 1, right: last },
    freeze: { rows: FIRST_ROW, columns: OWN_COLUMNS },
    footer: coverageOf(summary),
    print: { fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}

/**
 * Returns who named a row: the unit, and one below it named in its report. A row of the office's own summary
 * names only the one below.
 */
export function senderOf(
  { unit, row }: GatheredRow,
  office: Unit,
  nameOf: (unit: UnitCode) => string,
): string {
  const reading = row.cells.get(UNIT_COLUMN)?.reading;
  const below = reading?.kind === "text" ? reading.text : undefined;
  return unit === office.code && below !== undefined ? below : senderName(nameOf(unit), below);
}

function cellOf(
  { row: source }: GatheredRow,
  { code, label }: RegisterColumn,
  row: number,
  column: number,
): DrawnCell {
  const reading = source.cells.get(code)?.reading;
  if (reading === undefined) return emptyCell(row, column, "text-small");
  if (reading.kind === "number")
    return numberCell(row, column, reading.number, isYear(label) ? "centre-small" : "number-small");
  if (reading.kind === "date") return numberCell(row, column, dateSerial(reading.date), "date-small");
  const text = reading.kind === "misread" ? reading.found : listedValue(reading);
  return textCell(row, column, text, "text-small");
}

/** Draws the number of rows, and sums of amounts by formula. */
function totals({ columns }: Register, count: number, last: number): readonly DrawnCell[] {
  const row = FIRST_ROW + count;
  const sum = (column: number): DrawnCell =>
    formulaCell(
      row,
      column,
      call("SUM", area({ top: FIRST_ROW, left: column, bottom: row - 1, right: column })),
      "number-total",
    );
  const kinds = columns.map(({ type, label }) => VALUE_TRAITS[type.kind].isQuantity && !isYear(label));
  return [
    emptyCell(row, 0, "label-total"),
    textCell(row, 1, WORDS.total(count), "label-total"),
    ...kinds.map((isAmount, index) =>
      isAmount ? sum(OWN_COLUMNS + index) : emptyCell(row, OWN_COLUMNS + index, "label-total"),
    ),
    ...(last >= OWN_COLUMNS + columns.length ? [emptyCell(row, last, "label-total")] : []),
  ];
}
