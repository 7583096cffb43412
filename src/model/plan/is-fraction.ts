import type { Aggregation } from "./indicator";

/** Returns whether an indicator's figure is a fraction, shown as a percentage. */
export function isFraction(aggregation: Aggregation): boolean {
  switch (aggregation.kind) {
    case "ratio":
    case "percent-of-plan":
    case "share-of-units":
      return true;
    case "sum":
    case "per-unit":
    case "average":
    case "mean":
    case "list":
      return false;
  }
}
