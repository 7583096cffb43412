import type { Fingerprint } from "../../base/codes";
import type { Area, CellPosition, DateSystem } from "../../workbook/grid";
import type { ColumnCode, ElementCode, RegisterCode } from "../../model/codes";

/**
 * The role of an area when copies of a form are rolled up. `sum`: added. `latest`: each unit's value is kept
 * beside its name, there is no total (texts, days, percentages). `list`: the rows of all units one below the
 * other. `recompute`: rates, calculated from the totals of other cells. `ignore`: not read.
 */
export const AREA_ROLES = ["sum", "latest", "list", "recompute", "ignore"] as const;

export type AreaRole = (typeof AREA_ROLES)[number];

/** The value type of a cell. A percentage is a number that is never added. */
export type BlankValueType = "whole" | "decimal" | "money" | "percent" | "text" | "date";

/** Maps to the value type of the model: a share or an amount with decimals is a number like any other. */
export function valueTypeOf(answer: BlankValueType): "count" | "money" | "text" | "date" {
  switch (answer) {
    case "whole":
    case "decimal":
    case "percent":
      return "count";
    case "money":
    case "text":
    case "date":
      return answer;
  }
}

/** Why an area has its role: the contents of copies, the words around it, or an officer. */
export const AREA_REASONS = [
  /** The form suggests numbers. */
  "number",
  /** Copies have numbers. */
  "seen-number",
  "percent",
  "mean",
  /** The highest or lowest of several. */
  "extreme",
  "rank",
  /** A price or an amount for one of something. */
  "price",
  "code",
  "year",
  "text",
  /** Copies have texts. */
  "seen-text",
  "date",
  /** All copies have the same number. */
  "alike",
  /** A row that one unit fills in. */
  "unit-row",
  /** Each unit fills any number of rows. */
  "rows",
  "said",
] as const;

export type AreaReason = (typeof AREA_REASONS)[number];

/** A rectangle of one sheet with the role of its cells: a guess, or an officer's choice. */
export interface BlankArea {
  readonly sheet: string;
  readonly area: Area;
  readonly role: AreaRole;
  /** Undefined: no reason was requested. */
  readonly why?: AreaReason;
  /** The texts beside and above it, for people. */
  readonly label: string;
  /** Formula of its first cell over other cells of the form, without "="; relative for the others. */
  readonly formula?: string;
}

/** An input cell outside lists. */
export interface BlankCell {
  /** "Sheet!A1" of the blank form. */
  readonly code: ElementCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: "sum" | "latest";
  readonly answer: BlankValueType;
  /** The unit of measure on the form; "" if it names none. */
  readonly measure: string;
  readonly label: string;
  /** All figures that copies have on the sheet are whole: "1.250" is 1250 there. */
  readonly isWhole?: true;
  /** An officer chose to add percentages. */
  readonly addsPercents?: true;
}

/** A formula cell of the form. */
export interface BlankFormula {
  readonly code: ElementCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** Without "=", invariant notation; undefined if the shared formula is unknown. */
  readonly text: string | undefined;
  /** Whether it shares a formula with other cells. */
  readonly isShared: boolean;
  /** The form has no formula there: units type the rate, and the total is calculated. */
  readonly isRecomputed?: true;
}

export interface BlankColumn {
  readonly code: ColumnCode;
  readonly column: number;
  readonly heading: string;
  readonly answer: BlankValueType;
  readonly measure: string;
}

/** A list. Each unit fills any number of rows. */
export interface BlankList {
  /** "Sheet!A1:C9" of the blank form. */
  readonly code: RegisterCode;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  /** Without the column of ordinal numbers. */
  readonly columns: readonly BlankColumn[];
}

/** Headings over a body, which identify the columns in a copy. Rows and columns of the blank form. */
export interface BlankTable {
  readonly sheet: string;
  readonly firstHeadingRow: number;
  readonly lastHeadingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** Where a form names the unit: behind a label in the same cell, or in the cell to the right. */
export interface UnitPlace {
  readonly kind: "name" | "code";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Up to the colon. */
  readonly label: string;
  /** The cell beside it, if empty. */
  readonly beside?: number;
}

/** A row that the office printed for one unit: each copy fills in its own. */
export interface UnitRow {
  readonly sheet: string;
  readonly row: number;
  /** The printed name of the unit. */
  readonly name: string;
}

/** A cell that was filled in on the form, and is treated as empty. */
export interface EmptiedCell extends CellPosition {
  readonly isNumber: boolean;
}

/** Recognised structure of a blank form; formatting is ignored. */
export interface BlankForm {
  /** Of the blank form. */
  readonly fingerprint: Fingerprint;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly string[];
  readonly tables: readonly BlankTable[];
  readonly areas: readonly BlankArea[];
  readonly cells: readonly BlankCell[];
  readonly formulas: readonly BlankFormula[];
  readonly lists: readonly BlankList[];
  readonly unitPlaces: readonly UnitPlace[];
  readonly unitRows: readonly UnitRow[];
  /** Cells that were filled in on the form. */
  readonly emptied: readonly (EmptiedCell & { readonly sheet: string })[];
  /** Cells outside tables with the same number in all copies: a year, a code of the form. */
  readonly alike: readonly (CellPosition & { readonly sheet: string })[];
}

/** The share of added cells that must be filled in; fewer are samples. */
const LEAST_FILLED = 0.3;

/** Checks whether the form is a unit's return. */
export function wasFilledIn({ cells, emptied }: BlankForm): boolean {
  const figures = emptied.filter(({ isNumber }) => isNumber).length;
  return figures > 0 && figures >= cells.filter(({ role }) => role === "sum").length * LEAST_FILLED;
}

/** Checks whether a form found among its copies is one of them: it has a typed number. */
export const isCopyItself = ({ emptied }: BlankForm): boolean => emptied.some(({ isNumber }) => isNumber);
