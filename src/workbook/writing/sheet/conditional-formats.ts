import { areaA1 } from "../../grid/address";
import type { DrawnConditionalFormat } from "../../drawing/drawing";
import { formulaText } from "../../formula/formula-text";
import { withinGrid, withinLimit } from "../limits";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { emphasisIndex } from "../styles/styles-part";
import { element, escapeText } from "../xml/xml";

/** Conditional formats; of two that change the same thing, the one drawn first wins. */
export function conditionalFormatsXml(formats: readonly DrawnConditionalFormat[]): string {
  return formats
    .map(({ area, formula, emphasis }, index) => {
      const text = withinLimit(formulaText(formula), "formula");
      const rule = element(
        "cfRule",
        { type: "expression", dxfId: emphasisIndex(emphasis), priority: index + 1 },
        `<formula>${escapeText(spreadsheetText(text))}</formula>`,
      );
      return element("conditionalFormatting", { sqref: areaA1(withinGrid(area)) }, rule);
    })
    .join("");
}
