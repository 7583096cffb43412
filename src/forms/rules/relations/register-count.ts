import { finding } from "../../../model/finding";
import type { CheckOf, RowChoice } from "../../../model/plan";
import type { RegisterRow } from "../../../model/submission";
import { figureRow } from "../subject/figure-row";
import { linearRelation } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a figure that differs from the number of rows in its register. Silent while a row has no kind. */
export const registerCount = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "register-count" ? compare(check, subject) : [])),
);

function compare(check: CheckOf<"register-count">, subject: CheckSubject): readonly Relation[] {
  const register = subject.template.registers.find(({ code }) => code === check.register);
  const row = figureRow(subject, check.element);
  const { figure } = row;
  const { where } = check;
  const rows = countRows(subject.submission.registers.get(check.register) ?? [], where ? [where] : []);
  if (register === undefined || typeof figure !== "number" || rows === undefined) return [];
  return linearRelation({ terms: [[row, 1]], fixed: -rows, must: "equal" }, subject, () =>
    finding("register-count", "error", row.place, row.label, {
      found: figure,
      expected: rows,
      register: register.label,
      registerSheet: register.sheet,
      ...(check.where && { choice: check.where.is }),
    }),
  );
}

/** Counts the rows of one kind; undefined while a possible one has no kind. */
export function countRows(rows: readonly RegisterRow[], where: readonly RowChoice[]): number | undefined {
  let counted = rows;
  for (const { column, is } of where) {
    const choices = counted.map(({ cells }) => cells.get(column)?.reading);
    if (choices.some((choice) => choice?.kind !== "text")) return undefined;
    counted = counted.filter((_, index) => {
      const choice = choices[index];
      return choice?.kind === "text" && choice.text === is;
    });
  }
  return counted.length;
}
