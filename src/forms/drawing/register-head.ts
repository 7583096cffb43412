import { sumOf } from "../../base/exact-sum";
import { textCell } from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";
import { formWords } from "../words/form-words";
import { CODE_HEADING } from "../layout/header-codes";
import {
  REGISTER_CODE,
  REGISTER_COLUMN,
  REGISTER_ROW,
  ROW_HEADING,
  UNIT_COLUMN,
  type RegisterLayout,
} from "../layout/register-layout";

const { CODE, ROW, UNIT } = REGISTER_COLUMN;

/** Texts in the head of a list besides its column headings. */
export interface RegisterHeadWords {
  readonly title: string;
  readonly attachedTo: string;
  /** Heading of the column of units. */
  readonly unit: string;
  /** Heading of the column of checks, with how to get more rows. Omit for a list that is only read. */
  readonly check?: { readonly heading: string; readonly moreRows: string; readonly width: number };
}

/** Draws the codes and the mark that identify a list, its title, and its column headings. */
export function registerHead(
  { register, columns, lastColumn, checkColumn }: RegisterLayout,
  widths: ReadonlyMap<number, number>,
  words: RegisterHeadWords,
): SheetPiece {
  const headingHeight = (column: number, text: string): number =>
    textHeight(text, { width: (widths.get(column) ?? 0) * 0.9, isBold: true });
  const shown = [...widths].filter(([column]) => column >= ROW && column <= lastColumn);
  const width = sumOf(shown.map(([, characters]) => characters));
  const code = (row: number, column: number, text: string): SheetPiece["cells"][number] =>
    textCell(row, column, text, "code");
  const heading = (column: number, text: string): SheetPiece["cells"][number] =>
    textCell(REGISTER_ROW.headings, column, text, "header");
  const lines = columns.map(({ column, at }) => headingHeight(at, column.label));
  const { check } = words;
  return joinPieces([
    {
      cells: [
        code(REGISTER_ROW.codes, CODE, CODE_HEADING),
        code(REGISTER_ROW.codes, ROW, ROW_HEADING),
        code(REGISTER_ROW.codes, UNIT, UNIT_COLUMN),
        ...columns.map(({ column, at }) => code(REGISTER_ROW.codes, at, column.code)),
        ...(check === undefined ? [] : [code(REGISTER_ROW.codes, checkColumn, "CHECK")]),
        code(REGISTER_ROW.mark, CODE, REGISTER_CODE),
        code(REGISTER_ROW.mark, UNIT, register.code),
        heading(ROW, formWords.headings.TT),
        heading(UNIT, words.unit),
        ...columns.map(({ column, at }) => heading(at, column.label)),
        ...(check === undefined
          ? []
          : [
              heading(checkColumn, check.heading),
              textCell(REGISTER_ROW.attachedTo, checkColumn, check.moreRows, "note"),
            ]),
      ],
      rowHeights: new Map([
        [REGISTER_ROW.title, Math.max(24, textHeight(words.title, { width, size: 14, isBold: true }))],
        ...(check === undefined
          ? []
          : [
              [
                REGISTER_ROW.attachedTo,
                textHeight(check.moreRows, { width: check.width, size: 10 }),
              ] as const,
            ]),
        [REGISTER_ROW.headings, Math.max(headingHeight(UNIT, words.unit), ...lines)],
      ]),
    },
    spread(textCell(REGISTER_ROW.title, ROW, words.title, "title"), lastColumn),
    spread(textCell(REGISTER_ROW.attachedTo, ROW, words.attachedTo, "italic-centre"), lastColumn),
  ]);
}
