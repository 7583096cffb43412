import type { Indicator } from "../../domain/plan/indicator";
import { dutyIndicators } from "./indicators/duties";
import { enterpriseIndicators } from "./indicators/enterprises";
import { organisingIndicators } from "./indicators/organising";

/** GL-01 to GL-14 in the order of their codes; the order on the form comes from the sections. */
export const indicators: readonly Indicator[] = [
  ...enterpriseIndicators,
  ...organisingIndicators,
  ...dutyIndicators,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
