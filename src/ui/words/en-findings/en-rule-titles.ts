import type { RuleId } from "../../../domain/finding";

/** The short name of a rule, by which many findings are grouped. */
export const EN_RULE_TITLES: { readonly [R in RuleId]: string } = {
  required: "Not filled in",
  type: "Wrong kind of value",
  "text-number": "Number typed as text",
  "ambiguous-number": "Number with several readings",
  "cleaned-text": "Text put right",
  "lost-letters": "Text with lost letters",
  "whole-number": "Not a whole number",
  negative: "Negative number",
  "part-of-whole": "Part larger than the whole",
  "sum-of-parts": "Total differs from its parts",
  "stock-flow": "Increase and decrease do not fit",
  "age-limit": "Too old",
  ratio: "Ratio does not fit",
  "overwritten-formula": "Formula typed over",
  "wrong-plan": "Another plan",
  "wrong-round": "Another round",
  "wrong-unit": "Another unit",
  "recognised-unit": "Unit known without its code",
  "wrong-version": "Old version of the form",
  "duplicate-unit": "Unit reported twice",
  mark: "Marks do not agree",
  unreadable: "File not read",
  extras: "Other content in the file",
};
