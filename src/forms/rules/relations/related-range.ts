import type { ElementCode } from "../../../model/codes";
import { figureRow } from "../subject/figure-row";
import type { FigureRange } from "./relation";
import type { CheckSubject } from "../subject/rule";

interface WholeAndParts {
  readonly whole: ElementCode;
  readonly parts: readonly ElementCode[];
}

/**
 * Returns the range of a figure that its related figures and the plan allow: no part above its whole, no
 * whole below a part. Empty if nothing related is known.
 */
export function relatedRange(subject: CheckSubject, code: ElementCode): FigureRange {
  const known = (codes: readonly ElementCode[]): readonly number[] =>
    codes.map((other) => figureRow(subject, other).figure).filter((figure) => typeof figure === "number");
  const pairs = subject.plan.checks.flatMap((check): readonly WholeAndParts[] => {
    if (check.kind === "part-of-whole") return [{ whole: check.whole, parts: [check.part] }];
    return check.kind === "sum-of-parts" ? [check] : [];
  });
  const limits = subject.plan.checks.flatMap((check) =>
    check.kind === "range" && check.element === code ? [check] : [],
  );
  const wholes = known(pairs.filter(({ parts }) => parts.includes(code)).map(({ whole }) => whole));
  const parts = known(pairs.filter(({ whole }) => whole === code).flatMap((pair) => pair.parts));
  const floors = [...parts, ...limits.flatMap(({ least }) => least ?? [])];
  const ceilings = [...wholes, ...limits.flatMap(({ most }) => most ?? [])];
  return {
    ...(floors.length > 0 && { least: Math.max(...floors) }),
    ...(ceilings.length > 0 && { most: Math.min(...ceilings) }),
  };
}
