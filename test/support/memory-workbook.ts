import type { CellPlace } from "../../src/domain/submission";
import { fail, succeed } from "../../src/domain/outcome";
import type { WorkbookGrids } from "../../src/domain/workbook-grids";
import type { SheetDrawing } from "../../src/sheets/drawing";
import type { CellMark, HostFailure, OpenWorkbook } from "../../src/use-cases/open-workbook";

/** A workbook that is open nowhere: it remembers what was done to it, and can be told to refuse. */
export interface MemoryWorkbook extends OpenWorkbook {
  readonly sheets: Map<string, SheetDrawing | "foreign">;
  readonly marks: CellMark[];
  readonly visited: CellPlace[];
  /** Everything that changes the workbook answers with this failure while it is set. */
  refusal: HostFailure | undefined;
}

/** `content` is what `read` gives. */
export function memoryWorkbook(
  sheetNames: readonly string[],
  content: WorkbookGrids = EMPTY,
): MemoryWorkbook {
  const sheets: MemoryWorkbook["sheets"] = new Map(sheetNames.map((name) => [name, "foreign"]));
  const kept = new Map<string, string>();
  const change = async (act: () => void) => {
    if (workbook.refusal !== undefined) return fail(workbook.refusal);
    act();
    return succeed(undefined);
  };
  const workbook: MemoryWorkbook = {
    sheets,
    marks: [],
    visited: [],
    refusal: undefined,
    sheetNames: async () => succeed([...sheets.keys()]),
    read: async () => (workbook.refusal === undefined ? succeed(content) : fail(workbook.refusal)),
    paint: async (drawing, progress) => {
      if (progress(0, drawing.sheets.length) === "cancel") return fail({ kind: "cancelled" });
      return change(() => drawing.sheets.forEach((sheet) => sheets.set(sheet.name, sheet)));
    },
    goTo: (place) => change(() => workbook.visited.push(place)),
    mark: (marks) => change(() => workbook.marks.splice(0, Infinity, ...marks)),
    unmark: () => change(() => workbook.marks.splice(0)),
    recall: async (name) => succeed(kept.get(name)),
    keep: (name, text) => change(() => kept.set(name, text)),
  };
  return workbook;
}

const EMPTY: WorkbookGrids = {
  grids: [],
  celllessSheets: [],
  names: [],
  properties: new Map(),
  dateSystem: 1900,
  extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
};
