import type { DataElement, Plan } from "../../model/plan";
import { rowState, type Audience } from "../../model/form";

/** Kind of value that a cell of the form holds. */
export type ValueKind = "number" | "yes-no" | "date" | "text";

/**
 * Returns the kind of an element on the form of an audience. A tally is yes or no for units of its own level
 * and a number for higher levels. Calculated values are numbers.
 */
export function valueKind(plan: Plan, element: DataElement, audience: Audience): ValueKind {
  switch (element.type) {
    case "count":
    case "money":
      return "number";
    case "tally":
      return audience.level === element.origin && rowState(plan, element, audience) !== "calculated"
        ? "yes-no"
        : "number";
    case "yes-no":
    case "date":
    case "text":
      return element.type;
  }
}
