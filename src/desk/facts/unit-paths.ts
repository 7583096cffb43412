import type { UnitCode } from "../../model/codes";
import type { Unit } from "../../model/unit";

/**
 * The way from the office down to each unit, codes joined by "/". A parent that is not among the units is passed over: all
 * of them report to the office in the end.
 */
export function unitPaths(office: Unit, units: readonly Unit[]): (unit: UnitCode) => string {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const paths = new Map<UnitCode, string>([[office.code, office.code]]);
  return (unit) => {
    const known = paths.get(unit);
    if (known !== undefined) return known;
    const way = [unit];
    for (
      let above = parents.get(unit);
      above !== undefined && above !== office.code && parents.has(above) && !way.includes(above);
      above = parents.get(above)
    ) {
      way.unshift(above);
    }
    // Copies of a blank form that name their units themselves report to nobody by code.
    const path = [office.code, ...way].filter((code) => code !== "").join("/");
    paths.set(unit, path);
    return path;
  };
}
