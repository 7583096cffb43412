import { areaA1 } from "../../../domain/grid/address";
import type { DrawnValidation, ValidationRule } from "../../../sheets/drawing";
import { formulaText } from "../../../sheets/formula/formula-text";
import { withinGrid, withinLimit } from "../limits";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { element, escapeText, listElement } from "../xml/xml";

/** Rules for what may be typed. A blank cell is always allowed: an unfinished form is not a wrong one. */
export function validationsXml(validations: readonly DrawnValidation[]): string {
  return listElement("dataValidations", validations.map(validationXml));
}

function validationXml({ area, rule, words, severity }: DrawnValidation): string {
  return element(
    "dataValidation",
    {
      type: rule.kind,
      errorStyle: severity === "warning" ? "warning" : undefined,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: wordsOrNothing(withinLimit(words.errorTitle, "error title")),
      error: wordsOrNothing(withinLimit(words.error, "error message")),
      promptTitle: wordsOrNothing(withinLimit(words.promptTitle, "prompt title")),
      prompt: wordsOrNothing(withinLimit(words.prompt, "prompt")),
      sqref: areaA1(withinGrid(area)),
    },
    boundsXml(rule),
  );
}

const wordsOrNothing = (text: string): string | undefined =>
  text === "" ? undefined : spreadsheetText(text);

function boundsXml(rule: ValidationRule): string {
  switch (rule.kind) {
    case "list":
      return `<formula1>${escapeText(rule.name)}</formula1>`;
    case "custom": {
      const text = withinLimit(formulaText(rule.formula), "validation formula");
      return `<formula1>${escapeText(spreadsheetText(text))}</formula1>`;
    }
    case "date":
      return `<formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`;
  }
}
