import { finding } from "../../../model/finding";
import type { CheckOf } from "../../../model/plan";
import { figureRow } from "../subject/figure-row";
import { linearRelation } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a part larger than its whole: more women than members. */
export const partOfWhole = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "part-of-whole" ? compare(check, subject) : [])),
);

function compare(check: CheckOf<"part-of-whole">, subject: CheckSubject): readonly Relation[] {
  const part = figureRow(subject, check.part);
  const whole = figureRow(subject, check.whole);
  const { figure: most } = whole;
  const { figure: found } = part;
  if (typeof found !== "number" || typeof most !== "number") return [];
  const terms = [[part, 1] as const, [whole, -1] as const];
  return linearRelation({ terms, must: "at-most" }, subject, () =>
    finding("part-of-whole", "error", part.place, part.label, {
      found,
      expected: most,
      whole: whole.label,
      wholeCell: whole.place.cell,
    }),
  );
}
