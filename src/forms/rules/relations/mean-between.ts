import { finding } from "../../../model/finding";
import { type CheckOf, meets } from "../../../model/plan";
import type { ElementCode } from "../../../model/codes";
import { BLANK } from "../../../model/value";
import { figureRow, type FigureRow } from "../subject/figure-row";
import { relationRule, type FigureRange, type Relation } from "./relation";
import type { CheckSubject } from "../subject/rule";

/** Reports a total mean outside the means of its parts, which no weights could produce. */
export const meanBetween = relationRule((subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "mean-between" ? compare(check, subject) : [])),
);

interface Average extends FigureRow {
  readonly figure: number;
}

function compare(check: CheckOf<"mean-between">, subject: CheckSubject): readonly Relation[] {
  const mean = averageOf(check.mean, subject);
  const parts = check.parts
    .map((code) => figureRow(subject, code))
    .filter(({ figure }) => figure !== "closed");
  if (mean === undefined || parts.some(({ figure }) => figure === "unknown")) return [];
  // Without an occurrence there is no mean, rather than one of 0.
  const averages = parts.flatMap(({ code }) => averageOf(code, subject) ?? []);
  if (averages.length === 0) return [];
  const least = Math.min(...averages.map(({ figure }) => figure));
  const most = Math.max(...averages.map(({ figure }) => figure));
  const ranges = (): ReturnType<typeof rangesOf> => rangesOf(mean, averages);
  if (meets("at-least", mean.figure, least) && meets("at-most", mean.figure, most)) return [{ ranges }];
  const result = finding("mean-between", "error", mean.place, mean.label, {
    found: mean.figure,
    least,
    most,
    parts: averages.map(({ label }) => label),
  });
  return [{ ranges, finding: result }];
}

function averageOf(code: ElementCode, subject: CheckSubject): Average | undefined {
  const row = figureRow(subject, code);
  const { figure } = row;
  if (typeof figure !== "number" || (subject.values.get(code) ?? BLANK).kind !== "number") return undefined;
  return { ...row, figure };
}

/** Returns the range that the others leave a part: unlimited while they lie on both sides of the mean. */
function rangesOf(mean: Average, averages: readonly Average[]): ReadonlyMap<ElementCode, FigureRange> {
  const ends = (rows: readonly Average[]): FigureRange => ({
    least: Math.min(...rows.map(({ figure }) => figure)),
    most: Math.max(...rows.map(({ figure }) => figure)),
  });
  const roomFor = (part: Average): FigureRange => {
    const { least = 0, most = 0 } = ends(averages.filter((other) => other !== part));
    if (mean.figure > most) return { least: mean.figure };
    return mean.figure < least ? { most: mean.figure } : {};
  };
  return new Map([
    [mean.code, ends(averages)],
    ...averages.map((part): [ElementCode, FigureRange] => [
      part.code,
      averages.length === 1 ? { least: mean.figure, most: mean.figure } : roomFor(part),
    ]),
  ]);
}
