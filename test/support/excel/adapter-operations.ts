import type { CellWrite, CellMark } from "../../../src/workbook/files/cell-changes";
import { strToU8, zipSync } from "fflate";
import { succeed, type Outcome } from "../../../src/base/outcome";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { HostFailure, OpenWorkbook, SheetValidation } from "../../../src/workbook/open/open-workbook";
import type { Drawing, DrawnValidation, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import { drawingDifference } from "../../../src/workbook/drawing/drawing-difference";
import type { Sheet } from "../../host/model/sheet";
import { startHost, type Host } from "../../host/start-host";
import { sheetPicture } from "../sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";
const area = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 0 });
const spoken = { promptTitle: "", prompt: "", errorTitle: "Test", error: "Invented." };

const dates = (from: number): DrawnValidation => ({
  area: area(0, 5),
  rule: { kind: "date", from, to: 99 },
  words: spoken,
  severity: "stop",
});

/** A name that looks like an address. */
const THIRD = "More!";

/** Returns three protected sheets with most features; drawings differ by `text`. */
function drawing(text: string): Drawing {
  const form = tinySheet("Form", [words(0, 0, text, "title"), words(1, 0, "=1"), words(2, 0, "3")], {
    isProtected: true,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columnWidths: new Map([[0, 20]]),
    validations: [{ ...dates(1), area: area(1, 3) }],
    conditionalFormats: [
      { area: area(0, 2), formula: { kind: "value", value: 1 }, emphasis: "bad" },
      { area: area(0, 1), formula: { kind: "value", value: 2 }, emphasis: "good" },
    ],
    freeze: { rows: 1, columns: 0 },
    tabColour: "1F4E78",
  });
  const column = (left: number) => ({ ...area(0, 1), left, right: left });
  const list = tinySheet("List", [words(0, 0, text)], {
    isProtected: true,
    table: { name: "TD_rows", area: area(0, text.length) },
    print: { ...tinySheet("", []).print, fitToWidth: false, pagesFrom: [text.length] },
    charts: [
      {
        ...{ title: text, description: "", area: area(text.length, 20), categories: column(0) },
        series: [{ name: "Test", values: column(1), look: "columns" }],
        numbers: "count",
      },
    ],
  });
  return {
    ...tinyDrawing(form, list, tinySheet(THIRD, [words(0, 0, text)], { isProtected: true })),
    names: [{ name: "TD_list", sheet: "List", area: area(0, text.length) }],
    properties: new Map([["TD", text]]),
  };
}

/** Returns a drawing with changed cells, a new style, merges, heights, rules and a filter. */
function changedDrawing(): Drawing {
  const before = drawing("old");
  const [form, ...others] = before.sheets;
  if (form === undefined) throw new Error("no sheet");
  const after: SheetDrawing = {
    ...form,
    cells: [words(0, 0, "new", "title"), words(1, 0, "=2", "note"), words(4, 1, "9")],
    merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
    rowHeights: new Map([[1, 33]]),
    validations: [dates(7)],
    conditionalFormats: [{ area: area(0, 3), formula: { kind: "value", value: 3 }, emphasis: "good" }],
    filter: area(0, 2),
    isProtected: true,
  };
  const changed = others.map((sheet) => ({ ...sheet, cells: [words(0, 0, "new")] }));
  return { ...before, sheets: [after, ...changed] };
}

async function repaint(before: Drawing, after: Drawing) {
  const difference = drawingDifference(before, after);
  if (difference === undefined) throw new Error("other sheets");
  return excelWorkbook.repaint(difference, before);
}

const paint = (text: string) => excelWorkbook.paint(drawing(text), goOn, new Map([["kept", text]]));

const mark = (cell: string, severity: CellMark["severity"], text: string, sheet = "Form"): CellMark => ({
  place: { sheet, cell },
  severity,
  text,
});

/** The same address on three sheets. */
const MARKS = [
  mark("A2", "error", "wrong"),
  mark("A3", "warning", "odd"),
  mark("A2", "note", "wrong", "List"),
  mark("A2", "error", "odd", THIRD),
];

const writes: readonly CellWrite[] = [
  { place: { sheet: "Form", cell: "A2" }, content: { kind: "number", value: 7 } },
  { place: { sheet: "Form", cell: "A3" }, content: { kind: "text", text: "8" }, look: { font: "Arial" } },
  { place: { sheet: "List", cell: "A1" }, content: { kind: "empty" } },
  { place: { sheet: THIRD, cell: "A1" }, content: { kind: "number", value: 1 } },
];

const validations: readonly SheetValidation[] = [
  { sheet: "Form", validation: { ...dates(5), area: area(0, 5) } },
  { sheet: "List", validation: { ...dates(6), area: area(2, 2) } },
  { sheet: THIRD, validation: { ...dates(6), area: area(2, 2) } },
];

type Act = (host: Host) => Promise<Outcome<unknown, HostFailure>>;

/** An action through the adapter, and the workbook before it. */
export interface Deed {
  readonly prepare: Act;
  readonly act: Act;
  /** It fails rather than leave out a lock. */
  readonly needsLocks?: true;
}

const painted: Act = () => paint("old");
const marked: Act = async () => {
  await paint("old");
  return excelWorkbook.mark(MARKS);
};
const place = { sheet: "Form", cell: "A2" };

/** An archive that Excel takes for an .xlsx file. */
const XLSX = zipSync({
  "[Content_Types].xml": strToU8(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  ),
});

