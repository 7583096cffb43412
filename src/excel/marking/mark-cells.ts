import { a1, parseA1, sheetKey } from "../../workbook/grid";
import type { CellMark, LeftOut } from "../../workbook/open-workbook";
import { changeSheets } from "../host/change-sheets";
import { HostStop } from "../host/host-stop";
import { emphasise } from "../painting/conditional-format-steps";
import { findMarks, type MarkedSheet, type ExistingMark } from "./find-marks";
import { MARK_LOOKS, markFormula, remarkText } from "./mark-sign";
import { writeRemarks } from "./write-remarks";

/**
 * Replaces our marks: a conditional format, which keeps the cell's own format, and a note where there is none
 * by anybody else. The colours are one change, all or nothing; the notes follow in separate requests, because
 * not every Excel accepts them. Throws a HostStop, before any change, if a sheet is missing or has a
 * password, or the file is read-only.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[],
): Promise<readonly LeftOut[]> {
  context.workbook.load("readOnly");
  const sheets = await findMarks(context);
  const bySheet = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const wanted = new Map<MarkedSheet, readonly CellMark[]>();
  for (const mark of marks) {
    const sheet = bySheet.get(sheetKey(mark.place.sheet));
    if (sheet === undefined) throw new HostStop({ kind: "sheet-missing", sheet: mark.place.sheet });
    wanted.set(sheet, [...(wanted.get(sheet) ?? []), mark]);
  }
  const touched = sheets
    .filter((sheet) => wanted.has(sheet) || sheet.marks.length > 0)
    .map((sheet) => ({ ...sheet, cells: byCell(wanted.get(sheet) ?? []) }));
  if (touched.length === 0) return [];
  if (context.workbook.readOnly) throw new HostStop({ kind: "read-only" });
  const before = new Map(touched.map((sheet) => [sheet.name, sheet]));
  const present = async () =>
    (await findMarks(context)).flatMap((now) => {
      const then = before.get(now.name);
      if (then === undefined) return [];
      const known = new Set(then.unfinished.map(({ id }) => id));
      return [{ now, then, halfMade: now.unfinished.filter(({ id }) => !known.has(id)) }];
    });
  await changeSheets(context, {
    sheets: touched,
    act: () => {
      for (const { sheet, marks: own, cells } of touched) {
        for (const { format } of own) format.delete();
        for (const [cell, { severity, text }] of cells) {
          emphasise(sheet.getRange(cell), markFormula(text), MARK_LOOKS[severity]);
        }
      }
    },
    differing: async () =>
      (await present())
        .filter(({ now, then, halfMade }) => halfMade.length > 0 || pictureOf(now) !== pictureOf(then))
        .map(({ now }) => now.name),
    putBack: async () => {
      for (const { now, then, halfMade } of await present()) {
        for (const format of [...now.marks.map((mark) => mark.format), ...halfMade]) format.delete();
        // Excel inserts each new format before the others.
        for (const mark of then.marks.toReversed()) putAgain(now.sheet, mark);
      }
      await context.sync();
    },
  });
  const texts = touched.map((sheet) => ({
    ...sheet,
    wanted: new Map([...sheet.cells].map(([cell, { text }]) => [cell, text])),
  }));
  const cells = await writeRemarks(context, texts);
  if (cells === 0) return [];
  return [{ what: marks.length === 0 ? "old-remarks" : "remarks", cells }];
}

function putAgain(sheet: Excel.Worksheet, { cell, formula, fill, colour }: ExistingMark): void {
  if (cell === "") return;
  emphasise(sheet.getRange(cell), formula, { fill: fill.replace("#", ""), colour: colour.replace("#", "") });
}

const pictureOf = ({ marks }: MarkedSheet): string =>
  JSON.stringify(marks.map(({ formula, cell, fill, colour }) => [cell, formula, fill, colour]).toSorted());

const WORST_FIRST = ["error", "warning", "note"] as const;

/**
 * Combines the marks of each cell: the worst severity, and all texts up to the length limit. Throws if a
 * place is no cell.
 */
function byCell(marks: readonly CellMark[]): ReadonlyMap<string, CellMark> {
  const found = new Map<string, CellMark>();
  for (const mark of marks) {
    const position = parseA1(mark.place.cell);
    if (position === undefined) throw new Error(`No cell: ${mark.place.cell}`);
    const cell = a1(position.row, position.column);
    const before = found.get(cell);
    const { place, severity, text } = before === undefined ? mark : joined(before, mark);
    found.set(cell, { place, severity, text: remarkText(text) });
  }
  return found;
}

function joined(one: CellMark, other: CellMark): CellMark {
  const severity =
    WORST_FIRST.find((known) => one.severity === known || other.severity === known) ?? one.severity;
  return { place: one.place, severity, text: `${one.text}\n${other.text}` };
}
