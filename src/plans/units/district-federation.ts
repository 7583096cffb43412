import { unitCode, type UnitCode } from "../../domain/codes";
import type { Unit } from "../../domain/unit";
import { UPPER } from "../phu-rieng-2017/levels";

/** How a kind of district is written: in full, shortened, and without accents. */
export interface DistrictKind {
  readonly full: string;
  readonly short: readonly string[];
  readonly plain: string;
}

/**
 * Makes the union federations (LĐLĐ) of one kind of district below a province, with the spellings met in letters and file
 * names: shortened, without accents, without the kind, and with Ð (Eth) where Đ belongs.
 */
export function districtFederation(parent: UnitCode, kind: DistrictKind) {
  return (code: string, place: string, plainPlace: string, cluster: string): Unit => {
    const name = `LĐLĐ ${kind.full} ${place}`;
    return {
      code: unitCode(code),
      name,
      aliases: [
        `Liên đoàn Lao động ${kind.full} ${place}`,
        `${kind.full} ${place}`,
        ...kind.short.flatMap((short) => [`LĐLĐ ${short} ${place}`, `${short} ${place}`]),
        `LĐLĐ ${place}`,
        place,
        name.replaceAll("Đ", "Ð"),
        `LDLD ${kind.plain} ${plainPlace}`,
        plainPlace,
      ],
      level: UPPER,
      parent,
      cluster,
    };
  };
}
