import { sheetKey } from "../../../domain/grid/sheet-key";
import type { SheetCells } from "../recognition/sheet-cells";

/** So much of what is printed on a sheet has to be found on another one to be the same sheet. */
const LEAST_LIKENESS = 0.5;

/**
 * Which sheets of a copy the sheets of a form became, by what is printed on them; of sheets equally alike that of the same
 * name. A sheet that is not like any is absent, whatever it is called: "Sheet1" is in every workbook.
 */
export function matchSheets(
  form: readonly SheetCells[],
  copy: readonly SheetCells[],
): ReadonlyMap<string, SheetCells> {
  const printed = new Map([...form, ...copy].map((cells) => [cells, printedTexts(cells)]));
  const pairs = form
    .flatMap((own) =>
      copy.map((other) => ({
        own,
        other,
        likeness: likeness(printed.get(own), printed.get(other)),
        isNamed: sheetKey(own.grid.sheet) === sheetKey(other.grid.sheet) ? 1 : 0,
      })),
    )
    .filter(({ likeness: share }) => share >= LEAST_LIKENESS)
    .toSorted((one, other) => other.isNamed - one.isNamed || other.likeness - one.likeness);
  const matched = new Map<string, SheetCells>();
  const taken = new Set<SheetCells>();
  for (const { own, other } of pairs) {
    if (matched.has(own.grid.sheet) || taken.has(other)) continue;
    matched.set(own.grid.sheet, other);
    taken.add(other);
  }
  return matched;
}

function printedTexts(cells: SheetCells): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const { folded } of cells.textsIn(row)) texts.add(folded);
  }
  return texts;
}

function likeness(own: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const found = [...own].filter((text) => other.has(text)).length;
  return own.size === 0 ? 0 : found / own.size;
}
