import type { CellPlace } from "../../../src/workbook/grid/cell-place";
import type { CellWrite, CellMark } from "../../../src/workbook/files/cell-changes";
import { fail, succeed, type Outcome } from "../../../src/base/outcome";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import type { SheetDrawing } from "../../../src/workbook/drawing/drawing";
import type {
  HostFailure,
  LeftOut,
  OpenWorkbook,
  SelectionListener,
  SelectionNews,
  SheetValidation,
} from "../../../src/workbook/open/open-workbook";

/** An open workbook in memory that records its calls and can refuse or wait. */
export interface MemoryWorkbook extends OpenWorkbook {
  readonly sheets: Map<string, SheetDrawing | "foreign">;
  readonly marks: CellMark[];
  readonly visited: CellPlace[];
  readonly kept: Map<string, string>;
  /** Validations lost by pasting; restoring removes them here. */
  readonly lost: SheetValidation[];
  /** Workbooks opened in addition to this one. */
  readonly opened: Uint8Array[];
  /** Number of saves. */
  saves: number;
  /** Cells written, in order; each write returns an empty cell. */
  readonly written: CellWrite[];
  /** While set, reading and every change fail with it. */
  refusal: HostFailure | undefined;
  /** What it refuses of drawings and marks. */
  leftOut: readonly LeftOut[];
  /** Listeners of the selection; empty after they stopped. */
  readonly listeners: Set<SelectionListener>;
  /** Simulates a selection or change by the user. */
  readonly tell: (news: SelectionNews) => void;
  /** Whether the host accepts listeners. */
  canWatch: boolean;
  /** Starts editing a cell: no call returns until the result is called. */
  readonly editCell: () => () => void;
}

/** `content`: the result of `read`. */
export function memoryWorkbook(
  sheetNames: readonly string[],
  content: WorkbookGrids = EMPTY,
): MemoryWorkbook {
  const sheets: MemoryWorkbook["sheets"] = new Map(sheetNames.map((name) => [name, "foreign"]));
  let edit: Promise<void> | undefined;
  let selected: CellPlace = { sheet: sheetNames[0] ?? "", cell: "A1" };
  const answer = async <T>(value: () => Outcome<T, HostFailure>): Promise<Outcome<T, HostFailure>> => {
    await edit;
    return value();
  };
  const change = (act: () => void) =>
    answer<undefined>(() => {
      if (workbook.refusal !== undefined) return fail(workbook.refusal);
      act();
      return succeed(undefined);
    });
  const changeMost = async (act: () => void) => {
    const outcome = await change(act);
    return outcome.ok ? succeed(workbook.leftOut) : outcome;
  };
  const workbook: MemoryWorkbook = {
    leftOut: [],
    breaks: { now: () => 0, take: () => Promise.resolve() },
    sheets,
    marks: [],
    visited: [],
    kept: new Map(),
    written: [],
    lost: [],
    opened: [],
    saves: 0,
    refusal: undefined,
    listeners: new Set(),
    tell: (news) => {
      if (news.kind === "selected") selected = news.place;
      workbook.listeners.forEach((listener) => listener(news));
    },
    canWatch: true,
    editCell: () => {
      let leave = (): void => undefined;
      edit = new Promise((resolve) => {
        leave = () => {
          edit = undefined;
          resolve();
        };
      });
      return () => leave();
    },
    sheetNames: () => answer(() => succeed([...sheets.keys()])),
    read: () => answer(() => (workbook.refusal === undefined ? succeed(content) : fail(workbook.refusal))),
    paint: async (drawing, progress, toKeep = new Map()) => {
      await edit;
      if (progress(0, drawing.sheets.length) === "cancel") return fail({ kind: "cancelled" });
      return changeMost(() => {
        drawing.sheets.forEach((sheet) => sheets.set(sheet.name, sheet));
        toKeep.forEach((text, name) => workbook.kept.set(name, text));
        workbook.listeners.forEach((listener) => listener({ kind: "changed" }));
      });
    },
    repaint: async ({ sheets: changed }) => {
      const done = await change(() => changed.forEach(({ after }) => sheets.set(after.name, after)));
      return done.ok ? succeed("repainted") : done;
    },
    setUpPrint: () => changeMost(() => undefined),
    goTo: (place) => change(() => workbook.visited.push(place)),
    mark: (marks) => changeMost(() => workbook.marks.splice(0, Infinity, ...marks)),
    unmark: () => changeMost(() => workbook.marks.splice(0)),
    writeCells: (writes) =>
      answer(() => {
        if (workbook.refusal !== undefined) return fail(workbook.refusal);
        workbook.written.push(...writes);
        return succeed(writes.map(({ place }) => ({ place, content: { kind: "empty" } })));
      }),
    lostValidations: () => answer(() => succeed([...workbook.lost])),
    restoreValidations: (wanted) =>
      change(() => {
        const rest = workbook.lost.filter((validation) => !wanted.includes(validation));
        workbook.lost.splice(0, Infinity, ...rest);
      }),
    openCopy: (bytes) => change(() => workbook.opened.push(bytes)),
    save: () => change(() => workbook.saves++),
    recall: (name) => answer(() => succeed(workbook.kept.get(name))),
    watchSelection: (listener) =>
      answer(() => {
        if (!workbook.canWatch)
          return fail({ kind: "unexpected", code: "NoEvents", message: "no events", details: "NoEvents" });
        workbook.listeners.add(listener);
        return succeed(async () => {
          workbook.listeners.delete(listener);
        });
      }),
    selectedCell: () => answer(() => succeed(selected)),
    isCellBeingEdited: async () => edit !== undefined,
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
