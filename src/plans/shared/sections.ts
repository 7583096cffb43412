import { sectionCode } from "../../domain/codes";
import type { Section } from "../../domain/plan/plan";
import { elementCodes, indicatorCodes } from "../code-lists";

/** A heading of the form, with the elements and indicators placed under it by code. */
export const section = (
  code: string,
  title: string,
  placed: { readonly elements?: readonly string[]; readonly indicators?: readonly string[] },
): Section => ({
  code: sectionCode(code),
  title,
  elements: elementCodes(...(placed.elements ?? [])),
  indicators: indicatorCodes(...(placed.indicators ?? [])),
});
