import { practiceWords } from "./practice-words";
import type { DrawnCell, DrawnContent, Drawing, StyleName } from "../../workbook/drawing";

/** A typical mistake applied to a valid practice form. */
export type FormMistake = (drawing: Drawing) => Drawing;

/** The sheets stand in the opposite order, as after copying them one by one into a new workbook. */
export const reorderedSheets: FormMistake = (drawing) => ({
  ...drawing,
  sheets: drawing.sheets.toReversed(),
});

/**
 * The first three figures are text that looks like numbers, as after pasting from a chat or an old system.
 */
export const numbersTypedAsText: FormMistake = changedFigures(3, (value) => ({
  kind: "text",
  text: ` ${String(value)} `,
}));

/** Every figure carries a unit of measure inside its cell. */
export const figuresWithUnits: FormMistake = changedFigures(Infinity, (value) => ({
  kind: "text",
  text: practiceWords.figureWithUnit(value),
}));

/** The first figure has one zero too many. */
export const oneZeroTooMany: FormMistake = changedFigures(1, (value) => ({
  kind: "number",
  value: value * 10,
}));

/** Changes figures other than 0 and 1, from the top down: what is that small may be a mark of the form. */
function changedFigures(count: number, change: (value: number) => DrawnContent): FormMistake {
  return (drawing) => {
    let left = count;
    const spoil = (cell: DrawnCell): DrawnCell => {
      const { content, style } = cell;
      const isFigure = style === "input-number" && content.kind === "number" && content.value > 1;
      if (left === 0 || !isFigure) return cell;
      left -= 1;
      return { ...cell, content: change(content.value) };
    };
    return {
      ...drawing,
      sheets: drawing.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(spoil) })),
    };
  };
}

/** A number that is wrong in any place where the form calculates one. */
const TYPING_ERROR = 15;

/**
 * The formula in the row of that code is typed over with a number; the column of remarks and checks is left
 * alone.
 */
export const overwriteFormula =
  (code: string): FormMistake =>
  (drawing) => ({
    ...drawing,
    sheets: drawing.sheets.map((sheet) => {
      const rows = new Set(sheet.cells.filter((cell) => isText(cell, code)).map(({ row }) => row));
      return {
        ...sheet,
        cells: sheet.cells.map((cell) =>
          rows.has(cell.row) && cell.content.kind === "formula" && FIGURE_STYLES.has(cell.style)
            ? { ...cell, content: { kind: "number" as const, value: TYPING_ERROR } }
            : cell,
        ),
      };
    }),
  });

const FIGURE_STYLES: ReadonlySet<StyleName> = new Set(["number", "number-bold", "percent", "percent-bold"]);

const isText = ({ content }: DrawnCell, text: string): boolean =>
  content.kind === "text" && content.text === text;
