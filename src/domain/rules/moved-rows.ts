import { onForm } from "./finding-place";
import { formulaCells } from "./formula-cells";
import { formulaVerdict } from "./formula-verdict";
import { issuedRows } from "./gone-rows";
import { movedRowCodes } from "./moved-row-codes";
import type { Rule } from "./rule";

/**
 * Rows stand in another order than on the form that was issued: cut and pasted, or sorted. They are read by their codes all
 * the same; but sorting breaks the formulas that look at other rows, which is then no mistake of its own.
 */
export const movedRows: Rule = (subject) => {
  const moved = movedRowCodes(subject);
  if (moved.length === 0) return [];
  const labels = issuedRows(subject)
    .filter(({ printed }) => moved.includes(printed))
    .map(({ label }) => label);
  const breaksFormulas = formulaCells(subject).some((cell) => formulaVerdict(cell) === "wrong");
  return [
    {
      rule: "moved-rows",
      severity: breaksFormulas ? "warning" : "note",
      ...onForm(subject.submission),
      subject: labels[0] ?? "",
      found: null,
      expected: null,
      labels,
      breaksFormulas,
    },
  ];
};
