import { finding } from "../../../model/finding";
import { sumOf } from "../../../base/exact-sum";
import type { CheckOf } from "../../../model/plan";
import { figureRow, sumOfRows } from "../subject/figure-row";
import { linearRelation, type Term } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a closing stock that differs from opening stock plus increases less decreases. */
export const stockFlow = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "stock-flow" ? compare(check, subject) : [])),
);

function compare(check: CheckOf<"stock-flow">, subject: CheckSubject): readonly Relation[] {
  const opening = figureRow(subject, check.opening);
  const closing = figureRow(subject, check.closing);
  const ins = check.increases.map((code) => figureRow(subject, code));
  const outs = check.decreases.map((code) => figureRow(subject, code));
  const increase = sumOfRows(ins);
  const decrease = sumOfRows(outs);
  const { figure: start } = opening;
  const { figure: found } = closing;
  if (typeof start !== "number" || typeof found !== "number") return [];
  if (increase === undefined || decrease === undefined) return [];
  const terms: readonly Term[] = [
    [closing, 1],
    [opening, -1],
    ...ins.map((row): Term => [row, -1]),
    ...outs.map((row): Term => [row, 1]),
  ];
  return linearRelation({ terms, must: "equal" }, subject, () =>
    finding("stock-flow", "error", closing.place, closing.label, {
      found,
      expected: sumOf([start, increase, -decrease]),
      opening: start,
      increase,
      decrease,
    }),
  );
}
