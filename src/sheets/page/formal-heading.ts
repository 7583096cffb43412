import { textCell } from "../drawn-cells";
import { formWords } from "../words/form/form-words";
import { joinPieces, spread, type SheetPiece } from "./sheet-piece";
import { textHeight } from "./text-height";

/** Names of who writes, and of the office above; in capitals where the document has them so. */
interface Offices {
  readonly above?: string;
  readonly office: string;
}

/** The columns of the two blocks side by side; `officeWidth` of the left one in characters. */
export interface HeadingColumns {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly officeWidth: number;
}

/** The rows of the block, from its first on. */
export const HEADING_ROWS = { above: 0, office: 1, rule: 2, number: 3 } as const;

const SIZE = 13;
/** Points; the rule stands close below the words. */
const RULE_HEIGHT = 10;
const LINE = 18;

/**
 * The head of a document after NĐ 30/2020: the office above and the office with a rule below on the left, the nation with its
 * motto and a rule on the right; below them number and place with day.
 */
export function formalHeading(
  { above = "", office }: Offices,
  top: number,
  { first, middle, last, officeWidth }: HeadingColumns,
): SheetPiece {
  const row = (name: keyof typeof HEADING_ROWS): number => top + HEADING_ROWS[name];
  const left = (at: number, words: string, style: "office-above" | "office" | "rule" | "italic-centre") =>
    spread(textCell(at, first, words, style), middle - 1);
  const right = (at: number, words: string, style: "country" | "motto" | "rule" | "place-date") =>
    spread(textCell(at, middle, words, style), last);
  const height = (words: string, isBold: boolean): number =>
    Math.max(LINE, textHeight(words, { width: officeWidth, size: SIZE, isBold }));
  return joinPieces([
    left(row("above"), above, "office-above"),
    right(row("above"), formWords.country, "country"),
    left(row("office"), office, "office"),
    right(row("office"), formWords.motto, "motto"),
    left(row("rule"), formWords.rule, "rule"),
    right(row("rule"), formWords.mottoRule, "rule"),
    left(row("number"), formWords.number, "italic-centre"),
    right(row("number"), formWords.placeAndDate, "place-date"),
    {
      cells: [],
      rowHeights: new Map([
        [row("above"), height(above, false)],
        [row("office"), height(office, true)],
        [row("rule"), RULE_HEIGHT],
        [row("number"), LINE],
      ]),
    },
  ]);
}
