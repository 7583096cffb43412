import type { DataElement } from "../../domain/plan/data-element";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { grassrootsUnions, upperUnions } from "../shared/counted-units";
import { achievingElements } from "./elements/achieving";
import { organisingElements } from "./elements/organising";

/** Everything the plan counts or asks; the order on the form comes from sections and indicators, not from here. */
export const elements: readonly DataElement[] = [
  grassrootsUnions,
  upperUnions,
  ...organisingElements,
  ...achievingElements,
  ...dutyElements,
  ...narratives,
];
