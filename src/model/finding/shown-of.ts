import type { Shown } from "./finding-base";
import type { Misreading } from "../entry/entry";
import type { Value } from "../value";

/** Returns a reading as shown with a finding; null if there is nothing to show. */
export function shownOf(reading: Value | Misreading): Shown {
  switch (reading.kind) {
    case "number":
      return reading.number;
    case "text":
      return reading.text;
    case "date":
      return reading.date;
    case "yes-no":
      return reading.yes;
    case "misread":
      return reading.found;
    case "none":
      return 0;
    case "blank":
    case "not-applicable":
      return null;
  }
}
