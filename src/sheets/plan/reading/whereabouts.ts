import type { PlanPlace } from "../../../domain/plan-problems/plan-problem";
import type { SheetRow } from "../codec/part";

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
  const rows = new Map<string, SheetRow[]>();
  for (const [place, source] of known) {
    const key = placeKey(place);
    rows.set(key, [...(rows.get(key) ?? []), source]);
  }
  return { rowsAt: (place) => rows.get(placeKey(place)) ?? [] };
}
