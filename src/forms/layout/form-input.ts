import type { ColumnCode, ElementCode, RegisterCode } from "../../model/codes";
import type { Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import type { Value } from "../../model/value";

/** A row to show in a register. `unit` = name of the unit it is about; absent = the reporting unit itself. */
export interface DrawnRegisterRow {
  readonly unit?: string;
  readonly cells: ReadonlyMap<ColumnCode, Value>;
}

/** What a form is drawn from. Everything optional is left for people to type. */
export interface FormInput {
  readonly template: Template;
  readonly unit: Unit;
  /** The office it reports to. */
  readonly above?: Unit;
  /** Values of closed and calculated rows are not drawn: the form says those itself. */
  readonly values?: ReadonlyMap<ElementCode, Value>;
  readonly registers?: ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]>;
  /** Remarks beside the figures, by code of the row. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Lần nộp; 1 when absent. */
  readonly revision?: number;
  /** From how many of its units an upper level made the figures. */
  readonly reported?: {
    readonly received: number;
    readonly expected: number;
    /** Said behind it of a review that lacks reports. */
    readonly rounds?: string;
  };
  /** ISO date-time. */
  readonly createdAt: string;
}

/** The form's sheets as part of another workbook: everything but the guide. */
export interface FormSheetsInput extends FormInput {
  /** Name of the form sheet; the usual one when absent. Sheets of registers are named by the plan. */
  readonly sheetName?: string;
}
