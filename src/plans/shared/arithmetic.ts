import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import { elementCode } from "../../domain/codes";
import { elementCodes } from "../code-lists";

/** The part is at most the whole. */
export const within = (part: string, whole: string): ArithmeticCheck => ({
  kind: "part-of-whole",
  part: elementCode(part),
  whole: elementCode(whole),
});

/** The whole is the sum of its parts. */
export const adds = (whole: string, ...parts: readonly string[]): ArithmeticCheck => ({
  kind: "sum-of-parts",
  whole: elementCode(whole),
  parts: elementCodes(...parts),
});
