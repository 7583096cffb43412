import type { DataElement } from "../../domain/plan/data-element";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { launchingElements } from "./elements/launching";
import { modelElements } from "./elements/models";
import { planningElements } from "./elements/planning";
import { publicityElements } from "./elements/publicity";
import { reviewingElements } from "./elements/reviewing";

/** Everything the plan counts or asks; the order on the form comes from sections and indicators, not from here. */
export const elements: readonly DataElement[] = [
  ...planningElements,
  ...launchingElements,
  ...publicityElements,
  ...modelElements,
  ...reviewingElements,
  ...dutyElements,
  ...narratives,
];
