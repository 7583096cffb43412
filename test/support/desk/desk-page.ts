import type { CellPlace } from "../../../src/workbook/grid/cell-place";
import type { CellWrite, NewContent } from "../../../src/workbook/files/cell-changes";
import { parseA1 } from "../../../src/workbook/grid/address";
import { contentAt, type Grid } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import type { RoundId } from "../../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../plans/bundled";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import { drawRollUp } from "../../../src/desk/roll-up/roll-up-readings";
import type { OpenWorkbook } from "../../../src/workbook/open/open-workbook";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { drawingToGrids } from "../sheets/drawing-to-grids";
import { memoryWorkbook, type MemoryWorkbook } from "../pane/memory-workbook";
import { practiceReports } from "../forms/practice";
import type { Mishap } from "../../../src/desk/practice/practice-files";

/** Returns a memory workbook that reads back its paintings and writes; `content`: its initial content. */
export function paintedWorkbook(content?: WorkbookGrids): MemoryWorkbook {
  const workbook = memoryWorkbook(
    (content?.grids ?? []).map(({ sheet }) => sheet),
    content,
  );
  const { paint: paintOnly, read: readOnly, writeCells: writeOnly } = workbook;
  const held = new Map(content?.grids.map((grid) => [grid.sheet, grid]));
  const painted = new Map<string, Drawing>();
  const paint: OpenWorkbook["paint"] = async (drawing, progress, kept) => {
    const outcome = await paintOnly(drawing, progress, kept);
    if (outcome.ok) drawing.sheets.forEach(({ name }) => painted.set(name, drawing));
    return outcome;
  };
  const read: OpenWorkbook["read"] = async () => {
    const empty = await readOnly();
    if (!empty.ok) return empty;
    const grids = [...new Set(painted.values())].flatMap((drawing) =>
      // Sheets painted later belong to another drawing.
      drawingToGrids(drawing).grids.filter(({ sheet }) => painted.get(sheet) === drawing),
    );
    const kept = [...held.values()].filter(({ sheet }) => !painted.has(sheet));
    return { ok: true, value: { ...empty.value, grids: [...kept, ...grids] } };
  };
  const { repaint: repaintOnly } = workbook;
  const repaint: OpenWorkbook["repaint"] = async (difference, before) => {
    const outcome = await repaintOnly(difference, before);
    if (!outcome.ok) return outcome;
    const changed = new Map(difference.sheets.map(({ after }) => [after.name, after]));
    for (const drawing of new Set(painted.values())) {
      const now = { ...drawing, sheets: drawing.sheets.map((sheet) => changed.get(sheet.name) ?? sheet) };
      now.sheets.forEach(({ name }) => painted.get(name) === drawing && painted.set(name, now));
    }
    return outcome;
  };
  const writeCells: OpenWorkbook["writeCells"] = async (writes) => {
    const before = writes.map(({ place }): CellWrite => ({
      place,
      content: standing(held.get(place.sheet), place),
    }));
    const outcome = await writeOnly(writes);
    if (!outcome.ok) return outcome;
    for (const { place, content: now } of writes) {
      const grid = held.get(place.sheet);
      if (grid !== undefined) held.set(place.sheet, withCell(grid, place, now));
    }
    return { ok: true, value: before };
  };
  return Object.assign(workbook, { paint, repaint, read, writeCells });
}

function standing(grid: Grid | undefined, { cell }: CellPlace): NewContent {
  const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
  const content = grid && contentAt(grid, row, column);
  if (typeof content === "number") return { kind: "number", value: content };
  return typeof content === "string" ? { kind: "text", text: content } : { kind: "empty" };
}

/** Formula texts stay unchanged: nothing is calculated here. */
function withCell(grid: Grid, { cell }: CellPlace, content: NewContent): Grid {
  const at = parseA1(cell);
  if (at === undefined || content.kind === "formula") return grid;
  const value = content.kind === "empty" ? undefined : content.kind === "text" ? content.text : content.value;
  const rows = [...grid.rows];
  const { values = [], ...rest } = rows[at.row] ?? { formats: [] };
  rows[at.row] = { ...rest, values: Object.assign([...values], { [at.column]: value }) };
  return { ...grid, rows };
}

/**
 * Returns a workbook with a summary of plan Phú Riềng without reports. `typed`: content of A6 of its ledger.
 */
export function summaryWorkbook(round: RoundId, typed?: string): MemoryWorkbook {
  const subject = { plan: phuRieng2017, round, registry: binhPhuoc2017, plans: [phuRieng2017] };
  const drawing = drawRollUp(subject, rollUpWork(subject, EMPTY_WORK), "2018-01-05T02:00:00Z");
  const content = drawingToGrids(drawing);
  const grids = content.grids.map((grid) =>
    grid.sheet !== "Sổ theo dõi" || typed === undefined
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((row, index) =>
            row === undefined || index !== 5 ? row : { ...row, values: [typed, ...row.values.slice(1)] },
          ),
        },
  );
  return memoryWorkbook(
    drawing.sheets.map(({ name }) => name),
    { ...content, grids },
  );
}

/** Cache for all tests of a suite. */
const made = new Map<string, Promise<readonly File[]>>();

/** Returns invented reports of the first units as browser files. */
export function deskFiles(
  units: number,
  mishapOf: (index: number) => Mishap = () => "none",
): Promise<readonly File[]> {
  const some = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, units) };
  const key = some.units.map((_unit, index) => mishapOf(index)).join();
  const files = made.get(key) ?? Promise.all(practiceReports(some, mishapOf).map(fileOf));
  made.set(key, files);
  return files;
}

async function fileOf({ name, bytes }: ReceivedFile): Promise<File> {
  const read = await bytes();
  if (!read.ok) throw new Error(read.failure.kind);
  return new File([new Uint8Array(read.value)], name);
}
