import { strFromU8, unzipSync } from "fflate";
import type { Book } from "./model/book";
import { refuse } from "./protocol/excel-error";
import type { WireReply, WireRequest } from "./protocol/wire";

const INSTANTIATE = 1;
/** The request of Excel.createWorkbook to Excel on the web. Source: the library's code. */
const OPEN = "CreateAndOpenWorkbook";

/** Returns whether a batch is for Excel itself instead of the workbook. */
export const isForExcel = ({ Actions: actions = [] }: WireRequest): boolean =>
  actions.some(({ Name: name }) => name === OPEN);

/**
 * Acknowledges services of Excel itself (ribbon, other windows); stores a file to open in the book. Excel
 * accepts only .xlsx (Excel.createWorkbook; office-js issue 2537). Code assumed.
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

/** Checks the content type: workbooks with macros and templates have others. */
function isXlsx(bytes: Uint8Array): boolean {
  try {
    const { [CONTENT_TYPES]: types } = unzipSync(bytes, { filter: ({ name }) => name === CONTENT_TYPES });
    return types !== undefined && strFromU8(types).includes("spreadsheetml.sheet.main+xml");
  } catch {
    // Not an archive.
    return false;
  }
}
