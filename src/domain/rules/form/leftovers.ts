import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** Something was written outside the table, where nobody reads it: notes, or sums somebody made for himself. */
export const leftovers: Rule = ({ structure, submission }) =>
  (structure?.leftovers ?? []).map(({ sheet, cells }) => ({
    rule: "leftovers",
    severity: "note",
    ...inFile(submission, { sheet, cell: cells[0] ?? "" }),
    subject: "",
    found: null,
    expected: null,
    cells,
  }));
