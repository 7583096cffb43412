import type { Book } from "./model/book";
import type { WireReply, WireRequest } from "./protocol/wire";

const INSTANTIATE = 1;
/** What Excel.createWorkbook asks Excel on the web for. Source: read in the library. */
const OPEN = "CreateAndOpenWorkbook";

/** Whether a batch is for Excel itself and not for the workbook. */
export const isForExcel = ({ Actions: actions = [] }: WireRequest): boolean =>
  actions.some(({ Name: name }) => name === OPEN);

/** Services of Excel's own (ribbon, other windows) are acknowledged; a file to open is kept by the book. */
export function servedByExcel(book: Book, { Actions: actions = [] }: WireRequest): WireReply {
  for (const { Name: name, ArgumentInfo: given } of actions) {
    const base64 = given?.Arguments?.[0];
    if (name === OPEN && typeof base64 === "string") book.opened.push(bytesOf(base64));
  }
  const Results = actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === INSTANTIATE ? {} : null,
  }));
  return { Results, TraceIds: [] };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
