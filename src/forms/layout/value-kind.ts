import type { DataElement, Plan } from "../../model/plan";
import { rowState, type Audience } from "../../model/form";

/** How a cell of the form is answered. */
export type ValueKind = "number" | "yes-no" | "date" | "text";

/**
 * How an element is answered on the form of an audience. A tally is a yes or no for the units of its own
 * level and a number for everyone above; whatever the form calculates is a number.
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
