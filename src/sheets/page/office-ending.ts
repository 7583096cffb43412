import { emptyCell, textCell } from "../drawn-cells";
import type { StyleName } from "../style";
import { joinPieces, spread, type SheetPiece } from "./sheet-piece";

/** Room to sign and seal, and a line of those who receive it, in points. */
const SIGNING_ROOM = 56;
const LINE = 13;

/** Who receives a document of an office and who signs it, line by line. */
interface Ending {
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}

/** Who receives it on the left, who signs for this level on the right, from row `top` on; the room to sign is beside the former. */
export function officeEnding(
  { recipients, signature }: Ending,
  top: number,
  { first, middle, last }: { readonly first: number; readonly middle: number; readonly last: number },
): { readonly piece: SheetPiece; readonly lastRow: number } {
  const roomRow = top + Math.max(signature.length, recipients.length);
  const room = SIGNING_ROOM - LINE * Math.max(0, recipients.length - signature.length);
  const right = (row: number, words: string, style: StyleName): SheetPiece =>
    spread(textCell(row, middle, words, style), last);
  const piece = joinPieces([
    ...signature.map((words, index) => right(top + index, words, "bold-centre")),
    {
      cells: recipients.map((words, index) =>
        textCell(top + index, first, words, index === 0 ? "recipients-title" : "recipients"),
      ),
    },
    {
      cells: [],
      rowHeights: new Map(
        recipients.slice(signature.length).map((_, index) => [top + signature.length + index, LINE]),
      ),
    },
    { cells: [emptyCell(roomRow, first, "plain")], rowHeights: new Map([[roomRow, Math.max(LINE, room)]]) },
    right(roomRow + 1, "", "signer"),
  ]);
  return { piece, lastRow: roomRow + 1 };
}
