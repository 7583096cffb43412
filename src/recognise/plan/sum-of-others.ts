import type { Fingerprint } from "../../base/codes";
import type { ElementCode } from "../../model/codes";
import type { Submission } from "../../model/submission";
import { amountOf } from "../../model/value";

/** Of two copies one may contain the other. */
const LEAST_COPIES = 3;
/** Fewer figures may be equal by chance. */
const LEAST_FIGURES = 3;
/** An office that adds up corrects a figure now and then. */
const MOST = 0.95;
/** A copy rounds each figure to hundredths. */
const ROUNDING = 0.01;
/** Keeps whole numbers distinct for any number of copies. */
const MOST_ROUNDING = 0.5;

/**
 * Returns the copy whose figures are the sums of all others: the office's own consolidation, which would
 * count everything twice. Undefined if there is none.
 */
export function sumOfOthers(
  codes: readonly ElementCode[],
  submissions: readonly Submission[],
): Submission | undefined {
  const once = new Map<Fingerprint, Submission>(submissions.map((each) => [each.fingerprint, each]));
  const copies = [...once.values()];
  if (copies.length < LEAST_COPIES) return undefined;
  const figures = codes.map((code) => copies.map(({ entries }) => figureIn(entries.get(code)?.reading)));
  const totals = figures.map((row) => row.reduce((total, figure) => total + figure, 0));
  const tolerance = Math.min(MOST_ROUNDING, ROUNDING * copies.length);
  return copies.find((_, index) => {
    let compared = 0;
    let equal = 0;
    let parts = 0;
    figures.forEach((row, at) => {
      const own = row[index] ?? 0;
      const others = (totals[at] ?? 0) - own;
      if (own === 0 && others === 0) return;
      compared++;
      if (Math.abs(own - others) > tolerance) return;
      equal++;
      parts = Math.max(parts, row.filter((figure, other) => other !== index && figure !== 0).length);
    });
    return equal >= LEAST_FIGURES && equal >= compared * MOST && parts > 1;
  });
}

const figureIn = (
  reading: Parameters<typeof amountOf>[0] | { readonly kind: "misread" } | undefined,
): number => (reading === undefined || reading.kind === "misread" ? 0 : (amountOf(reading) ?? 0));
