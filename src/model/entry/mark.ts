import type { CellPlace } from "../../workbook/grid";

export type MarkKind = "plan" | "version" | "round" | "unit" | "level" | "revision";
/** Strongest first: header block of the form, defined names, document properties. */
export type MarkSource = "header" | "name" | "property";

/** One of the redundant marks by which a form identifies itself. */
export interface Mark {
  readonly kind: MarkKind;
  readonly source: MarkSource;
  readonly text: string;
  readonly place?: CellPlace;
}
