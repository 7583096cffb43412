import type { Register } from "../../model/plan";
import type { GatheredRow, Summary } from "../../model/roll-up";
import { type DrawnCell, numberCell, textCell, textRow } from "../../workbook/drawing";
import { REGISTER_ROW, SOURCE_PREFIX } from "../../forms/layout";

/** Code-row marks of a gathered list, right of its columns: the source of each row. */
export const GATHERED_MARKS = {
  unit: `${SOURCE_PREFIX}UNIT`,
  file: `${SOURCE_PREFIX}FILE`,
  sheet: `${SOURCE_PREFIX}SHEET`,
  row: `${SOURCE_PREFIX}ROW`,
  fingerprint: `${SOURCE_PREFIX}SHA256`,
} as const;

/** Characters. */
export const GATHERED_MARK_WIDTHS = [8, 14, 12, 8, 12];

/** Draws unit, file, sheet, row and content of each row's source, small and grey from column `first` on. */
export function gatheredMarks(register: Register, summary: Summary, first: number): readonly DrawnCell[] {
  const rows = (summary.registers.get(register.code) ?? []).flatMap((gathered, index) =>
    rowMarks(gathered, REGISTER_ROW.body + index, first, summary),
  );
  return [...textRow(REGISTER_ROW.codes, first, Object.values(GATHERED_MARKS), "code"), ...rows];
}

function rowMarks(
  { unit, file, fingerprint, row: source }: GatheredRow,
  row: number,
  first: number,
  { submissions }: Summary,
): readonly DrawnCell[] {
  // Found by content: the sheets shorten file names.
  const report = submissions.get(unit)?.find((each) => each.fingerprint === fingerprint);
  return [
    textCell(row, first, unit, "code"),
    textCell(row, first + 1, report?.file ?? file, "code"),
    textCell(row, first + 2, source.sheet, "code"),
    numberCell(row, first + 3, source.rowNumber, "code-number"),
    textCell(row, first + 4, fingerprint, "code"),
  ];
}
