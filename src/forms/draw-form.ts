import { fullNameOf } from "../model/unit";
import { type Drawing, type SheetDrawing, textCell, PLAIN_PAGE } from "../workbook/drawing";
import { formWords, FORM_SHEETS } from "./words/form-words";
import { drawFormSheets, formSetting } from "./drawing/draw-form-sheets";
import type { FormInput } from "./layout/form-input";
import { markProperties } from "./layout/form-marks";
import { guideChapters, guideTitle } from "./words/form-guide-words";
import { inferredTargets } from "./layout/inferred-targets";
import type { FormSetting } from "./layout/form-setting";
import { sheetOf, textHeight } from "../workbook/page";

/**
 * Draws a unit's form for a round as a whole workbook: form, registers, guide, and hidden drop-down lists.
 */
export function drawForm(input: FormInput): Drawing {
  const setting = formSetting(input);
  const { form, registers, lists, names } = drawFormSheets(input);
  return {
    sheets: [form, ...registers, drawGuide(setting), lists],
    names,
    properties: markProperties(input),
    title: formWords.documentTitle(input.template.plan, setting.round, input.unit),
    author: fullNameOf(input.unit),
    createdAt: input.createdAt,
  };
}

const COLUMN = 1;

const WIDTH = 84;

/**
 * Draws the page that says how to fill, check and send the form. Uses one wide column, so that every program
 * sets the row heights.
 */
function drawGuide({ input, round, registers, layout }: FormSetting): SheetDrawing {
  const chapters = guideChapters(
    input.template.plan,
    round,
    input.above,
    registers.map(({ register }) => register.sheet),
    inferredTargets(layout),
  );
  const lines = chapters.flatMap(({ heading, sentences }) => [
    { words: heading, style: "bold" } as const,
    ...sentences.map((words) => ({ words, style: "wrapped" }) as const),
  ]);
  const cells = [
    textCell(0, COLUMN, guideTitle, "title"),
    ...lines.map(({ words, style }, index) => textCell(2 + index, COLUMN, words, style)),
  ];
  const heights = lines.map(({ words, style }, index): [number, number] => [
    2 + index,
    textHeight(words, { width: WIDTH, isBold: style === "bold" }),
  ]);
  return {
    ...sheetOf(FORM_SHEETS.guide, { cells, rowHeights: new Map([[0, 28], ...heights]) }),
    columnWidths: new Map([
      [0, 2],
      [COLUMN, WIDTH],
    ]),
    print: PLAIN_PAGE,
  };
}
