import { raise, type Finding } from "../../../model/finding";
import type { ElementCode } from "../../../model/codes";
import type { Submission } from "../../../model/submission";
import { findUnit, type UnitRegistry } from "../../../model/unit";
import { amountOf } from "../../../model/value";
import { inFile } from "../subject/finding-place";
import { groupedBy } from "../../../base/grouped-by";

/** Fewer figures, or fewer digits in all, may agree by chance: small units report many ones and twos. */
const LEAST_FIGURES = 5;
const LEAST_DIGITS = 10;

/** Returns whether agreeing figures are no coincidence. */
export const isTelling = (figures: readonly number[]): boolean =>
  figures.length >= LEAST_FIGURES &&
  figures.reduce((digits, figure) => digits + String(Math.abs(figure)).length, 0) >= LEAST_DIGITS;

/** Of nearly equal reports: figures that differ at most, and least figures of two digits that agree. */
const MOST_DIFFERING = 2;
const LEAST_AGREEING = 8;
/** A figure that more units have does not tell whose it is. */
const MOST_HOLDERS = 12;

type Figures = ReadonlyMap<ElementCode, number>;

interface Sent {
  readonly submission: Submission;
  readonly figures: Figures;
}

/**
 * Reports units of one level with identical figures in a round, or with all but one or two: one may have
 * sent the other's. Applies to the counted submissions; each unit gets a finding that names another one.
 */
export function sameFigures(submissions: readonly Submission[], units?: UnitRegistry): readonly Finding[] {
  const sent = submissions
    .map((submission): Sent => ({ submission, figures: typedFigures(submission) }))
    .filter(({ figures }) => isTelling([...figures.values()]));
  const alike = groupedBy(sent, ({ submission: { round, level }, figures }) =>
    JSON.stringify([round, level, [...figures]]),
  );
  const near = nearlyEqual(sent);
  return [...alike.values()].flatMap((group) =>
    group.flatMap(({ submission, figures }): readonly Finding[] => {
      const same = group.find((each) => each.submission.unit !== submission.unit);
      const other = same ?? near.get(submission);
      if (other === undefined) return [];
      const { unit, file } = other.submission;
      return raise("same-figures", "warning", inFile(submission), submission.formSheet, {
        found: same === undefined ? agreeing(figures, other.figures).length : figures.size,
        ...(same === undefined && { of: figures.size }),
        otherUnit: (units && findUnit(units, unit)?.name) ?? unit,
        otherFile: file,
      });
    }),
  );
}

/** Maps submissions to another unit's with almost the same figures. */
function nearlyEqual(sent: readonly Sent[]): ReadonlyMap<Submission, Sent> {
  const holders = groupedBy(
    sent.flatMap((each) =>
      [...each.figures].flatMap(([code, figure]) =>
        Math.abs(figure) < 10
          ? []
          : [{ each, key: `${each.submission.round} ${each.submission.level} ${code} ${figure}` }],
      ),
    ),
    ({ key }) => key,
  );
  const near = new Map<Submission, Sent>();
  for (const [, group] of holders) {
    if (group.length > MOST_HOLDERS) continue;
    for (const { each: one } of group) {
      if (near.has(one.submission)) continue;
      const other = group.find(
        ({ each }) => each.submission.unit !== one.submission.unit && isNear(one, each),
      );
      if (other !== undefined) near.set(one.submission, other.each);
    }
  }
  return near;
}

function isNear({ figures }: Sent, { figures: others }: Sent): boolean {
  const same = agreeing(figures, others);
  const differing = Math.max(figures.size, others.size) - same.length;
  return (
    differing <= MOST_DIFFERING && same.filter((figure) => Math.abs(figure) >= 10).length >= LEAST_AGREEING
  );
}

const agreeing = (figures: Figures, others: Figures): readonly number[] =>
  [...figures].flatMap(([code, figure]) => (others.get(code) === figure ? [figure] : []));

/** Returns the non-zero contents of cells without formulas, in code order. */
const typedFigures = ({ entries }: Submission): Figures =>
  new Map(
    [...entries]
      .flatMap(([code, { reading, hasFormula }]) => {
        const amount = hasFormula || reading.kind === "misread" ? 0 : (amountOf(reading) ?? 0);
        return amount === 0 ? [] : [[code, amount] as const];
      })
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
