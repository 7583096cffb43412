import { practiceWords } from "../../sheets/words/practice-words";
import type { DrawnCell, DrawnContent, Drawing } from "../../sheets/drawing";
import type { StyleName } from "../../sheets/style";

/** What happens to a form on its way, done to a faultless practice form on purpose. */
export type Accident = (drawing: Drawing) => Drawing;

/** The sheets stand in the opposite order, as after copying them one by one into a new workbook. */
export const reorderedSheets: Accident = (drawing) => ({ ...drawing, sheets: drawing.sheets.toReversed() });

/** The first `count` figures are text that looks like numbers, as after pasting from a chat or an old system. */
export const numbersTypedAsText = (count: number): Accident =>
  changedFigures(count, (value) => ({ kind: "text", text: ` ${String(value)} ` }));

/** Every figure carries a unit of measure inside its cell. */
export const figuresWithUnits: Accident = changedFigures(Infinity, (value) => ({
  kind: "text",
  text: practiceWords.figureWithUnit(value),
}));

/** The first figure has one zero too many. */
export const oneZeroTooMany: Accident = changedFigures(1, (value) => ({ kind: "number", value: value * 10 }));

/** Changes figures other than 0 and 1, from the top down: what is that small may be a mark of the form. */
function changedFigures(count: number, change: (value: number) => DrawnContent): Accident {
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

/** The formula in the row of that code is typed over with a number; the column of remarks and checks is left alone. */
export const overwrittenFormula =
  (code: string, number: number): Accident =>
  (drawing) => ({
    ...drawing,
    sheets: drawing.sheets.map((sheet) => {
      const rows = new Set(sheet.cells.filter((cell) => isText(cell, code)).map(({ row }) => row));
      return {
        ...sheet,
        cells: sheet.cells.map((cell) =>
          rows.has(cell.row) && cell.content.kind === "formula" && FIGURE_STYLES.has(cell.style)
            ? { ...cell, content: { kind: "number" as const, value: number } }
            : cell,
        ),
      };
    }),
  });

const FIGURE_STYLES: ReadonlySet<StyleName> = new Set(["number", "number-bold", "percent", "percent-bold"]);

const isText = ({ content }: DrawnCell, text: string): boolean =>
  content.kind === "text" && content.text === text;
