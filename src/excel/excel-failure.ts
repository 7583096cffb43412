import type { HostFailure } from "../use-cases/ports/open-workbook";
import { HostStop } from "./host-stop";

const TOO_LARGE: readonly string[] = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceed",
  "ResponsePayloadSizeLimitExceed",
];

/** What desktop Excel answers to select, activate and add while another workbook is in front (add-ins troubleshooting). */
const NOT_IN_FRONT: readonly string[] = ["GeneralException", "InvalidSelection", "InactiveWorkbook"];

/** Errors of the library itself about how it was used: mistakes of ours. */
const OUR_MISTAKES: readonly string[] = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath"];

/** The code by which Excel refused; undefined when something else went wrong. Codes are stable, messages are translated. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Whether a request or its answer was more than this Excel takes at once. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(excelCode(error) ?? "");

/** Whether Excel denied access: a protected sheet, a wrong password. */
export const isDenied = (error: unknown): boolean =>
  ["AccessDenied", "InvalidArgument"].includes(excelCode(error) ?? "");

/**
 * Turns what was caught into a failure with words of ours; a bug of ours is thrown again. The only place that reads Excel's
 * error codes, with the predicates above.
 */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostStop) return error.failure;
  const code = excelCode(error);
  if (code === undefined || OUR_MISTAKES.includes(code)) throw error;
  if (isTooLarge(error)) return { kind: "too-large" };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cell-being-edited" };
    case "AccessDenied":
      return { kind: "sheet-protected", sheet: undefined };
    case "InactiveWorkbook":
    case "InvalidSelection":
      return { kind: "not-in-front" };
    case "InvalidOrTimedOutSession":
      return { kind: "session-ended" };
    case "ApiNotFound":
    case "ApiNotAvailable":
      return { kind: "excel-too-old", needed: code };
    default:
      return { kind: "unexpected", code, message: messageOf(error) };
  }
}

/** The same for a step that only works while this workbook is the one in front. */
export function failureInFront(error: unknown): HostFailure {
  return NOT_IN_FRONT.includes(excelCode(error) ?? "") ? { kind: "not-in-front" } : failureOf(error);
}

/** With the place in Office.js, for whoever has to find out. */
function messageOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return "";
  const { errorLocation } = error.debugInfo;
  return errorLocation ? `${error.message} (${errorLocation})` : error.message;
}
