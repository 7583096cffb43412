import { HostStop } from "./host-stop";
import type { StoppedHost } from "../../workbook/open-workbook";

const TOO_LARGE: readonly string[] = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceed",
  "ResponsePayloadSizeLimitExceed",
];

/**
 * Error codes of desktop Excel while another workbook is in front. Source: learn.microsoft.com,
 * "Troubleshooting Excel add-ins", API limitations when the active workbook switches.
 */
const NEEDS_THE_FRONT: ReadonlySet<string> = new Set([
  "Range.select",
  "Workbook.getActiveCell",
  "Workbook.getSelectedRange",
  "Workbook.getSelectedRanges",
  "Worksheet.activate",
  "Worksheet.delete",
  "Worksheet.gridlines",
  "Worksheet.showGridlines",
  "Worksheet.showHeadings",
  "WorksheetCollection.add",
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.freezeColumns",
  "WorksheetFreezePanes.freezeRows",
  "WorksheetFreezePanes.getLocationOrNullObject",
  "WorksheetFreezePanes.unfreeze",
]);

/** The library's errors about its usage: bugs in our code. */
const OUR_MISTAKES: readonly string[] = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath"];

/** Returns Excel's error code; undefined for other errors. Codes are stable, messages are translated. */
export function excelCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Returns whether a request or its response exceeded Excel's size limit. */
export const isTooLarge = (error: unknown): boolean => TOO_LARGE.includes(excelCode(error) ?? "");

/** Codes about the connection, independent of the request. */
const ABOUT_EVERYTHING: readonly string[] = [
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
];

/** Returns whether Excel refused this particular request, so that others may still succeed. */
export function isRefusal(error: unknown): boolean {
  const code = excelCode(error);
  return code !== undefined && ![...ABOUT_EVERYTHING, ...OUR_MISTAKES].includes(code);
}

/** Returns whether Excel denied access: a protected sheet, a wrong password. */
export const isDenied = (error: unknown): boolean =>
  ["AccessDenied", "InvalidArgument"].includes(excelCode(error) ?? "");

/**
 * Converts a caught error into a typed failure; rethrows bugs. Only this function and the predicates above
 * read Excel's error codes.
 */
export function failureOf(error: unknown): StoppedHost {
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
    case "GeneralException":
      if (NEEDS_THE_FRONT.has(debugInfoOf(error)?.errorLocation ?? "")) return { kind: "not-in-front" };
      return unexpected(error, code);
    default:
      return unexpected(error, code);
  }
}

/** Like failureOf, for an error that may already be a HostStop. */
export function reasonOf(error: unknown): StoppedHost {
  if (!(error instanceof HostStop)) return failureOf(error);
  return error.failure.kind === "left-changed" ? error.failure.why : error.failure;
}

function unexpected(error: unknown, code: string): StoppedHost {
  const message = error instanceof Error ? error.message : "";
  const { errorLocation, statement, surroundingStatements = [] } = debugInfoOf(error) ?? {};
  const around = surroundingStatements.length > 0 ? surroundingStatements : [statement];
  const lines = [code, message, errorLocation, ...around].filter((line) => (line ?? "") !== "");
  return { kind: "unexpected", code, message, details: lines.join("\n") };
}

const debugInfoOf = (error: unknown): OfficeExtension.DebugInfo | undefined =>
  error instanceof OfficeExtension.Error ? error.debugInfo : undefined;
