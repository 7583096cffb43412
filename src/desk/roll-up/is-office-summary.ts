import { SUMMARY_SHEETS } from "../../forms/words";
import type { UnitCode } from "../../model/codes";
import type { SubmittedReading } from "../received/read-received-file";

/**
 * Returns whether a file is the office's own summary with its report to the level above. A form with the
 * office's code alone is not: the code may be mistyped.
 */
export const isOfficeSummary = (reading: SubmittedReading, office: UnitCode): boolean =>
  reading.submission.unit === office && isSummary(reading);

/** Returns whether a form is the upward report in the summary of some office. */
export const isSummary = ({ submission }: SubmittedReading): boolean =>
  submission.formSheet === SUMMARY_SHEETS.upward;
