import { type Drawing, PLAIN_PAGE } from "../../workbook/drawing";
import { sheetOf, workbookOf } from "../../workbook/page";

/** Returns a workbook with one word, to try whether it can be opened and saved. */
export const trialWorkbook = (text: string, createdAt: string): Drawing =>
  workbookOf(
    [
      {
        ...sheetOf("1", { cells: [{ row: 0, column: 0, content: { kind: "text", text }, style: "plain" }] }),
        columnWidths: new Map([[0, 30]]),
        isProtected: false,
        print: PLAIN_PAGE,
        showGridlines: true,
      },
    ],
    text,
    createdAt,
  );
