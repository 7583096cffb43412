import { practiceWords } from "./practice-words";
import type { DrawnCell, DrawnContent, Drawing, StyleName } from "../../workbook/drawing";

/** A typical mistake applied to a valid practice form. */
export type FormMistake = (drawing: Drawing) => Drawing;

/** Reverses the order of sheets, as after copying them one by one into a new workbook. */
export const reorderedSheets: FormMistake = (drawing) => ({
  ...drawing,
  sheets: drawing.sheets.toReversed(),
});

/** Turns the first three figures into text, as after pasting from a chat or an old system. */
export const numbersTypedAsText: FormMistake = changedFigures(3, (value) => ({
  kind: "text",
  text: ` ${String(value)} `,
}));

/** Adds a unit of measure to every figure. */
export const figuresWithUnits: FormMistake = changedFigures(Infinity, (value) => ({
  kind: "text",
  text: practiceWords.figureWithUnit(value),
}));

/** Adds a zero to the first figure. */
export const oneZeroTooMany: FormMistake = changedFigures(1, (value) => ({
  kind: "number",
  value: value * 10,
}));

/** Changes figures from the top down, except 0 and 1, which may be marks of the form. */
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

/** A number that is wrong in any calculated cell. */
const TYPING_ERROR = 15;

/** Types a number over the formula in the row of a code; leaves the column of remarks and checks. */
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
