import { fail, succeed, type Outcome } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { hasExcelApi } from "./run-in-excel";

/** Requirement set of Excel.createWorkbook. */
const NEEDED_SET = "1.8";

/** Opens an .xlsx file as a new workbook, in another window or, on the web, in another tab. */
export async function openCopy(bytes: Uint8Array): Promise<Outcome<undefined, HostFailure>> {
  if (!hasExcelApi(NEEDED_SET)) return fail({ kind: "excel-too-old", needed: NEEDED_SET });
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return succeed(undefined);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** A call takes only so many arguments; a multiple of three, so that the pieces join without padding. */
const PIECE = 3 * 8_192;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join("");
}
