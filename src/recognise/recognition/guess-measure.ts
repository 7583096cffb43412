import { scaleOf } from "../../model/numbers";
import type { BlankValueType, BlankTable } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { TYPED_NUMBER_WORDS } from "../../forms/words";
import { beginsWith, hasOneOf } from "./fold-text";
import { headingPath } from "./tables/headings";
import type { SheetCells } from "./sheet-cells";
import type { WordsAround } from "./words-around";

/** Text in brackets at the end of a title. */
const IN_BRACKETS = /\(([^()]*)\)$/;

/**
 * Returns the unit of measure of a cell from the form: in brackets behind its title, in the column of
 * measures, in brackets behind its label, or once for the sheet. Money is in the currency itself unless the
 * sheet names thousands or millions. "" if there is none.
 */
export function guessMeasure(
  cells: SheetCells,
  table: BlankTable | undefined,
  row: number,
  answer: BlankValueType,
  { headings, label = "" }: WordsAround,
): string {
  const said = [
    ...headings.toReversed().map(bracketed),
    table === undefined ? "" : inColumnOfMeasures(cells, table, row),
    bracketed(label),
    ofSheet(cells).measure,
  ].filter((measure) => measure !== "");
  if (answer !== "money") return said[0] ?? "";
  const money = said.find((measure) => scaleOf(measure, TYPED_NUMBER_WORDS) !== undefined);
  return money ?? (ofSheet(cells).speaksOfScales ? "" : (TYPED_NUMBER_WORDS.currency[0] ?? ""));
}

/** Returns the measure in brackets at the end of a title. */
export const bracketed = (text: string): string => withoutName(IN_BRACKETS.exec(text.trim())?.[1] ?? "");

/** "Counted in: million" → "million". */
const withoutName = (text: string): string =>
  beginsWith(text, WORDS.measure) ? text.replace(/^[^:]*:?/, "").trim() : text.trim();

/** Returns the measure of a row from the column of measures; "" if there is none. */
function inColumnOfMeasures(cells: SheetCells, table: BlankTable, row: number): string {
  const column = measureColumn(cells, table);
  return column === undefined ? "" : aboveDittos(cells, table, row, column);
}

/**
 * Returns the measure of a row from a column of its table, or from a line of the sheet that states
 * percentages.
 */
export function measureOfRow(cells: SheetCells, table: BlankTable | undefined, row: number): string {
  const own = table === undefined ? "" : inColumnOfMeasures(cells, table, row);
  const { measure } = ofSheet(cells);
  return own === "" && SHARE.test(measure) ? measure : own;
}

const SHARE = /^[%‰]$/;

const columns = new WeakMap<BlankTable, { readonly column: number | undefined }>();

function measureColumn(cells: SheetCells, table: BlankTable): number | undefined {
  const known = columns.get(table);
  if (known !== undefined) return known.column;
  const all = Array.from({ length: table.right - table.left + 1 }, (_, index) => table.left + index);
  const column = all.find((each) =>
    beginsWith(headingPath(cells, table, each).at(-1)?.shown ?? "", WORDS.measure),
  );
  columns.set(table, { column });
  return column;
}

/** A sign for "the same as above". */
const DITTO = /^(?:["\u201c\u201d\u3003]+|''|-?\s*nt\s*-?)$/i;

function aboveDittos(cells: SheetCells, table: BlankTable, row: number, column: number): string {
  for (let at = row; at > table.lastHeadingRow; at--) {
    const shown = cells.seenAt(at, column)?.shown ?? "";
    if (!DITTO.test(shown)) return shown;
  }
  return "";
}

/** The measures of a whole sheet, read once. */
interface SheetMeasures {
  /** A line for the whole sheet with the measure behind a colon. */
  readonly measure: string;
  readonly speaksOfScales: boolean;
}

const SCALES = TYPED_NUMBER_WORDS.scales.flatMap(({ words }) => words);

const sheets = new WeakMap<SheetCells, SheetMeasures>();

function ofSheet(cells: SheetCells): SheetMeasures {
  const known = sheets.get(cells);
  if (known !== undefined) return known;
  let measure = "";
  let speaksOfScales = false;
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const { shown } of cells.textsIn(row)) {
      speaksOfScales ||= hasOneOf(shown, SCALES);
      const line = /^\(?([^()]*:[^()]+)\)?$/.exec(shown)?.[1] ?? "";
      if (measure === "" && beginsWith(line, WORDS.measure)) measure = withoutName(line);
    }
  }
  const found = { measure, speaksOfScales };
  sheets.set(cells, found);
  return found;
}
