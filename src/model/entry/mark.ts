import type { CellPlace } from "../../workbook/grid";

export type MarkKind = "plan" | "version" | "round" | "unit" | "level" | "revision";
/** Strongest first: the header block of the form, then defined names, then document properties. */
export type MarkSource = "header" | "name" | "property";

/** One of the redundant signs by which a form says what it is. */
export interface Mark {
  readonly kind: MarkKind;
  readonly source: MarkSource;
  readonly text: string;
  readonly place?: CellPlace;
}
