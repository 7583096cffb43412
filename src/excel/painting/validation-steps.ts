import { areaA1 } from "../../workbook/grid";
import type { DrawnValidation, SheetDrawing, ValidationRule } from "../../workbook/drawing";
import { formulaText } from "../../workbook/formula";
import { SMALL, type SheetStep } from "./step";

/** What may be typed where. A blank cell is always allowed: an unfinished form is not a wrong one. */
export const validationSteps = ({ validations }: SheetDrawing): readonly SheetStep[] =>
  validations.map((validation) => ({
    bytes: SMALL + 4 * JSON.stringify(validation).length,
    apply: (sheet) => applyValidation(sheet, validation),
  }));

/** Puts one validation in force on a sheet that is not protected. */
export const applyValidation = (sheet: Excel.Worksheet, validation: DrawnValidation): void =>
  validate(sheet.getRange(areaA1(validation.area)), validation);

function validate({ dataValidation }: Excel.Range, { rule, words, severity }: DrawnValidation): void {
  // A rule beside other rules in the same area was refused, depending on the order (office-js issue 2594).
  dataValidation.clear();
  dataValidation.rule = excelRule(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: words.errorTitle,
    message: words.error,
    style: severity === "warning" ? "Warning" : "Stop",
    showAlert: true,
  };
  const hasPrompt = words.prompt !== "" || words.promptTitle !== "";
  dataValidation.prompt = { title: words.promptTitle, message: words.prompt, showPrompt: hasPrompt };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case "custom":
      return { custom: { formula: `=${formulaText(rule.formula)}` } };
    case "date":
      // Serial numbers as formulas: dates in words depend on the language of the machine.
      return { date: { operator: "Between", formula1: `=${rule.from}`, formula2: `=${rule.to}` } };
  }
}
