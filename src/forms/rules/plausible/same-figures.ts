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

/**
 * Reports units of one level with identical figures in a round: one may have sent the other's. Applies to the
 * counted submissions; each unit gets a finding that names another one.
 */
export function sameFigures(submissions: readonly Submission[], units?: UnitRegistry): readonly Finding[] {
  const telling = submissions.filter((each) => isTelling(typedFigures(each).map(([, amount]) => amount)));
  const alike = groupedBy(telling, (each) => JSON.stringify([each.round, each.level, typedFigures(each)]));
  return [...alike.values()].flatMap((group) =>
    group.flatMap((submission): readonly Finding[] => {
      const other = group.find(({ unit }) => unit !== submission.unit);
      if (other === undefined) return [];
      return raise("same-figures", "warning", inFile(submission), submission.formSheet, {
        found: typedFigures(submission).length,
        otherUnit: (units && findUnit(units, other.unit)?.name) ?? other.unit,
        otherFile: other.file,
      });
    }),
  );
}

/** Returns the non-zero contents of cells without formulas, in code order. */
const typedFigures = ({ entries }: Submission): readonly (readonly [ElementCode, number])[] =>
  [...entries]
    .flatMap(([code, { reading, hasFormula }]) => {
      const amount = hasFormula || reading.kind === "misread" ? 0 : (amountOf(reading) ?? 0);
      return amount === 0 ? [] : [[code, amount] as const];
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
