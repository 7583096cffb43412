import {
  columnCode,
  criterionCode,
  elementCode,
  indicatorCode,
  levelCode,
  registerCode,
  roundId,
  sectionCode,
  sectorCode,
  unitCode,
} from "../../model/codes";
import type { CodedPart } from "./code-book";

const BRANDS = {
  level: levelCode,
  sector: sectorCode,
  round: roundId,
  element: elementCode,
  indicator: indicatorCode,
  section: sectionCode,
  register: registerCode,
  column: columnCode,
  criterion: criterionCode,
  unit: unitCode,
} as const satisfies { readonly [P in CodedPart]: (text: string) => string };

/** The type of the codes of each part. */
export type CodeTypes = { readonly [P in CodedPart]: ReturnType<(typeof BRANDS)[P]> };

/** Converts a text to a code of a part. */
export const CODE_OF: { readonly [P in CodedPart]: (text: string) => CodeTypes[P] } = BRANDS;
