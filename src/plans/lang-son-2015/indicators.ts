import type { Indicator } from "../../domain/plan/indicator";
import { dutyIndicators } from "./indicators/duties";
import { emulatingIndicators } from "./indicators/emulating";
import { reviewingIndicators } from "./indicators/reviewing";

/** LS-01 to LS-12 in the order of their codes; the order on the form comes from the sections. */
export const indicators: readonly Indicator[] = [
  ...reviewingIndicators,
  ...emulatingIndicators,
  ...dutyIndicators,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
