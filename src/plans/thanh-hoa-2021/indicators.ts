import type { Indicator } from "../../domain/plan/indicator";
import { dutyIndicators } from "./indicators/duties";
import { launchingIndicators } from "./indicators/launching";
import { modelIndicators } from "./indicators/models";
import { planningIndicators } from "./indicators/planning";
import { publicityIndicators } from "./indicators/publicity";
import { reviewingIndicators } from "./indicators/reviewing";

const unsorted: readonly Indicator[] = [
  ...planningIndicators,
  ...launchingIndicators,
  ...publicityIndicators,
  ...modelIndicators,
  ...reviewingIndicators,
  ...dutyIndicators,
];

/** TH-01 to TH-19 in the order of their codes; the order on the form comes from the sections. */
export const indicators: readonly Indicator[] = unsorted.toSorted((left, right) =>
  left.code < right.code ? -1 : 1,
);
