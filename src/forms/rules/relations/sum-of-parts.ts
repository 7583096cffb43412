import { finding } from "../../../model/finding";
import type { CheckOf } from "../../../model/plan";
import { figureRow, sumOfRows } from "../subject/figure-row";
import { linearRelation, type Term } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a total that differs from the sum of its parts. Ignores parts this form does not ask for. */
export const sumOfParts = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "sum-of-parts" ? compare(check, subject) : [])),
);

function compare(check: CheckOf<"sum-of-parts">, subject: CheckSubject): readonly Relation[] {
  const whole = figureRow(subject, check.whole);
  const parts = check.parts
    .map((code) => figureRow(subject, code))
    .filter(({ figure }) => figure !== "closed");
  const sum = sumOfRows(parts);
  const { figure: found } = whole;
  if (typeof found !== "number" || parts.length === 0 || sum === undefined) return [];
  const terms = [[whole, 1] as const, ...parts.map((part): Term => [part, -1])];
  return linearRelation({ terms, must: "equal" }, subject, () =>
    finding("sum-of-parts", "error", whole.place, whole.label, {
      found,
      expected: sum,
      parts: parts.map(({ label }) => label),
    }),
  );
}
