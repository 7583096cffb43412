import { type Area, MAX_COLUMNS } from "../../../domain/grid/address";
import type { GridValidation } from "../../../domain/grid/grid";
import { parseArea, parseAreas } from "./area-text";
import type { Budget } from "../budget";
import { attribute, flagAttribute, numberAttribute } from "../xml/xml-attribute";
import { walkElements } from "../xml/xml-elements";
import { characterData } from "../xml/xml-text";

/** What a sheet says besides its cells. */
export interface SheetSurroundings {
  readonly merges: readonly Area[];
  readonly validations: readonly GridValidation[];
  readonly isProtected: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hasObjects: boolean;
}

/**
 * Reads everything of a sheet part but its cells (ISO 29500-1, 18.3.1), in whatever order it stands. Rectangles stay
 * rectangles, areas that are none are left out. Data validations may also stand in the extension list (since Excel
 * 2010, when they refer to other sheets); there areas and formulas are elements of their own.
 */
export function readSurroundings(xml: string, part: string, budget: Budget): SheetSurroundings {
  const merges: Area[] = [];
  const validations: GridValidation[] = [];
  const hiddenColumns = new Set<number>();
  let isProtected = false;
  let hasObjects = false;
  let type = "none";
  let areas: readonly Area[] = [];
  let formulas: string[] = [];
  walkElements(xml, part, {
    open(element, attributes) {
      if (element === "mergeCell") {
        const area = parseArea(attribute(attributes, "ref") ?? "");
        budget.spendCell();
        if (area) merges.push(area);
      } else if (element === "dataValidation") {
        type = attribute(attributes, "type") ?? "none";
        areas = parseAreas(attribute(attributes, "sqref") ?? "");
        formulas = [];
      } else if (element === "sheetProtection") {
        isProtected = flagAttribute(attributes, "sheet") ?? false;
      } else if (element === "col") {
        hideColumns(attributes, hiddenColumns);
      } else if (element === "oleObject") {
        hasObjects = true;
      }
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
        areas = parseAreas(characterData(text));
      } else if (element === "dataValidation") {
        for (const _ of areas) budget.spendCell();
        validations.push({ areas, type, formulas });
      }
    },
  });
  return { merges, validations, isProtected, hiddenColumns, hasObjects };
}

function hideColumns(attributes: string, hidden: Set<number>): void {
  if (flagAttribute(attributes, "hidden") !== true) return;
  const first = numberAttribute(attributes, "min") ?? 1;
  const last = Math.min(numberAttribute(attributes, "max") ?? first, MAX_COLUMNS);
  for (let column = Math.max(first, 1); column <= last; column++) hidden.add(column - 1);
}
