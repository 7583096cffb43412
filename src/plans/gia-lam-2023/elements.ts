import type { DataElement } from "../../domain/plan/data-element";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { enterpriseElements } from "./elements/enterprises";
import { generalElements } from "./elements/general";
import { membershipElements } from "./elements/membership";
import { organisingElements } from "./elements/organising";

/** Everything the plan counts or asks; the order on the form comes from sections and indicators, not from here. */
export const elements: readonly DataElement[] = [
  ...generalElements,
  ...enterpriseElements,
  ...membershipElements,
  ...organisingElements,
  ...dutyElements,
  ...narratives,
];
