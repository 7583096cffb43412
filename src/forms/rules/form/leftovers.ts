import { finding } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/**
 * Reports content that is not read: notes or private sums beside the table, or possibly figures between its
 * columns.
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
