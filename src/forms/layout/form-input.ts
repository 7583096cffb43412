import type { ColumnCode, ElementCode, RegisterCode } from "../../model/codes";
import type { Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import type { Value } from "../../model/value";

/** A row to show in a register. `unit`: name of the unit it is about; undefined for the reporting unit. */
export interface DrawnRegisterRow {
  readonly unit?: string;
  readonly cells: ReadonlyMap<ColumnCode, Value>;
}

/** The data a form is drawn from. Optional data is left for people to type. */
export interface FormInput {
  readonly template: Template;
  readonly unit: Unit;
  /** The office it reports to. */
  readonly above?: Unit;
  /** Values of closed and calculated rows are ignored: the form shows its own. */
  readonly values?: ReadonlyMap<ElementCode, Value>;
  readonly registers?: ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]>;
  /** Remarks beside the figures, by row code. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Submission number (lần nộp); defaults to 1. */
  readonly revision?: number;
  /** The number of units that an upper level's figures come from. */
  readonly reported?: {
    readonly received: number;
    readonly expected: number;
    /** Text for a review that lacks reports. */
    readonly rounds?: string;
  };
  /** ISO date-time. */
  readonly createdAt: string;
}

/** Input for the form's sheets in another workbook: everything but the guide. */
export interface FormSheetsInput extends FormInput {
  /** Name of the form sheet, if not the usual one. The plan names register sheets. */
  readonly sheetName?: string;
}
