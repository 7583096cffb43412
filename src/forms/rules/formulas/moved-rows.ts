import type { CellPlace } from "../../../workbook/grid";
import { raise } from "../../../model/finding";
import { elementCode, indicatorCode } from "../../../model/codes";
import { onForm } from "../subject/finding-place";
import { formulaCells } from "./formula-cells";
import { formulaVerdict } from "./formula-verdict";
import { issuedRows } from "../subject/gone-rows";
import { movedRowCodes } from "../form/moved-row-codes";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports rows in another order than issued: cut and pasted, or sorted. They are still read by their codes,
 * but sorting breaks formulas that refer to other rows, which is then not a separate mistake.
 */
export const movedRows: Rule = (subject) => {
  const moved = movedRowCodes(subject);
  if (moved.length === 0) return [];
  const rows = issuedRows(subject).filter(({ printed }) => moved.includes(printed));
  const labels = rows.map(({ label }) => label);
  const breaksFormulas = formulaCells(subject).some((cell) => formulaVerdict(cell) === "wrong");
  return raise(
    "moved-rows",
    breaksFormulas ? "warning" : "note",
    onForm(subject.submission, placeOf(rows[0]?.code, subject)),
    labels[0] ?? "",
    { labels, breaksFormulas },
  );
};

/** Returns the current place of the first of the rows. */
const placeOf = (
  code: string | undefined,
  { submission: { entries, printed } }: CheckSubject,
): CellPlace | undefined =>
  code === undefined
    ? undefined
    : (entries.get(elementCode(code)) ?? printed.get(indicatorCode(code)))?.place;
