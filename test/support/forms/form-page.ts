import { a1 } from "../../../src/workbook/grid/address";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { sheetNamed, shownSheet } from "../sheets/shown-sheet";

/** Returns what people read on a blank form: its page, the cells' prompts, then the headings of its lists. */
export function formPage(drawing: Drawing, form: string): string {
  const prompts = sheetNamed(drawing, form).validations.map(({ area, words }) =>
    `${a1(area.top, area.left)} ${words.promptTitle}: ${words.prompt}`.replaceAll("\n", " ⏎ "),
  );
  const lists = drawing.sheets.filter(
    ({ print, name }) => print.orientation === "landscape" && name !== form,
  );
  return [
    withoutEmptyLines(shownSheet(drawing, form)),
    "prompts:",
    ...prompts,
    "",
    ...lists.map(({ name }) => withoutEmptyLines(shownSheet(drawing, name))),
  ].join("\n");
}

const withoutEmptyLines = (page: string): string =>
  page
    .split("\n")
    .filter((line) => !/^ *\d+ \| (A: ROW)?$/.test(line))
    .join("\n");
