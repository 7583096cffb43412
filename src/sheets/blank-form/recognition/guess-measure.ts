import { scaleOf } from "../../../domain/numbers/read-unit";
import type { BlankValueType, BlankTable } from "../../../domain/blank-form/blank-form";
import { OWN_FORM_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { TYPED_NUMBER_WORDS } from "../../words/typed-number-words";
import { beginsWith, hasOneOf } from "./fold-text";
import type { AskedBy } from "./guess-value-type";
import { headingPath } from "./headings";
import type { SheetCells } from "./sheet-cells";

/** What stands in brackets at the end of a title. */
const IN_BRACKETS = /\(([^()]*)\)$/;

/**
 * In what a cell is counted, by what the form says of it: in brackets behind its title, in the column of measures, in
 * brackets behind its label, or once for the sheet. Money on a sheet that speaks of no thousands or millions is counted in
 * the currency itself. "" where nothing is said.
 */
export function guessMeasure(
  cells: SheetCells,
  table: BlankTable | undefined,
  row: number,
  answer: BlankValueType,
  { headings, label = "" }: AskedBy,
): string {
  const said = [
    ...headings.toReversed().map(bracketed),
    table === undefined ? "" : inColumnOfMeasures(cells, table, row),
    bracketed(label),
    ofSheet(cells),
  ].filter((measure) => measure !== "");
  if (answer !== "money") return said[0] ?? "";
  const money = said.find((measure) => scaleOf(measure, TYPED_NUMBER_WORDS) !== undefined);
  return money ?? (speaksOfScales(cells) ? "" : (TYPED_NUMBER_WORDS.currency[0] ?? ""));
}

const bracketed = (text: string): string => withoutName(IN_BRACKETS.exec(text.trim())?.[1] ?? "");

/** "Counted in: million" → "million". */
const withoutName = (text: string): string =>
  beginsWith(text, WORDS.measure) ? text.replace(/^[^:]*:?/, "").trim() : text.trim();

function inColumnOfMeasures(cells: SheetCells, table: BlankTable, row: number): string {
  for (let column = table.left; column <= table.right; column++) {
    const heading = headingPath(cells, table, column).at(-1)?.shown ?? "";
    if (beginsWith(heading, WORDS.measure)) return aboveDittos(cells, table, row, column);
  }
  return "";
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

/** A line for the whole sheet, which names the measure behind a colon. */
function ofSheet(cells: SheetCells): string {
  for (let row = 0; row <= cells.lastRow; row++) {
    for (const { shown } of cells.textsIn(row)) {
      const line = /^\(?([^()]*:[^()]+)\)?$/.exec(shown)?.[1] ?? "";
      if (beginsWith(line, WORDS.measure)) return withoutName(line);
    }
  }
  return "";
}

const SCALES = TYPED_NUMBER_WORDS.scales.flatMap(({ words }) => words);

const speaking = new WeakMap<SheetCells, boolean>();

function speaksOfScales(cells: SheetCells): boolean {
  const known = speaking.get(cells);
  if (known !== undefined) return known;
  let speaks = false;
  for (let row = 0; row <= cells.lastRow && !speaks; row++) {
    speaks = cells.textsIn(row).some(({ shown }) => hasOneOf(shown, SCALES));
  }
  speaking.set(cells, speaks);
  return speaks;
}
