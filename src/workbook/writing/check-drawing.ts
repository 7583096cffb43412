import { sheetKey } from "../grid/sheet-key";
import type { Drawing } from "../drawing/drawing";
import { withinLimit } from "./limits";

/** Throws if parts of a drawing are inconsistent, and names what Excel would refuse. */
export function checkDrawing(drawing: Drawing): void {
  const sheets = new Set<string>();
  for (const { name } of drawing.sheets) {
    checkSheetName(name);
    addOnce(sheets, name, "sheet name");
  }
  const names = new Set<string>();
  for (const { name, sheet } of drawing.names) {
    addOnce(names, name, "name");
    mustBeThere(sheets, sheet, `The name "${name}" refers to a sheet`);
  }
  for (const sheet of drawing.sheets) {
    if (sheet.table !== undefined) addOnce(names, sheet.table.name, "name");
    for (const { toSheet } of sheet.links)
      mustBeThere(sheets, toSheet, `A link on "${sheet.name}" goes to a sheet`);
    for (const { rule } of sheet.validations) {
      if (rule.kind === "list") mustBeThere(names, rule.name, `A drop-down on "${sheet.name}" shows a name`);
    }
  }
}

const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

function checkSheetName(name: string): void {
  withinLimit(name, "sheet name");
  // Excel reserves this name for its list of changes.
  if (name === "" || FORBIDDEN.test(name) || sheetKey(name) === "history") {
    throw new Error(`Excel does not allow this as a sheet name: "${name}"`);
  }
}

function addOnce(known: Set<string>, name: string, what: string): void {
  const key = sheetKey(name);
  if (known.has(key)) throw new Error(`Excel does not allow the same ${what} twice: "${name}"`);
  known.add(key);
}

function mustBeThere(known: ReadonlySet<string>, name: string, what: string): void {
  if (!known.has(sheetKey(name))) throw new Error(`${what} that is not drawn: "${name}"`);
}
