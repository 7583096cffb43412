import { areaA1, columnLetters } from "../../workbook/grid";
import { formPicture, type PicturedSheet } from "../../recognise/own-form";
import type { BlankWorkbook } from "../../recognise/blank-form";
import { blankFormCommandWords as words } from "../words/blank-form-command-words";

/** Maximum lines of a form; the summary shows all of it. */
const MOST_LINES = 40;

/** Draws a blank form with one letter a cell for its treatment. Joins equal rows into one line. */
export function pictureLines({ form, workbook }: BlankWorkbook): readonly string[] {
  const lines = formPicture(form, workbook.grids).flatMap(sheetLines);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES);
  return [
    words.pictureLegend,
    ...shown,
    ...(lines.length > shown.length ? [words.pictureGoesOn] : []),
    ...form.areas.flatMap(({ sheet, area, role, formula }) =>
      formula === undefined || role === "recompute" ? [] : [words.offer(sheet, areaA1(area), formula)],
    ),
  ];
}

function sheetLines({ sheet, lastRow, lastColumn, cells }: PicturedSheet): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, role } of cells) {
    if (role === undefined) continue;
    const line = rows.get(row) ?? Array.from({ length: lastColumn + 1 }, () => "·");
    line[column] = words.pictureLetters[role];
    rows.set(row, line);
  }
  const lines: { first: number; last: number; text: string }[] = [];
  for (let row = 0; row <= lastRow; row++) {
    const text = rows.get(row)?.join("");
    const before = lines.at(-1);
    if (text === undefined) continue;
    if (before?.text === text && before.last === row - 1) before.last = row;
    else lines.push({ first: row, last: row, text });
  }
  return [
    words.pictureSheet(sheet, columnLetters(0), columnLetters(lastColumn)),
    ...lines.map(({ first, last, text }) => words.pictureRow(first + 1, last + 1, text)),
  ];
}
