import { emptyCell, textCell } from "../../drawn-cells";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import type { StyleName } from "../../style";
import { formWords } from "../../words/form/form-words";
import type { SummaryInput } from "../setting/summary-input";

/** Room to sign and seal, in points. */
const SIGNING_ROOM = 56;

/** Who receives it on the left, who signs for this level on the right, from row `top` on. */
export function frontEnding(
  { plan, summary, above }: SummaryInput,
  top: number,
  { first, middle, last }: { readonly first: number; readonly middle: number; readonly last: number },
): { readonly piece: SheetPiece; readonly lastRow: number } {
  const level = plan.levels.find(({ code }) => code === summary.office.level);
  const signature = level?.signature ?? [];
  const recipients = formWords.recipientsOfSummary(above);
  const roomRow = top + Math.max(signature.length, recipients.length);
  const right = (row: number, words: string, style: StyleName): SheetPiece =>
    spread(textCell(row, middle, words, style), last);
  const piece = joinPieces([
    ...signature.map((words, index) => right(top + index, words, "bold-centre")),
    {
      cells: recipients.map((words, index) =>
        textCell(top + index, first, words, index === 0 ? "recipients-title" : "recipients"),
      ),
    },
    { cells: [emptyCell(roomRow, first, "plain")], rowHeights: new Map([[roomRow, SIGNING_ROOM]]) },
    right(roomRow + 1, "", "signer"),
  ]);
  return { piece, lastRow: roomRow + 1 };
}
