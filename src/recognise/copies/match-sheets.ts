import type { BlankTable } from "../plan/blank-form";
import { hasWord } from "../../base/text";
import { sheetKey } from "../../workbook/grid";
import type { SheetCells } from "../recognition/sheet-cells";

/** The share of printed texts that another sheet must contain to be the same sheet. */
const LEAST_LIKENESS = 0.5;

/** Fewer headings occur in other tables as well. */
const LEAST_HEADINGS = 4;

/**
 * Matches the sheets of a form with those of a copy by their printed texts; of equally similar sheets chooses
 * the one of the same name. Omits a sheet that is similar to none, even if its name occurs: "Sheet1" is in
 * every workbook. A filled list used as the form has little print besides headings: a sheet of the same name
 * with all of them is the same.
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

/** Returns the texts in the table headings of a sheet. */
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

/** Caches the printed texts of a form for all its copies. */
function printedTexts(cells: SheetCells): ReadonlySet<string> {
  const texts = known.get(cells) ?? new Set(textsOn(cells));
  known.set(cells, texts);
  return texts;
}

/** Yields the printed texts of a sheet; figures typed as text are no print. */
function* textsOn(cells: SheetCells): Generator<string> {
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const { folded } of cells.textsIn(row)) if (hasWord(folded)) yield folded;
  }
}

/** Returns the share of texts that another sheet contains; stops counting at `enough`. */
function likeness(own: ReadonlySet<string>, other: SheetCells, enough: number): number {
  if (own.size === 0) return 0;
  const found = new Set<string>();
  for (const text of textsOn(other)) {
    if (own.has(text)) found.add(text);
    if (found.size >= own.size * enough) break;
  }
  return found.size / own.size;
}
