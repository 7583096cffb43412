import type { Indicator } from "../../domain/plan/indicator";
import { careIndicators } from "./indicators/care";
import { closingIndicators } from "./indicators/closing";
import { dutyIndicators } from "./indicators/duties";
import { firstQuarterIndicators } from "./indicators/first-quarter";
import { initiativeIndicators } from "./indicators/initiatives";
import { safetyIndicators } from "./indicators/safety";
import { yearEndIndicators } from "./indicators/year-end";

const unsorted: readonly Indicator[] = [
  ...yearEndIndicators,
  ...safetyIndicators,
  ...initiativeIndicators,
  ...firstQuarterIndicators,
  ...careIndicators,
  ...closingIndicators,
  ...dutyIndicators,
];

/** PR-01 to PR-32 in the order of their codes; the order on the form comes from the sections. */
export const indicators: readonly Indicator[] = unsorted.toSorted((left, right) =>
  left.code < right.code ? -1 : 1,
);
