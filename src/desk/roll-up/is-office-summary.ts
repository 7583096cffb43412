import { SUMMARY_SHEETS } from "../../forms/words";
import type { UnitCode } from "../../model/codes";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * Whether a file is the summary an office made itself, which holds its own report to the level above. A form
 * that merely bears the code of the office is none: somebody may have mistyped it.
 */
export const isOfficeSummary = (reading: SubmittedReading, office: UnitCode): boolean =>
  reading.submission.unit === office && isSummary(reading);

/** Whether a form is the report upward in the summary of some office. */
export const isSummary = ({ submission }: SubmittedReading): boolean =>
  submission.formSheet === SUMMARY_SHEETS.upward;
