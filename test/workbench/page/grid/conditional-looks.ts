import { cellKey } from "../../../../src/workbook/grid/grid";
import type { Formula } from "../../../../src/workbook/formula/formula";
import type { ConditionalFormatModel } from "../../../host/model/records";
import type { Sheet } from "../../../host/model/sheet";
import { positionsIn } from "../../../host/model/sheet-areas";
import { parseFormula } from "../../../host/saving/parse-formula";
import { formulaOnSheet } from "../typing/formula-on-sheet";

/** The change that conditional formats make to a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly isBold?: boolean;
}

/**
 * Returns the cells that conditional formats change, by `cellKey`. The first matching format wins, property
 * by property. Ignores formulas in another language than the add-in's.
 */
export function conditionalLooks(sheet: Sheet): ReadonlyMap<number, ConditionalLook> {
  const looks = new Map<number, ConditionalLook>();
  for (const format of sheet.conditionalFormats) {
    const formula = readFormula(format.formula);
    if (formula === undefined) continue;
    for (const area of format.areas) {
      for (const [row, column] of positionsIn(area)) {
        if (!isTrue(formulaOnSheet(formula, sheet, row - area.top, column - area.left))) continue;
        const key = cellKey(row, column);
        looks.set(key, { ...lookOf(format), ...looks.get(key) });
      }
    }
  }
  return looks;
}

function readFormula(text: string): Formula | undefined {
  try {
    return parseFormula(text.replace(/^=/, ""));
  } catch {
    return undefined;
  }
}

const isTrue = (result: unknown): boolean => result === true || (typeof result === "number" && result !== 0);

function lookOf({ format }: ConditionalFormatModel): ConditionalLook {
  const fill = format.get("Fill.Color");
  const colour = format.get("Font.Color");
  return {
    ...(typeof fill === "string" ? { fill } : {}),
    ...(typeof colour === "string" ? { colour } : {}),
    ...(format.get("Font.Bold") === true ? { isBold: true } : {}),
  };
}
