import type { FileRuling, UnitRuling } from "./ledger";
import { inTimeOrder, type TimedRecord } from "../../base/dates";

/** Returns the newest ruling about each file, including those taken back; oldest first. */
export const newestFileRulings = (rulings: readonly FileRuling[]): readonly FileRuling[] =>
  newest(rulings, ({ fingerprint }) => fingerprint);

/** Returns the newest ruling about each unit, including those taken back; oldest first. */
export const newestUnitRulings = (rulings: readonly UnitRuling[]): readonly UnitRuling[] =>
  newest(rulings, ({ unit }) => unit);

/** Returns the file rulings in force, oldest first. */
export const standingFileRulings = (rulings: readonly FileRuling[]): readonly FileRuling[] =>
  newestFileRulings(rulings).filter(({ ruling }) => ruling !== "taken-back");

/** Returns the unit rulings in force, oldest first. */
export const standingUnitRulings = (rulings: readonly UnitRuling[]): readonly UnitRuling[] =>
  newestUnitRulings(rulings).filter(({ ruling }) => ruling !== "taken-back");

function newest<T extends TimedRecord>(rulings: readonly T[], subject: (ruling: T) => string): readonly T[] {
  const ordered = inTimeOrder(rulings);
  const last = new Map(ordered.map((ruling) => [subject(ruling), ruling]));
  return ordered.filter((ruling) => last.get(subject(ruling)) === ruling);
}
