import { textCell } from "../../workbook/drawing";
import { formWords } from "../words/form-words";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";

/**
 * Names of the writing office and the one above, in capitals as in the document. `number`: place of the
 * document number.
 */
interface Writer {
  readonly above?: string;
  readonly office: string;
  readonly number: string;
}

/** The columns of the two blocks; `officeWidth` of the left one in characters. */
export interface HeadingColumns {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly officeWidth: number;
}

/** Rows of the block, relative to its first. */
export const HEADING_ROWS = { above: 0, office: 1, number: 2 } as const;

const SIZE = 13;
const LINE = 18;
/** Cell margins, in characters. */
const PADDING = 1;
/** Height of a rule below the words of its cell, in points. */
const RULE = 12;
const NATION = [formWords.country, formWords.motto, formWords.mottoRule].join("\n");
const NATION_HEIGHT = 50;

/**
 * Draws the head of a document after NĐ 30/2020: on the left the office above and the office, ruled; on the
 * right the nation and its motto, ruled; below them number, place and date. The lines of the nation are one
 * cell, which stays together however many lines the offices take.
 */
export function formalHeading(
  { above = "", office, number }: Writer,
  top: number,
  { first, middle, last, officeWidth }: HeadingColumns,
): SheetPiece {
  const row = (name: keyof typeof HEADING_ROWS): number => top + HEADING_ROWS[name];
  const left = (at: number, words: string, style: "office-above" | "office" | "italic-centre") =>
    spread(textCell(at, first, words, style), middle - 1);
  const height = (words: string, isBold: boolean): number =>
    textHeight(words, { width: officeWidth - PADDING, size: SIZE, isBold });
  const aboveHeight = Math.max(LINE, height(above, false));
  return joinPieces([
    left(row("above"), above, "office-above"),
    {
      cells: [textCell(row("above"), middle, NATION, "nation")],
      merges: [{ top: row("above"), left: middle, bottom: row("office"), right: last }],
    },
    left(row("office"), formWords.ruled(office, formWords.rule), "office"),
    left(row("number"), number, "italic-centre"),
    spread(textCell(row("number"), middle, formWords.placeAndDate, "place-date"), last),
    {
      cells: [],
      rowHeights: new Map([
        [row("above"), aboveHeight],
        [row("office"), Math.max(NATION_HEIGHT - aboveHeight, height(office, true) + RULE)],
        [row("number"), LINE],
      ]),
    },
  ]);
}
