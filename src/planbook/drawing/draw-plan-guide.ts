import { type DrawnCell, type SheetDrawing, textCell, PLAIN_PAGE } from "../../workbook/drawing";
import { sheetOf, joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";
import { ELEMENT_EXAMPLES, INDICATOR_EXAMPLES, type FormulaExample } from "../words/formula-words";
import {
  PLAN_EXAMPLE_WORDS,
  PLAN_GUIDE_CHAPTERS,
  PLAN_GUIDE_SHEET,
  PLAN_LISTS_SHEET,
  planGuideTitle,
} from "../words/plan-guide-words";
import { choiceLists } from "./table-validations";

const FORMULA_WIDTH = 40;
const MEANING_WIDTH = 60;

/** Draws the sheet that explains in which order to fill the tables, and every form of a formula. */
export function drawPlanGuide(): SheetDrawing {
  const pieces: SheetPiece[] = [];
  let row = 0;
  const line = (text: string, style: "heading" | "bold" | "wrapped"): void => {
    const height = textHeight(text, { width: FORMULA_WIDTH + MEANING_WIDTH, isBold: style === "bold" });
    pieces.push({ ...spread(textCell(row, 0, text, style), 1), rowHeights: new Map([[row, height + 4]]) });
    row += 1;
  };
  line(planGuideTitle, "heading");
  for (const { heading, sentences } of PLAN_GUIDE_CHAPTERS) {
    row += 1;
    line(heading, "bold");
    for (const sentence of sentences) line(sentence, "wrapped");
  }
  const examples = (heading: string, list: readonly FormulaExample[]): void => {
    row += 1;
    line(heading, "bold");
    const table = exampleTable(row, list);
    pieces.push(table);
    row += list.length + 1;
  };
  examples(PLAN_EXAMPLE_WORDS.indicators, INDICATOR_EXAMPLES);
  examples(PLAN_EXAMPLE_WORDS.elements, ELEMENT_EXAMPLES);
  return {
    ...sheetOf(PLAN_GUIDE_SHEET, joinPieces(pieces)),
    columnWidths: new Map([
      [0, FORMULA_WIDTH],
      [1, MEANING_WIDTH],
    ]),
    print: PLAIN_PAGE,
  };
}

function exampleTable(top: number, examples: readonly FormulaExample[]): SheetPiece {
  const cells: readonly DrawnCell[] = [
    textCell(top, 0, PLAN_EXAMPLE_WORDS.formula, "header"),
    textCell(top, 1, PLAN_EXAMPLE_WORDS.meaning, "header"),
    ...examples.flatMap(({ formula, meaning }, index) => [
      textCell(top + 1 + index, 0, formula, "text"),
      textCell(top + 1 + index, 1, meaning, "text"),
    ]),
  ];
  const heights = examples.map(({ formula, meaning }, index): [number, number] => [
    top + 1 + index,
    Math.max(
      textHeight(formula, { width: FORMULA_WIDTH - 1 }),
      textHeight(meaning, { width: MEANING_WIDTH - 1 }),
    ),
  ]);
  return { cells, rowHeights: new Map(heights) };
}

/** Draws the hidden sheet with the words of every drop-down, each list below its name. */
export function drawPlanLists(): SheetDrawing {
  const lists = choiceLists();
  const cells = lists.flatMap(({ name, words }, column) => [
    textCell(0, column, name, "code"),
    ...words.map((text, index) => textCell(1 + index, column, text, "plain")),
  ]);
  return {
    ...sheetOf(PLAN_LISTS_SHEET, { cells }),
    visibility: "hidden",
    columnWidths: new Map(lists.map((_list, column) => [column, 28])),
    print: PLAIN_PAGE,
  };
}
