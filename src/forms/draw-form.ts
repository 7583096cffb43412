import type { Drawing } from "../workbook/drawing";
import { formWords } from "./words/form-words";
import { drawFormSheets, formSetting } from "./drawing/draw-form-sheets";
import { drawGuide } from "./drawing/draw-guide";
import type { FormInput } from "./layout/form-input";
import { markProperties } from "./layout/form-marks";

/** A unit's form for a round as a whole workbook: form, registers, guide, and the hidden lists of its drop-downs. */
export function drawForm(input: FormInput): Drawing {
  const setting = formSetting(input);
  const { form, registers, lists, names } = drawFormSheets(input);
  return {
    sheets: [form, ...registers, drawGuide(setting), lists],
    names,
    properties: markProperties(input),
    title: formWords.documentTitle(input.template.plan, setting.round, input.unit),
    createdAt: input.createdAt,
  };
}
