import type { Indicator } from "../../domain/plan/indicator";
import { dutyIndicators } from "./indicators/duties";
import { achievingIndicators } from "./indicators/achieving";
import { organisingIndicators } from "./indicators/organising";

/** DN-01 to DN-12 in the order of their codes; the order on the form comes from the sections. */
export const indicators: readonly Indicator[] = [
  ...organisingIndicators,
  ...achievingIndicators,
  ...dutyIndicators,
].toSorted((left, right) => (left.code < right.code ? -1 : 1));
