import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import type { StyleName } from "../../style";
import { formWords } from "../../words/form/form-words";
import { emptyCell, textCell } from "../../drawn-cells";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW } from "../setting/summary-layout";

/** Who signs stands in these columns on the right, below the table. */
const RIGHT = { first: OVERVIEW.column.target, last: OVERVIEW.column.remark } as const;
/** Room to sign and seal, in points. */
const SIGNING_ROOM = 62;

/** Place and date, who signs for this level, and who receives it, from row `top` on. */
export function overviewEnding(
  input: SummaryInput,
  top: number,
): { readonly piece: SheetPiece; readonly lastRow: number } {
  const level = input.plan.levels.find(({ code }) => code === input.summary.office.level);
  const signature = level?.signature ?? [];
  const firstRow = top + 1;
  const roomRow = firstRow + Math.max(signature.length, formWords.recipients.length);
  const right = (row: number, words: string, style: StyleName): SheetPiece =>
    spread(textCell(row, RIGHT.first, words, style), RIGHT.last);
  const piece = joinPieces([
    right(top, formWords.placeAndDate, "place-date"),
    ...signature.map((words, index) => right(firstRow + index, words, "bold-centre")),
    {
      cells: formWords.recipients.map((words, index) =>
        textCell(
          firstRow + index,
          OVERVIEW.column.ordinal,
          words,
          index === 0 ? "recipients-title" : "recipients",
        ),
      ),
    },
    { cells: [emptyCell(roomRow, 0, "plain")], rowHeights: new Map([[roomRow, SIGNING_ROOM]]) },
    right(roomRow + 1, "", "signer"),
  ]);
  return { piece, lastRow: roomRow + 1 };
}
