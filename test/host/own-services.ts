import { strFromU8, unzipSync } from "fflate";
import type { Book } from "./model/book";
import { refuse } from "./protocol/excel-error";
import type { WireReply, WireRequest } from "./protocol/wire";

const INSTANTIATE = 1;
/** What Excel.createWorkbook asks Excel on the web for. Source: read in the library. */
const OPEN = "CreateAndOpenWorkbook";

/** Whether a batch is for Excel itself and not for the workbook. */
export const isForExcel = ({ Actions: actions = [] }: WireRequest): boolean =>
  actions.some(({ Name: name }) => name === OPEN);

/**
 * Services of Excel's own (ribbon, other windows) are acknowledged; a file to open is kept by the book. Excel takes .xlsx only
 * (Excel.createWorkbook; office-js issue 2537). Assumed: the code.
 */
export function servedByExcel(book: Book, { Actions: actions = [] }: WireRequest): WireReply {
  for (const { Name: name, ArgumentInfo: given } of actions) {
    const base64 = given?.Arguments?.[0];
    if (name !== OPEN || typeof base64 !== "string") continue;
    const bytes = bytesOf(base64);
    if (!isXlsx(bytes)) refuse("GeneralException");
    book.opened.push(bytes);
  }
  const Results = actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === INSTANTIATE ? {} : null,
  }));
  return { Results, TraceIds: [] };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const CONTENT_TYPES = "[Content_Types].xml";

/** By what the file says of itself: a workbook with macros or a template is another kind. */
function isXlsx(bytes: Uint8Array): boolean {
  try {
    const { [CONTENT_TYPES]: types } = unzipSync(bytes, { filter: ({ name }) => name === CONTENT_TYPES });
    return types !== undefined && strFromU8(types).includes("spreadsheetml.sheet.main+xml");
  } catch {
    // No archive at all.
    return false;
  }
}
