import { filledOfficerForm } from "./filled-officer-form";
import { realWorkbooks } from "../files/real-workbooks";
import { TRIED_PLAN } from "../plans/tried-plan";
import { typedWorkbook } from "./typed-workbook";

/** The plan with a check on trial, as a worksheet. */
export const TRIED_PLAN_FILE: Uint8Array = realWorkbooks.write(typedWorkbook(TRIED_PLAN));

/** Returns a unit's report: employees, members, new members. */
export const officerReport = (unit: string, figures: readonly number[]): Uint8Array =>
  filledOfficerForm(TRIED_PLAN_FILE, unit, figures, ["Người Giả Định"]);
