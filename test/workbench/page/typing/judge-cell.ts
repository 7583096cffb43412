import type { Area } from "../../../../src/workbook/grid/address";
import { areaOfName } from "../../../host/model/defined-names";
import type { Sheet } from "../../../host/model/sheet";
import { holds, parseAddress, positionsIn } from "../../../host/model/sheet-areas";
import type { Validation } from "../../../host/model/validation";
import { asMembers, asText } from "../../../host/protocol/arguments";
import { parseFormula } from "../../../host/saving/parse-formula";
import { formulaOnSheet } from "./formula-on-sheet";

/** Returns the validation of a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ area }) => holds(area, row, column));
}

/** Returns whether a cell obeys its validation. Accepts kinds that the add-in does not use. */
export function obeys(
  { rule, area, ignoreBlanks }: Validation,
  sheet: Sheet,
  row: number,
  column: number,
): boolean {
  const value = sheet.value(row, column);
  if (value === "" && ignoreBlanks) return true;
  const [kind = "", given = {}] = Object.entries(rule)[0] ?? [];
  const parts = asMembers(given);
  switch (kind) {
    case "list":
      return choicesOf(rule, sheet).includes(String(value));
    case "date": {
      const [from, to] = [Number(parts.formula1), Number(parts.formula2)];
      return typeof value === "number" && value >= from && value <= to;
    }
    case "custom": {
      const formula = parseFormula(asText(parts.formula ?? null).replace(/^=/, ""));
      const result = formulaOnSheet(formula, sheet, row - area.top, column - area.left);
      return result === true || (typeof result === "number" && result !== 0);
    }
    default:
      return true;
  }
}

/** Returns the choices of a drop-down list; none for other rules. */
export function choicesOf(rule: Validation["rule"], sheet: Sheet): readonly string[] {
  const { list } = rule;
  if (list === undefined) return [];
  const { source } = asMembers(list);
  if (typeof source !== "string") return [];
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const found = cellsNamed(source.slice(1), sheet);
  return found === undefined
    ? []
    : Array.from(positionsIn(found.area), ([row, column]) => String(found.sheet.value(row, column)));
}

function cellsNamed(text: string, own: Sheet): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const { book } = own;
  const name = [...own.names, ...book.names].find((known) => known.name.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return areaOfName(book, name);
  const address = parseAddress(text);
  const sheet = address?.sheet === undefined ? own : book.sheetNamed(address.sheet);
  return address && sheet && { sheet, area: address.area };
}
