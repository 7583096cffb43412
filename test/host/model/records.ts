import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";
import type { Sheet } from "./sheet";

/** A defined name; with `sheet`, only that sheet's. `formula` begins with "=". */
export interface DefinedName {
  readonly name: string;
  formula: string;
  comment: string;
  isVisible: boolean;
  readonly sheet: Sheet | undefined;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  priority: number;
  stopIfTrue: boolean;
  /** Formula of a custom rule; begins with "=". */
  formula: string;
  /** By path: "Font.Color", "Fill.Color" … */
  readonly format: Map<string, Wire>;
}

/** A note, as the original comments are called since 2018. */
export interface NoteModel {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  content: string;
}

export interface CommentModel extends NoteModel {
  isResolved: boolean;
}

export interface AutoFilterModel {
  readonly area: Area;
  readonly criteria: Map<number, Wire>;
  /** Rows hidden by the criteria when they were applied; a later change of a cell hides or shows none. */
  readonly hides: Set<number>;
}

export interface TableModel {
  readonly id: string;
  readonly sheet: Sheet;
  /** Includes the heading row. */
  area: Area;
  name: string;
  style: string;
}

export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
}

export interface Setting {
  readonly key: string;
  value: Wire;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A named style. It takes missing formats from "Normal". */
export interface CellStyleModel {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly format: Record<string, string | number | boolean>;
}
