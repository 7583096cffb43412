import type { BlankTable } from "../plan/blank-form";
import { sheetKey } from "../../workbook/grid";
import type { SheetCells } from "../recognition/sheet-cells";

/** So much of what is printed on a sheet has to be found on another one to be the same sheet. */
const LEAST_LIKENESS = 0.5;

/** Fewer headings stand over other tables, too. */
const LEAST_HEADINGS = 4;

/**
 * Which sheets of a copy the sheets of a form became, by what is printed on them; of sheets equally alike that of the same
 * name. A sheet that is not like any is absent, whatever it is called: "Sheet1" is in every workbook. A list that was filled in
 * and serves as the form prints little else than headings: with all of them a sheet of the same name is the same.
 */
export function matchSheets(
  form: readonly SheetCells[],
  copy: readonly SheetCells[],
  tables: readonly BlankTable[],
): ReadonlyMap<string, SheetCells> {
  const printed = new Map(form.map((own) => [own.grid.sheet, printedTexts(own)]));
  const matched = new Map<string, SheetCells>();
  const taken = new Set<SheetCells>();
  const match = (own: SheetCells, other: SheetCells): void => {
    if (matched.has(own.grid.sheet) || taken.has(other)) return;
    matched.set(own.grid.sheet, other);
    taken.add(other);
  };
  for (const own of form) {
    const named = copy.find((other) => sheetKey(own.grid.sheet) === sheetKey(other.grid.sheet));
    const texts = printed.get(own.grid.sheet);
    if (named === undefined || texts === undefined) continue;
    const isAlike = likeness(texts, named, LEAST_LIKENESS) >= LEAST_LIKENESS;
    if (isAlike || hasHeadings(named, headingsOn(own, tables))) match(own, named);
  }
  form
    .filter((own) => !matched.has(own.grid.sheet))
    .flatMap((own) => {
      const texts = printed.get(own.grid.sheet) ?? new Set<string>();
      const free = copy.filter((other) => !taken.has(other));
      return free.map((other) => ({ own, other, share: likeness(texts, other, 1) }));
    })
    .filter(({ share }) => share >= LEAST_LIKENESS)
    .toSorted((one, other) => other.share - one.share)
    .forEach(({ own, other }) => match(own, other));
  return matched;
}

/** Texts in the headings of the tables of a sheet. */
function headingsOn(own: SheetCells, tables: readonly BlankTable[]): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const { sheet, firstHeadingRow, lastHeadingRow } of tables) {
    if (sheet !== own.grid.sheet) continue;
    for (let row = firstHeadingRow; row <= lastHeadingRow; row++) {
      for (const { folded } of own.textsIn(row)) headings.add(folded);
    }
  }
  return headings;
}

const hasHeadings = (copy: SheetCells, headings: ReadonlySet<string>): boolean =>
  headings.size >= LEAST_HEADINGS && likeness(headings, copy, 1) === 1;

const known = new WeakMap<SheetCells, ReadonlySet<string>>();

/** The same of a form for all its copies. */
function printedTexts(cells: SheetCells): ReadonlySet<string> {
  const texts = known.get(cells) ?? new Set(textsOn(cells));
  known.set(cells, texts);
  return texts;
}

function* textsOn(cells: SheetCells): Generator<string> {
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const { folded } of cells.textsIn(row)) yield folded;
  }
}

/** The share of texts that stand on a sheet, too; it is looked at no further than until it is `enough`. */
function likeness(own: ReadonlySet<string>, other: SheetCells, enough: number): number {
  if (own.size === 0) return 0;
  const found = new Set<string>();
  for (const text of textsOn(other)) {
    if (own.has(text)) found.add(text);
    if (found.size >= own.size * enough) break;
  }
  return found.size / own.size;
}