/** Sheets that are all locked, as of a closed round, or none of them. */
const closed = (text: string): Drawing => tiny(text, { isProtected: true, needsLock: true });
const open = (text: string): Drawing => tiny(text);
const tiny = (text: string, locks?: Partial<SheetDrawing>): Drawing =>
  tinyDrawing(...["Form", "List", THIRD].map((name) => tinySheet(name, [words(0, 0, text)], locks)));

/** Every operation of the open workbook; writes over an earlier one, which does more than the first write. */
export const OPERATIONS: {
  readonly [K in Exclude<keyof OpenWorkbook, "breaks">]: Readonly<Record<string, Deed>>;
} = {
  paint: {
    "over sheets": { prepare: () => paint("old one"), act: () => paint("new") },
    "sheets that have to be locked": {
      prepare: () => excelWorkbook.paint(open("old one"), goOn),
      act: () => excelWorkbook.paint(closed("new"), goOn),
      needsLocks: true,
    },
  },
  repaint: {
    cells: { prepare: painted, act: () => repaint(drawing("old"), changedDrawing()) },
    "and lock the sheets": {
      prepare: () => excelWorkbook.paint(open("old"), goOn),
      act: () => repaint(open("old"), closed("new")),
    },
    "and unlock the sheets": {
      prepare: () => excelWorkbook.paint(closed("old"), goOn),
      act: () => repaint(closed("old"), open("new")),
    },
  },
  mark: {
    anew: {
      prepare: marked,
      act: () =>
        excelWorkbook.mark([
          mark("A1", "error", "wrong"),
          mark("A3", "note", "look"),
          mark("A1", "note", "look", "List"),
          mark("A2", "note", "look", THIRD),
        ]),
    },
  },
  unmark: { all: { prepare: marked, act: () => excelWorkbook.unmark() } },
  writeCells: { "of three sheets": { prepare: painted, act: () => excelWorkbook.writeCells(writes) } },
  setUpPrint: {
    "of three sheets": {
      prepare: painted,
      act: () =>
        excelWorkbook.setUpPrint(drawing("other").sheets.map(({ name, print }) => ({ sheet: name, print }))),
    },
  },
  restoreValidations: {
    "of three sheets": { prepare: painted, act: () => excelWorkbook.restoreValidations(validations) },
  },
  read: { all: { prepare: painted, act: () => excelWorkbook.read(goOn, { merges: true }) } },
  lostValidations: { of: { prepare: painted, act: () => excelWorkbook.lostValidations(validations) } },
  sheetNames: { all: { prepare: painted, act: () => excelWorkbook.sheetNames() } },
  recall: { one: { prepare: painted, act: () => excelWorkbook.recall("kept") } },
  goTo: { "a cell": { prepare: painted, act: () => excelWorkbook.goTo(place) } },
  selectedCell: { asked: { prepare: painted, act: () => excelWorkbook.selectedCell() } },
  isCellBeingEdited: {
    asked: { prepare: painted, act: async () => succeed(await excelWorkbook.isCellBeingEdited()) },
  },
  watchSelection: {
    "and stop": {
      prepare: painted,
      act: async () => {
        const watching = await excelWorkbook.watchSelection(() => undefined);
        if (watching.ok) await watching.value();
        return watching;
      },
    },
  },
  openCopy: { "of a file": { prepare: painted, act: () => excelWorkbook.openCopy(XLSX) } },
  save: { asked: { prepare: painted, act: () => excelWorkbook.save() } },
};

/** Paints until the first request is done; from then on no change reaches Excel: the pane was closed. */
export async function cutOff({ troubles }: Host): Promise<Outcome<unknown, HostFailure>> {
  await excelWorkbook.paint(drawing("new"), (done) => {
    troubles.isReadOnly ||= done === 1;
    return "go-on";
  });
  troubles.isReadOnly = false;
  return succeed(undefined);
}

/** What people notice, by sheet and part; not into how many areas a rule is divided. */
export type Picture = ReadonlyMap<string, unknown>;

/** Returns the workbook as people see it, without sheets of an unfinished painting. */
export function picture({ book }: Host): Picture {
  const rest = {
    names: book.names.map(({ name, formula }) => `${name} ${formula}`).toSorted(),
    kept: book.customXmlParts.map(({ xml }) => xml).filter((xml) => !xml.includes("kept:painting")),
    properties: book.customProperties.map(({ key, value }) => `${key} ${String(value)}`),
    opened: book.opened.length,
    saves: book.saves,
  };
  return new Map([
    ...book.sheets
      .filter(({ name }) => !name.startsWith("~TD"))
      .flatMap((sheet) =>
        Object.entries(pictureOf(sheet)).map(([part, value]) => [`${sheet.name}/${part}`, value] as const),
      ),
    ...Object.entries(rest),
  ]);
}

function pictureOf(sheet: Sheet): object {
  const { cells, ...others } = sheetPicture(sheet);
  const rules = sheet.validations.flatMap(({ area: { top, bottom, left, right }, ...rule }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const width = right - left + 1;
      return `${top + Math.floor(index / width)} ${left + (index % width)} ${JSON.stringify(rule)}`;
    }),
  );
  return {
    ...others,
    cells: cells.map(({ format: _format, ...cell }) => cell),
    looks: cells.map(({ format }) => format),
    validations: rules.toSorted(),
  };
}

/** Starts an Excel with the prepared workbook. */
export async function arranged({ prepare }: Deed): Promise<Host> {
  const host = startHost();
  expect((await prepare(host)).ok).toBe(true);
  return host;
}
