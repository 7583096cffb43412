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
/** Of some copies only: figures of two digits that must be equal; small ones are sums of many others. */
const LEAST_LARGE = 4;
/** Sets of copies to try for one copy. */
const MOST_TRIED = 20_000;

/** A copy and the copies whose figures it adds up. */
export interface SumOfCopies {
  readonly sum: Submission;
  readonly parts: readonly Submission[];
}

/**
 * Returns the copy whose figures are the sums of all others, or of some: a consolidation, which would count
 * them twice. Undefined if there is none.
 */
export function sumOfOthers(
  codes: readonly ElementCode[],
  submissions: readonly Submission[],
): SumOfCopies | undefined {
  const once = new Map<Fingerprint, Submission>(submissions.map((each) => [each.fingerprint, each]));
  const copies = [...once.values()];
  if (copies.length < LEAST_COPIES) return undefined;
  const figures = codes.map((code) => copies.map(({ entries }) => figureIn(entries.get(code)?.reading)));
  const index = sumOfAll(figures, copies.length);
  const [sum] = index === undefined ? [] : copies.slice(index);
  if (sum !== undefined) return { sum, parts: copies.filter((each) => each !== sum) };
  const rows = copies.map((copy, at) => ({ copy, figures: figures.map((row) => row[at] ?? 0) }));
  for (const { copy, figures: own } of rows) {
    const parts = partsOf(
      own,
      rows.filter((each) => each.copy !== copy),
    );
    if (parts !== undefined) return { sum: copy, parts: parts.map((part) => part.copy) };
  }
  return undefined;
}

/** Returns the copy that sums all others, by its index. `figures`: by code, then by copy. */
function sumOfAll(figures: readonly (readonly number[])[], count: number): number | undefined {
  const totals = figures.map((row) => row.reduce((total, figure) => total + figure, 0));
  const tolerance = Math.min(MOST_ROUNDING, ROUNDING * count);
  const found = Array.from({ length: count }, (_, index) => index).find((index) => {
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
  return found;
}

interface Row {
  readonly copy: Submission;
  readonly figures: readonly number[];
}

/** Returns at least two copies whose figures add up to all of `own`; undefined if there are none. */
function partsOf(own: readonly number[], others: readonly Row[]): readonly Row[] | undefined {
  if (own.filter((figure) => Math.abs(figure) >= 10).length < LEAST_LARGE) return undefined;
  const within = (figures: readonly number[], rest: readonly number[]): boolean =>
    figures.every((figure, at) => figure >= 0 && figure <= (rest[at] ?? 0) + MOST_ROUNDING);
  const candidates = others.filter(({ figures }) => within(figures, own) && figures.some((each) => each > 0));
  /** Sums of the candidates from each index on: what is left must not exceed them. */
  const reach = candidates.map((_, from) =>
    own.map((_figure, at) =>
      candidates.slice(from).reduce((sum, { figures }) => sum + (figures[at] ?? 0), 0),
    ),
  );
  let tried = 0;
  const search = (
    from: number,
    rest: readonly number[],
    taken: readonly Row[],
  ): readonly Row[] | undefined => {
    if (rest.every((left) => Math.abs(left) <= ROUNDING * (taken.length + 1)))
      return taken.length > 1 ? taken : undefined;
    const candidate = candidates[from];
    const reachable = reach[from];
    if (candidate === undefined || reachable === undefined || ++tried > MOST_TRIED) return undefined;
    if (rest.some((left, at) => left > (reachable[at] ?? 0) + MOST_ROUNDING)) return undefined;
    const with_ = within(candidate.figures, rest)
      ? search(
          from + 1,
          rest.map((left, at) => left - (candidate.figures[at] ?? 0)),
          [...taken, candidate],
        )
      : undefined;
    return with_ ?? search(from + 1, rest, taken);
  };
  return search(0, own, []);
}

const figureIn = (
  reading: Parameters<typeof amountOf>[0] | { readonly kind: "misread" } | undefined,
): number => (reading === undefined || reading.kind === "misread" ? 0 : (amountOf(reading) ?? 0));
