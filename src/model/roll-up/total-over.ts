import type { UnitCode } from "../codes";
import { sumOf } from "../../base/exact-sum";
import type { ElementTotal } from "./summary";

/** The part of a sum over units that some of them make, with their contributions; n and of stay those of the whole. */
export function totalOver(total: ElementTotal, isCounted: (unit: UnitCode) => boolean): ElementTotal {
  const contributions = total.contributions.filter(({ unit }) => isCounted(unit));
  const amounts = contributions.flatMap(({ amount }) => (typeof amount === "number" ? [amount] : []));
  return { ...total, contributions, amount: amounts.length === 0 ? undefined : sumOf(amounts) };
}
