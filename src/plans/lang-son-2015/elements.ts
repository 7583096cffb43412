import type { DataElement } from "../../domain/plan/data-element";
import { dutyElements } from "./elements/duties";
import { narratives } from "../shared/narratives";
import { emulatingElements } from "./elements/emulating";
import { generalElements } from "./elements/general";
import { reviewingElements } from "./elements/reviewing";

/** Everything the document counts or asks; the order on the form comes from sections and indicators, not from here. */
export const elements: readonly DataElement[] = [
  ...generalElements,
  ...reviewingElements,
  ...emulatingElements,
  ...dutyElements,
  ...narratives,
];
