import type { FileRuling, UnitRuling } from "./ledger";
import { inTimeOrder, type Written } from "../../base/dates";

/** The last word about each file, taken back or not; oldest first. */
export const newestFileRulings = (rulings: readonly FileRuling[]): readonly FileRuling[] =>
  newest(rulings, ({ fingerprint }) => fingerprint);

/** The last word about each unit, taken back or not; oldest first. */
export const newestUnitRulings = (rulings: readonly UnitRuling[]): readonly UnitRuling[] =>
  newest(rulings, ({ unit }) => unit);

/** Of everything that was ruled about files, what holds; oldest first. */
export const standingFileRulings = (rulings: readonly FileRuling[]): readonly FileRuling[] =>
  newestFileRulings(rulings).filter(({ ruling }) => ruling !== "taken-back");

/** Of everything that was ruled about units, what holds; oldest first. */
export const standingUnitRulings = (rulings: readonly UnitRuling[]): readonly UnitRuling[] =>
  newestUnitRulings(rulings).filter(({ ruling }) => ruling !== "taken-back");

function newest<T extends Written>(rulings: readonly T[], subject: (ruling: T) => string): readonly T[] {
  const ordered = inTimeOrder(rulings);
  const last = new Map(ordered.map((ruling) => [subject(ruling), ruling]));
  return ordered.filter((ruling) => last.get(subject(ruling)) === ruling);
}
