import type { PlanPlace } from "../../../domain/plan-problems/plan-problem";
import type { SheetRow } from "../codec/part";
import { grouped } from "../../../domain/grouped-by";

/** From which rows of the tables each part of a plan was read. */
export interface Whereabouts {
  /** All rows that define what stands at a place, in the order of the sheet. */
  readonly rowsAt: (place: PlanPlace) => readonly SheetRow[];
}

/** A place as a key; things without a code are told apart by their position. */
export function placeKey(place: PlanPlace): string {
  switch (place.part) {
    case "plan":
      return place.part;
    case "column":
      return `${place.part} ${place.register} ${place.code}`;
    case "check":
    case "assignment":
    case "report":
      return `${place.part} ${place.index}`;
    default:
      return `${place.part} ${place.code}`;
  }
}

export function whereabouts(known: readonly (readonly [PlanPlace, SheetRow])[]): Whereabouts {
  const rows = grouped(known.map(([place, source]) => [placeKey(place), source] as const));
  return { rowsAt: (place) => rows.get(placeKey(place)) ?? [] };
}
