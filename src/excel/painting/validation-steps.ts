import { areaA1 } from "../../workbook/grid";
import type { DrawnValidation, SheetDrawing, ValidationRule } from "../../workbook/drawing";
import { formulaText } from "../../workbook/formula";
import type { SheetStep } from "./step";

/** A rule with its two messages, of at most 255 letters each. */
const BYTES = 3_000;

/** Returns the steps for validations. Blanks are always allowed: an unfinished form is not wrong. */
export const validationSteps = ({ validations }: SheetDrawing): readonly SheetStep[] =>
  validations.map((validation) => ({
    bytes: BYTES,
    apply: (sheet) => applyValidation(sheet, validation),
  }));

/** Applies one validation on an unprotected sheet. */
export const applyValidation = (sheet: Excel.Worksheet, validation: DrawnValidation): void =>
  validate(sheet.getRange(areaA1(validation.area)), validation);

function validate({ dataValidation }: Excel.Range, { rule, words, severity }: DrawnValidation): void {
  // Excel refused a rule in an area that had rules, depending on the order (office-js issue 2594).
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
      // Serial numbers as formulas: date texts depend on the machine's language.
      return { date: { operator: "Between", formula1: `=${rule.from}`, formula2: `=${rule.to}` } };
  }
}
