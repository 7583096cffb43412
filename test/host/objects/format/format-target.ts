import type { FormatValue } from "../../model/cell-format";

/** Something with formats: cells or a cell style. Keys as in model/cell-format. */
export interface FormatTarget {
  /** Returns null if the cells differ. */
  get(key: string): FormatValue | null;
  /** Sets a format; undefined removes it. */
  set(key: string, value: FormatValue | undefined): void;
  getBorder(side: BorderSide, part: BorderPart): FormatValue | null;
  setBorder(side: BorderSide, part: BorderPart, value: FormatValue): void;
}

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export type BorderPart = "Style" | "Weight" | "Color";
