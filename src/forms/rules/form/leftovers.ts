import { finding } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/**
 * Something was written where nobody reads it: beside the table notes, or sums somebody made for himself;
 * between its columns maybe what should be reported.
 */
export const leftovers: Rule = ({ structure, submission }) =>
  (structure?.leftovers ?? []).map(({ sheet, cells, isInside }) =>
    finding(
      "leftovers",
      isInside ? "warning" : "note",
      inFile(submission, { sheet, cell: cells[0] ?? "" }),
      "",
      { cells, isInside },
    ),
  );
