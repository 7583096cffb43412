import { contentAt, formatAt, type Grid } from "../../workbook/grid";
import type { BlankForm, UnitPlace } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { foldText, isOneOf, shownText } from "../recognition/fold-text";
import { labelOf } from "../recognition/labelled-cells";
import { sheetCells, type PrintedText, type SheetCells } from "../recognition/sheet-cells";
import type { SheetMatch } from "./match-sheet";

/** The sender that a copy names: a code, a name, or neither ("" and undefined). */
export interface BlankUnitClue {
  readonly code: string;
  readonly name: string;
}

/** Dots of the form to write on. */
const DOTS_BEFORE = /^[.\u2026_\s]+/;

/**
 * Reads the name and the code of the unit behind their labels, each from the first filled place. `isForm`:
 * the copy itself serves as the blank form.
 */
export function readBlankUnit(
  { unitPlaces }: BlankForm,
  matches: ReadonlyMap<string, SheetMatch>,
  isForm: boolean,
): BlankUnitClue {
  const said = (kind: UnitPlace["kind"]): string =>
    unitPlaces
      .filter((place) => place.kind === kind)
      .map((place) => {
        const match = matches.get(place.sheet);
        if (match === undefined) return "";
        const text = textAt(place, match.copy, match.rows.rowOf(place.row) ?? place.row);
        // A printed text names nobody, unless the form itself was filled in.
        const printed = textAt(place, match.form, place.row);
        return !isForm && foldText(text) === foldText(printed) ? "" : text;
      })
      .find((text) => text !== "") ?? "";
  return { code: said("code"), name: said("name") };
}

/** Returns the unit that a filled return used as the blank form names; "" if it names none. */
export function unitOnForm({ unitPlaces }: BlankForm, grids: readonly Grid[]): string {
  const said = (kind: UnitPlace["kind"]): string =>
    unitPlaces
      .filter((place) => place.kind === kind)
      .map((place) => {
        const grid = grids.find(({ sheet }) => sheet === place.sheet);
        return grid === undefined ? "" : textAt(place, sheetCells(grid), place.row);
      })
      .find((text) => text !== "") ?? "";
  return said("name") || said("code");
}

function textAt(place: UnitPlace, copy: SheetCells, row: number): string {
  if (place.label === "") return contentText(copy, row, place.column);
  const wanted = foldText(place.label);
  const texts = copy.textsIn(row);
  const label = texts.find(({ folded, shown }) => folded === wanted || foldText(labelOf(shown)) === wanted);
  if (label === undefined) return behindWords(place, texts);
  const behind = /:\s*(.*)$/s.exec(label.shown)?.[1]?.replace(DOTS_BEFORE, "").trim() ?? "";
  // The printed text beside the label does not identify the unit.
  if (behind !== "" || place.beside === undefined) return behind;
  return contentText(copy, row, (copy.mergeAt(row, label.column)?.right ?? label.column) + 1);
}

/**
 * Returns the kind of unit, the last words before dots without a colon: "UBND XÃ …" precedes a name of "XÃ
 * …".
 */
function behindWords({ label, beside }: UnitPlace, texts: readonly PrintedText[]): string {
  const text = texts.find(({ folded }) => folded.startsWith(`${foldText(label)}-`))?.shown;
  if (text === undefined || beside !== undefined) return "";
  const words = label.split(" ");
  const first = words.findIndex((_, index) => isOneOf(words.slice(index).join(" "), KINDS_OF_UNITS));
  return text.slice(first < 0 ? label.length : words.slice(0, first).join(" ").length).trim();
}

const KINDS_OF_UNITS = [...WORDS.unitWithin, ...WORDS.unitName];

function contentText(copy: SheetCells, row: number, column: number): string {
  const content = contentAt(copy.grid, row, column);
  const { font, numberFormat } = formatAt(copy.grid, row, column);
  if (typeof content === "number") {
    return /^0{2,}$/.test(numberFormat)
      ? String(content).padStart(numberFormat.length, "0")
      : String(content);
  }
  return typeof content === "string" ? shownText(content, font).replace(DOTS_BEFORE, "") : "";
}
