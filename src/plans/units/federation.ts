import { unitCode } from "../../domain/codes";
import type { Unit } from "../../domain/unit/unit";

export interface FederationFacts extends Pick<
  Unit,
  "level" | "parent" | "cluster" | "validFrom" | "validTo" | "successors"
> {
  /** What the area was called before or later, with its kind: "thị xã Gia Nghĩa". The code stays the same. */
  readonly otherAreas?: readonly string[];
}

/** The union federation (LĐLĐ) of an area, which is written with its kind: "huyện Phú Riềng". */
export function federation(code: string, area: string, facts: FederationFacts): Unit {
  const { otherAreas = [], ...rest } = facts;
  return {
    code: unitCode(code),
    name: `LĐLĐ ${area}`,
    aliases: [`Liên đoàn Lao động ${area}`, ...otherAreas.map((other) => `LĐLĐ ${other}`)],
    ...rest,
  };
}
