import { emptyCell, textCell, type StyleName } from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";

/** Heights of the room to sign and seal and of a recipient's line, in points. */
const SIGNING_ROOM = 56;
const LINE = 13;

/** Recipients and signature of an office's document, line by line. */
interface Ending {
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

/**
 * Draws the signature on the right from row `top`, the recipients on the left beside the room to sign. The
 * cells beside recipients are empty, so that a long name is not cut off.
 */
export function officeEnding(
  { recipients, signature }: Ending,
  top: number,
  { first, middle, last }: { readonly first: number; readonly middle: number; readonly last: number },
): { readonly piece: SheetPiece; readonly lastRow: number } {
  // The heading of the recipients is short.
  const recipientsTop = top + Math.max(0, signature.length - 1);
  const roomRow = Math.max(top + signature.length, recipientsTop + recipients.length);
  const room = SIGNING_ROOM - LINE * (roomRow - top - signature.length);
  const right = (row: number, words: string, style: StyleName): SheetPiece =>
    spread(textCell(row, middle, words, style), last);
  const piece = joinPieces([
    ...signature.map((words, index) => right(top + index, words, "bold-centre")),
    {
      cells: recipients.map((words, index) =>
        textCell(recipientsTop + index, first, words, index === 0 ? "recipients-title" : "recipients"),
      ),
    },
    {
      cells: [],
      rowHeights: new Map(
        Array.from({ length: roomRow - top - signature.length }, (_, index) => [
          top + signature.length + index,
          LINE,
        ]),
      ),
    },
    { cells: [emptyCell(roomRow, first, "plain")], rowHeights: new Map([[roomRow, Math.max(LINE, room)]]) },
    right(roomRow + 1, "", "signer"),
  ]);
  return { piece, lastRow: roomRow + 1 };
}
