import { contentAt, a1 } from "../../workbook/grid";
import type { BlankForm } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { endsWith, isOneOf, withoutNumber } from "../recognition/fold-text";
import type { SheetMatch } from "./match-sheet";

/** Where somebody is to write within a line. */
const DOTS = /(?:\.{3}|\u2026|_{3})[.\u2026_\s]*/;
const FIGURE = /^\s*\d[\d.,\s]*%?\s*$/;

/** Cells of a copy in which a figure was written over the dots of a printed line, "Tổng số: … người": nothing of it is read. */
export function figuresInDots(
  { unitPlaces }: BlankForm,
  { form, copy, cellOf }: SheetMatch,
): readonly string[] {
  const { sheet } = form.grid;
  const found: string[] = [];
  for (let row = 0; row <= form.lastRow; row++) {
    for (const { column } of form.textsIn(row)) {
      const printed = contentAt(form.grid, row, column);
      if (typeof printed !== "string" || !DOTS.test(printed)) continue;
      if (unitPlaces.some((each) => each.sheet === sheet && each.row === row && each.column === column))
        continue;
      const at = cellOf(row, column);
      const written = at && contentAt(copy.grid, at.row, at.column);
      if (at && typeof written === "string" && hasFigure(printed, written)) found.push(a1(at.row, at.column));
    }
  }
  return found;
}

/** Whether one of the gaps of a line was filled with a figure that is no day, year or number of a letter. */
function hasFigure(printed: string, written: string): boolean {
  const pieces = printed.split(DOTS).map(onOneLine);
  return gapsOf(pieces, onOneLine(written)).some((gap, index) => {
    const before = withoutNumber(pieces[index] ?? "").replace(/[\s:\d]+$/, "");
    return FIGURE.test(gap) && !endsWith(before, WORDS.whenWithin) && !isOneOf(before, WORDS.letter);
  });
}

/** What was written behind each of the pieces of a line but the last; nothing where they do not follow each other. */
function gapsOf(pieces: readonly string[], written: string): readonly string[] {
  const gaps: string[] = [];
  let rest = written;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const at = index === 0 ? 0 : isLast && piece === "" ? rest.length : rest.indexOf(piece);
    if (at < 0 || !rest.startsWith(piece, at)) return [];
    if (index > 0) gaps.push(rest.slice(0, at));
    rest = rest.slice(at + piece.length);
  }
  return gaps;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
