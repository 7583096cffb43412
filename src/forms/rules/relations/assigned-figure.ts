import { finding } from "../../../model/finding";
import type { ElementCode } from "../../../model/codes";
import { prefilled } from "../../../model/form";
import { amountOf } from "../../../model/value";
import { figureRow } from "../subject/figure-row";
import { linearRelation } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a figure that differs from the one the office above assigned. */
export const assignedFigure = relationRule((subject) => {
  const { plan, submission } = subject;
  const given = prefilled(plan, submission.round, submission.unit);
  return plan.elements.flatMap(({ code, isAssigned }) => {
    const amount = isAssigned === true ? given.get(code) : undefined;
    const assigned = amount && amountOf(amount);
    return assigned === undefined ? [] : compare(code, assigned, subject);
  });
});

function compare(code: ElementCode, assigned: number, subject: CheckSubject): readonly Relation[] {
  const row = figureRow(subject, code);
  const { figure } = row;
  if (typeof figure !== "number") return [];
  return linearRelation({ terms: [[row, 1]], fixed: -assigned, must: "equal" }, subject, () =>
    finding("assigned-figure", "error", row.place, row.label, { found: figure, expected: assigned }),
  );
}
