import { areaA1, MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import type { DrawnValidation, ValidationRule } from "../../drawing/drawing";
import { across, down } from "../../formula/build";
import { formulaText } from "../../formula/formula-text";
import { withinGrid, withinLimit } from "../limits";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { element, escapeText, listElement } from "../xml/xml";
import { groupedBy } from "../../../base/grouped-by";

/**
 * Writes validations; joins equal ones of cells in one column, or of columns side by side. A blank cell is
 * always allowed: an unfinished form is not a wrong one.
 */
export function validationsXml(validations: readonly DrawnValidation[]): string {
  const alike = groupedBy(validations, (validation) => sayingOf(validation));
  return listElement("dataValidations", [...alike.values()].flatMap(inLine).map(validationXml));
}

/** Returns the same text for validations that differ only in their area. */
function sayingOf({ area: { top, left }, rule, words, severity }: DrawnValidation): string {
  const ofRule =
    rule.kind === "custom"
      ? formulaText(down(MAX_ROWS - top, across(MAX_COLUMNS - left, rule.formula)))
      : JSON.stringify(rule);
  return [severity, ofRule, words.promptTitle, words.prompt, words.errorTitle, words.error].join("\n");
}

/**
 * Groups validations that can be joined, from the top left on: below each other or side by side, so that the
 * first cell of the first is also the top-left one of all. Programs write formulas for one or the other.
 */
function inLine(alike: readonly DrawnValidation[]): readonly (readonly DrawnValidation[])[] {
  const sorted = alike.toSorted(
    ({ area: one }, { area: other }) => one.top - other.top || one.left - other.left,
  );
  const isRow = sorted.every(({ area }) => area.top === sorted[0]?.area.top);
  return isRow ? [sorted] : [...groupedBy(sorted, ({ area }) => area.left).values()];
}

/** Expects `alike` to be in line. */
function validationXml(alike: readonly DrawnValidation[]): string {
  const [first] = alike;
  if (first === undefined) return "";
  const { rule, words, severity } = first;
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
      sqref: alike.map(({ area }) => areaA1(withinGrid(area))).join(" "),
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
