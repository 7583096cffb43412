import type { DataElement } from "../../domain/plan/data-element";
import { careElements } from "./elements/care";
import { closingElements } from "./elements/closing";
import { dutyElements } from "./elements/duties";
import { firstQuarterElements } from "./elements/first-quarter";
import { generalElements } from "./elements/general";
import { membershipElements } from "./elements/membership";
import { safetyElements } from "./elements/safety";
import { narratives } from "../shared/narratives";
import { yearEndElements } from "./elements/year-end";

/** Everything the plan counts or asks; the order on the form comes from sections and indicators, not from here. */
export const elements: readonly DataElement[] = [
  ...generalElements,
  ...yearEndElements,
  ...safetyElements,
  ...firstQuarterElements,
  ...careElements,
  ...membershipElements,
  ...closingElements,
  ...dutyElements,
  ...narratives,
];
