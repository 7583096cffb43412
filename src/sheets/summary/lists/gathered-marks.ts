import { a1 } from "../../../domain/grid/address";
import type { ColumnCode } from "../../../domain/codes";
import type { Register } from "../../../domain/plan/register";
import type { GatheredRow, Summary } from "../../../domain/roll-up/summary";
import type { RegisterRow } from "../../../domain/submission/submission";
import type { DrawnCell } from "../../drawing";
import { numberCell, textCell, textRow } from "../../drawn-cells";
import { REGISTER_COLUMN, REGISTER_ROW, SOURCE_PREFIX, UNIT_COLUMN } from "../../form/layout/register-layout";

/** Marks in the code row of a gathered register, right of its own columns: where each row comes from. */
export const GATHERED_MARKS = {
  unit: `${SOURCE_PREFIX}UNIT`,
  file: `${SOURCE_PREFIX}FILE`,
  sheet: `${SOURCE_PREFIX}SHEET`,
  row: `${SOURCE_PREFIX}ROW`,
  fingerprint: `${SOURCE_PREFIX}SHA256`,
  /** In which columns of the file its cells stand; only where these are not those of an issued list. */
  columns: `${SOURCE_PREFIX}COLUMNS`,
} as const;

/** Characters. */
export const GATHERED_MARK_WIDTHS = [8, 14, 12, 8, 12];

/** The marks that a gathered register has: that of columns is needed where rows come from columns of their own. */
const marksOf = (rows: readonly DrawnCell[], first: number): readonly string[] => {
  const { columns, ...others } = GATHERED_MARKS;
  const isNeeded = rows.some(({ column }) => column === first + Object.keys(others).length);
  return [...Object.values(others), ...(isNeeded ? [columns] : [])];
};

/** Unit, file, sheet, row, content and columns of the file each gathered row comes from, small and grey from column `first` on. */
export function gatheredMarks(register: Register, summary: Summary, first: number): readonly DrawnCell[] {
  const rows = (summary.registers.get(register.code) ?? []).flatMap((gathered, index) =>
    rowMarks(gathered, REGISTER_ROW.body + index, first, register, summary),
  );
  return [...textRow(REGISTER_ROW.codes, first, marksOf(rows, first), "code"), ...rows];
}

function rowMarks(
  { unit, file, fingerprint, row: source }: GatheredRow,
  row: number,
  first: number,
  register: Register,
  { submissions }: Summary,
): readonly DrawnCell[] {
  // By its content: the sheets call files by shorter names than they came with.
  const report = submissions.get(unit)?.find((each) => each.fingerprint === fingerprint);
  const columns = columnsOf(source, register);
  return [
    textCell(row, first, unit, "code"),
    textCell(row, first + 1, report?.file ?? file, "code"),
    textCell(row, first + 2, source.sheet, "code"),
    numberCell(row, first + 3, source.rowNumber, "code-number"),
    textCell(row, first + 4, fingerprint, "code"),
    ...(columns === "" ? [] : [textCell(row, first + 5, columns, "code")]),
  ];
}

/** Columns of a list as its rows name them: the unit below first. */
const sourceColumns = ({ columns }: Register): readonly ColumnCode[] => [
  UNIT_COLUMN,
  ...columns.map(({ code }) => code),
];

/** Where nothing stands in a column. */
const NOWHERE = "-";

/** "- B D E": the columns of the file in the order of the list; "" where they are those of an issued list. */
function columnsOf({ cells, rowNumber }: RegisterRow, register: Register): string {
  const places = sourceColumns(register).map((code) => {
    const entry = cells.get(code);
    return entry === undefined || entry.reading.kind === "blank" ? "" : entry.place.cell;
  });
  const isAsIssued = places.every(
    (cell, index) => cell === "" || cell === a1(rowNumber - 1, REGISTER_COLUMN.UNIT + index),
  );
  return isAsIssued ? "" : places.map((cell) => cell.replace(/\d+$/, "") || NOWHERE).join(" ");
}

/** The cell of the file that a column of a gathered row comes from; `columns` is what its marks say of them. */
export function sourceCell(register: Register, code: ColumnCode, rowNumber: number, columns: string): string {
  const index = Math.max(0, sourceColumns(register).indexOf(code));
  const letters = columns === "" ? undefined : columns.split(" ")[index];
  return letters === undefined || letters === NOWHERE
    ? a1(rowNumber - 1, REGISTER_COLUMN.UNIT + index)
    : `${letters}${String(rowNumber)}`;
}
