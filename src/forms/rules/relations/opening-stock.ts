import { finding } from "../../../model/finding";
import { figureRow } from "../subject/figure-row";
import { linearRelation } from "./linear";
import { relationRule, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";
import type { DataElement } from "../../../model/plan";

/**
 * Reports an opening figure that differs from the unit's previous closing figure, including units merged into
 * it since.
 */
export const openingStock = relationRule((subject) =>
  subject.plan.elements.flatMap((element) => compare(element, subject)),
);

function compare({ code, continues }: DataElement, subject: CheckSubject): readonly Relation[] {
  const { lastRound, joined } = subject.expected;
  const ended = continues === undefined ? undefined : lastRound?.get(continues);
  const row = figureRow(subject, code);
  const { figure } = row;
  if (ended === undefined || typeof figure !== "number") return [];
  return linearRelation({ terms: [[row, 1]], fixed: -ended, must: "equal" }, subject, () =>
    finding("opening-stock", "warning", row.place, row.label, {
      found: figure,
      expected: ended,
      continues: subject.plan.elements.find((element) => element.code === continues)?.label ?? "",
      joined,
    }),
  );
}
