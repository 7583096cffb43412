import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { columnCode, elementCode, registerCode } from "../../domain/codes";
import { elementCodes } from "../code-lists";

/** The part is at most the whole. */
export const within = (part: string, whole: string): ArithmeticCheck => ({
  kind: "part-of-whole",
  part: elementCode(part),
  whole: elementCode(whole),
});

/** Rows of a list, all or those with one choice, are as many as the figure says. */
export const listedIn = (
  element: string,
  register: string,
  where?: { readonly column: string; readonly is: string },
): ArithmeticCheck => ({
  kind: "listed",
  element: elementCode(element),
  register: registerCode(register),
  ...(where && { where: { column: columnCode(where.column), is: where.is } }),
});

/** The whole is the sum of its parts. */
export const adds = (whole: string, ...parts: readonly string[]): ArithmeticCheck => ({
  kind: "sum-of-parts",
  whole: elementCode(whole),
  parts: elementCodes(...parts),
});
