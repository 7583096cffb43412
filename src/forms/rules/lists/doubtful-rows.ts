import type { UnitCode } from "../../../model/codes";
import type { Register } from "../../../model/plan";
import { withoutAccents } from "../../../base/text";
import type { GatheredRow } from "../../../model/roll-up";
import { contradict, wholeOf } from "./entry-key";

/**
 * Returns gathered rows that one other unit seems to list too: only people know whether it is one person or
 * work. Entries of three or more units are something common.
 */
export function doubtfulRows(
  rows: readonly GatheredRow[],
  register: Register,
): ReadonlyMap<GatheredRow, readonly UnitCode[]> {
  const together = new Map<string, GatheredRow[]>();
  for (const row of rows) {
    const whole = wholeOf(row.row, register);
    if (whole === undefined) continue;
    const key = withoutAccents(whole);
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  const doubtful = new Map<GatheredRow, readonly UnitCode[]>();
  for (const named of together.values()) {
    const units = [...new Set(named.map(({ unit }) => unit))];
    if (units.length !== 2) continue;
    for (const one of named) {
      const others = named.filter(
        (other) => other.unit !== one.unit && !contradict(one.row, other.row, register),
      );
      if (others.length > 0) doubtful.set(one, [...new Set(others.map(({ unit }) => unit))]);
    }
  }
  return doubtful;
}
