import { finding } from "../../../model/finding";
import { type CheckOf, meets } from "../../../model/plan";
import type { ElementCode } from "../../../model/codes";
import { figureRow } from "../subject/figure-row";
import { relationRule, type FigureRange, type Relation } from "./relation";
import { typedTerms } from "./typed-terms";
import type { CheckSubject } from "../subject/rule";

/** Reports a figure outside the plan's range. */
export const range = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "range" ? compare(check, subject) : [])),
);

function compare({ element, least, most }: CheckOf<"range">, subject: CheckSubject): readonly Relation[] {
  const row = figureRow(subject, element);
  const { figure } = row;
  if (typeof figure !== "number") return [];
  const limits = { least, most };
  const ranges = (): ReadonlyMap<ElementCode, FigureRange> =>
    new Map(typedTerms(row, subject).length === 1 ? [[element, limits]] : []);
  const isLow = least !== undefined && !meets("at-least", figure, least);
  const isHigh = most !== undefined && !meets("at-most", figure, most);
  if (!isLow && !isHigh) return [{ ranges }];
  const result = finding("range", "error", row.place, row.label, { found: figure, ...limits });
  return [{ ranges, finding: result }];
}
