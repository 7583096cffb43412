import type { Fingerprint } from "../../base/codes";
import type { Area, CellPosition } from "../../workbook/grid";
import type { ColumnCode, ElementCode, RegisterCode } from "../../model/codes";

/**
 * What becomes of the cells of an area when the copies of a form are rolled up. `sum`: added. `latest`: what every unit
 * wrote is kept beside its name, there is no total (texts, days, percentages). `list`: the rows of all units one below the
 * other. `recompute`: rates, calculated anew from the totals of other cells. `ignore`: not read.
 */
export const AREA_ROLES = ["sum", "latest", "list", "recompute", "ignore"] as const;

export type AreaRole = (typeof AREA_ROLES)[number];

/** What is written into a cell. A percentage is a number that is never added. */
export type BlankValueType = "whole" | "decimal" | "money" | "percent" | "text" | "date";

/** How an answer is kept and asked for again: a share or an amount with decimals is a number like any other. */
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

/** Why an area has its role: what copies hold there, what the words around it say, or an officer. */
export type AreaReason =
  /** Numbers, as far as the form says. */
  | "number"
  /** Copies have numbers there. */
  | "seen-number"
  | "percent"
  | "mean"
  /** The highest or lowest of several. */
  | "extreme"
  | "rank"
  /** What one of something costs, or how much there is for one. */
  | "price"
  | "code"
  | "year"
  | "text"
  /** Copies have texts there. */
  | "seen-text"
  | "date"
  /** All copies have the same number there. */
  | "alike"
  /** A row that one unit fills in. */
  | "unit-row"
  /** Rows that units fill as many of as they have. */
  | "rows"
  | "said";

/** A rectangle of one sheet and what becomes of its cells: a guess, or what an officer said. */
export interface BlankArea {
  readonly sheet: string;
  readonly area: Area;
  readonly role: AreaRole;
  /** Undefined: nobody asked. */
  readonly why?: AreaReason;
  /** What stands beside and above it, for people to know it by. */
  readonly label: string;
  /** How its first cell can be calculated from others of the form, without "="; the other cells alike. */
  readonly formula?: string;
}

/** A cell that units fill in and that is not part of a list. */
export interface BlankCell {
  /** "Sheet!A1" of the blank form. */
  readonly code: ElementCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: "sum" | "latest";
  readonly answer: BlankValueType;
  /** In what it is counted, as the form says; "" where it does not. */
  readonly measure: string;
  readonly label: string;
}

/** A cell that the form calculates. */
export interface BlankFormula {
  readonly code: ElementCode;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** Without "=", invariant notation; undefined where it is not known what the cell shares with others. */
  readonly text: string | undefined;
  /** Whether it shares the formula of another cell, or another shares its own. */
  readonly isShared: boolean;
  /** The form has no formula there: units type the rate, and of all units it is calculated. */
  readonly isRecomputed?: true;
}

export interface BlankColumn {
  readonly code: ColumnCode;
  readonly column: number;
  readonly heading: string;
  readonly answer: BlankValueType;
  readonly measure: string;
}

/** Rows that each unit fills as many of as it has things to name. */
export interface BlankList {
  /** "Sheet!A1:C9" of the blank form. */
  readonly code: RegisterCode;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  /** Without that of the ordinal numbers. */
  readonly columns: readonly BlankColumn[];
}

/** Headings over a body, by which the columns are known again in a copy. Rows and columns of the blank form. */
export interface BlankTable {
  readonly sheet: string;
  readonly firstHeadingRow: number;
  readonly lastHeadingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** Where a form says whose it is: behind a label in the same cell, or in the cell to the right. */
export interface UnitPlace {
  readonly kind: "name" | "code";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Up to the colon. */
  readonly label: string;
  /** The cell beside it, where nothing else stands. */
  readonly beside?: number;
}

/** A row that the office printed for one unit: each copy fills in its own. */
export interface UnitRow {
  readonly sheet: string;
  readonly row: number;
  /** The unit as it is printed. */
  readonly name: string;
}

/** A cell that somebody had filled in on what was taken as the blank form. */
export interface EmptiedCell extends CellPosition {
  readonly isNumber: boolean;
}

/** Any office's blank form, as understood. Everything else of it is only looks. */
export interface BlankForm {
  /** Of the blank form. */
  readonly fingerprint: Fingerprint;
  readonly sheets: readonly string[];
  readonly tables: readonly BlankTable[];
  readonly areas: readonly BlankArea[];
  readonly cells: readonly BlankCell[];
  readonly formulas: readonly BlankFormula[];
  readonly lists: readonly BlankList[];
  readonly unitPlaces: readonly UnitPlace[];
  readonly unitRows: readonly UnitRow[];
  /** Cells that somebody had filled in on what was taken as the blank form. */
  readonly emptied: readonly (EmptiedCell & { readonly sheet: string })[];
  /** Cells outside its tables in which all copies have the same number: a year, a code of the form. */
  readonly alike: readonly (CellPosition & { readonly sheet: string })[];
}

/** So much of what is added has to have been filled in; less are samples. */
const LEAST_FILLED = 0.3;

/** Whether what was taken as the blank form is the return of somebody. */
export function wasFilledIn({ cells, emptied }: BlankForm): boolean {
  const figures = emptied.filter(({ isNumber }) => isNumber).length;
  return figures > 0 && figures >= cells.filter(({ role }) => role === "sum").length * LEAST_FILLED;
}

/** Whether a form that was found among its copies is one of them: somebody wrote a number into it. */
export const isCopyItself = ({ emptied }: BlankForm): boolean => emptied.some(({ isNumber }) => isNumber);
