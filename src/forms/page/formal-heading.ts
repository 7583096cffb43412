import { textCell } from "../../workbook/drawing";
import { formWords } from "../words/form-words";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";

/**
 * Names of who writes, and of the office above; in capitals where the document has them so. `number`: where
 * its number goes.
 */
interface Writer {
  readonly above?: string;
  readonly office: string;
  readonly number: string;
}

/** The columns of the two blocks side by side; `officeWidth` of the left one in characters. */
export interface HeadingColumns {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly officeWidth: number;
}

/** The rows of the block, from its first on. */
export const HEADING_ROWS = { above: 0, office: 1, number: 2 } as const;

const SIZE = 13;
const LINE = 18;
/** Characters that the margins of a cell take. */
const PADDING = 1;
/** Points; a rule stands close below the words in the same cell. */
const RULE = 12;
const NATION = [formWords.country, formWords.motto, formWords.mottoRule].join("\n");
const NATION_HEIGHT = 50;

/**
 * The head of a document after NĐ 30/2020: the office above and the office with a rule below on the left, the
 * nation with its motto and a rule on the right; below them number and place with day. The lines of the
 * nation are one cell, which stays together however many lines the names of the offices take.
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
