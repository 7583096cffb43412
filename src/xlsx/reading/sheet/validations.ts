import type { Area } from "../../../domain/grid/address";
import type { GridValidation } from "../../../domain/grid/grid";
import type { Budget } from "../budget";
import { attribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData } from "../xml/xml-text";
import { parseAreas } from "./area-text";

/**
 * Reads a `<dataValidations>` element (ISO 29500-1, 18.3.1.33). It may also stand in the extension list (since Excel 2010,
 * when validations refer to other sheets); there areas and formulas are elements of their own.
 */
export function readValidations(xml: string, part: string, budget: Budget): readonly GridValidation[] {
  const validations: GridValidation[] = [];
  let type = "none";
  let areas: readonly Area[] = [];
  let formulas: string[] = [];
  walkElements(xml, part, {
    open(element, attributes) {
      if (element !== "dataValidation") return;
      type = attribute(attributes, "type") ?? "none";
      areas = parseAreas(attribute(attributes, "sqref") ?? "", budget);
      formulas = [];
    },
    close(element, text, parent) {
      const isInExtension = parent === "formula1" || parent === "formula2";
      if (
        (isInExtension && element === "f") ||
        (parent === "dataValidation" && /^formula[12]$/.test(element))
      ) {
        const formula = characterData(text);
        if (formula !== "") formulas.push(formula);
      } else if (element === "sqref" && parent === "dataValidation") {
        areas = parseAreas(characterData(text), budget);
      } else if (element === "dataValidation") {
        validations.push({ areas, type, formulas });
      }
    },
  });
  return validations;
}
