import { sumOf } from "../../../base/exact-sum";
import type { ElementCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import { meets } from "../../../model/plan";
import type { FigureRow } from "../subject/figure-row";
import type { CheckSubject } from "../subject/rule";
import type { FigureRange, Relation } from "./relation";
import { typedTerms } from "./typed-terms";

/** A figure and its factor: 1 if it is added, -1 if subtracted. */
export type Term = readonly [row: FigureRow, times: number];

/** Terms and a constant whose sum is 0 (`equal`) or at most 0 (`at-most`). */
export interface LinearForm {
  readonly terms: readonly Term[];
  readonly fixed?: number;
  readonly must: "equal" | "at-most";
}

/** Returns the sum of the terms; undefined while one is unknown. A figure that does not apply adds 0. */
function excessOf({ terms, fixed = 0 }: LinearForm): number | undefined {
  const known = terms.flatMap(([{ figure }, times]) =>
    figure === "unknown" || figure === "closed" ? [] : [figure === "nothing" ? 0 : figure * times],
  );
  return known.length < terms.length ? undefined : sumOf([fixed, ...known]);
}

const holds = ({ must }: LinearForm, excess: number): boolean => meets(must, excess, 0);

/** Returns the range of each typed figure; a calculated row counts as the figures it sums. */
function rangesOf(
  form: LinearForm,
  excess: number,
  subject: CheckSubject,
): ReadonlyMap<ElementCode, FigureRange> {
  const factors = new Map<ElementCode, { figure: number; times: number }>();
  for (const [row, times] of form.terms) {
    for (const { code, figure, sign } of typedTerms(row, subject)) {
      factors.set(code, { figure, times: (factors.get(code)?.times ?? 0) + times * sign });
    }
  }
  return new Map(
    [...factors].flatMap(([code, { figure, times }]): [ElementCode, FigureRange][] =>
      times === 0 ? [] : [[code, rangeFor(figure - excess / times, times, form.must)]],
    ),
  );
}

function rangeFor(border: number, times: number, must: LinearForm["must"]): FigureRange {
  if (must === "equal") return { least: border, most: border };
  return times > 0 ? { most: border } : { least: border };
}

/**
 * Makes the relation of a linear form; undefined while it cannot be judged. `tell` makes the finding if it is
 * broken.
 */
export function linearRelation(
  form: LinearForm,
  subject: CheckSubject,
  tell: (excess: number) => Finding,
): readonly Relation[] {
  const excess = excessOf(form);
  if (excess === undefined) return [];
  const ranges = (): ReturnType<typeof rangesOf> => rangesOf(form, excess, subject);
  return [holds(form, excess) ? { ranges } : { ranges, finding: tell(excess) }];
}
