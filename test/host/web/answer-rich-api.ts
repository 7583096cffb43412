import type { ExcelHost } from "../excel-host";
import type { IncomingBatch } from "../library/native-bridge";
import { servedByExcel } from "../own-services";
import { ExcelError } from "../protocol/excel-error";
import type { ErrorCode } from "../protocol/excel-error";
import { asWireError } from "../protocol/interpreter";
import type { WireReply, WireRequest } from "../protocol/wire";
import { INTERNAL_ERROR } from "./office-messages";
import type { MethodReply } from "./office-messages";

/**
 * Numbers by which Excel on the web reports that it did not begin a batch; the library converts them to
 * codes. Source: measured (excel-host notes, "Transport failures").
 */
const TRANSPORT_ERRORS: { readonly [C in ErrorCode]?: number } = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/** Name of the services of Excel itself (ribbon, other windows). */
const PAGE_SERVICES = "WacPartition";

/** Converts [custom data, "POST", path, headers, body, permission, flags, …] to the members of the reply. */
export async function answerRichApi(host: ExcelHost, call: readonly unknown[]): Promise<MethodReply> {
  const [customData, , , , text, , flags] = call;
  if (typeof text !== "string") return { Error: INTERNAL_ERROR };
  // The library's own request, which the interpreter's types describe.
  const body = JSON.parse(text) as WireRequest;
  if (customData === PAGE_SERVICES) return data(servedByExcel(host.book, body));
  return carriedOut(host, { body, text, flags: Number(flags) });
}

async function carriedOut(host: ExcelHost, batch: IncomingBatch): Promise<MethodReply> {
  try {
    return data(await host.perform(batch));
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    const number = TRANSPORT_ERRORS[error.code];
    if (number !== undefined) return { Error: number };
    return data({ Results: [], TraceIds: [], Error: { ...asWireError(error), ActionIndex: 0 } });
  }
}

const data = (reply: WireReply): MethodReply => ({ Data: [200, [], JSON.stringify(reply)] });
