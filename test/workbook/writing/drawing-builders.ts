import { parseA1 } from "../../../src/workbook/grid/address";
import type { Area } from "../../../src/workbook/grid/address";
import type {
  DrawnCell,
  DrawnContent,
  Drawing,
  PrintSetup,
  SheetDrawing,
} from "../../../src/workbook/drawing/drawing";
import type { Formula } from "../../../src/workbook/formula/formula";
import type { StyleName } from "../../../src/workbook/drawing/style";

const print: PrintSetup = {
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: false,
  pageNumbers: false,
};

/** A sheet with only the given parts. */
export function aSheet(given: Partial<SheetDrawing> = {}): SheetDrawing {
  return {
    name: "Sheet1",
    visibility: "visible",
    cells: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    isProtected: false,
    print,
    showGridlines: true,
    ...given,
  };
}

/** The print set-up of `aSheet` with changes. */
export const aPrintSetup = (given: Partial<PrintSetup>): PrintSetup => ({ ...print, ...given });

/** A workbook of the given sheets. */
export function aDrawing(sheets: readonly SheetDrawing[], given: Partial<Drawing> = {}): Drawing {
  return {
    sheets,
    names: [],
    properties: new Map(),
    title: "A title",
    createdAt: "2026-11-05T08:30:00Z",
    ...given,
  };
}

/** A cell by its address: a number, a text, a formula, or nothing. */
export function drawn(
  address: string,
  content: number | string | Formula | undefined,
  style: StyleName = "plain",
): DrawnCell {
  const { row, column } = at(address);
  return { row, column, content: contentOf(content), style };
}

/** "B2:C3" → the area. */
export function areaAt(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const start = at(first);
  const end = at(last);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** "B2" → the position. */
export function at(address: string): { readonly row: number; readonly column: number } {
  const position = parseA1(address);
  if (position === undefined) throw new Error(`No address: ${address}`);
  return position;
}

function contentOf(content: number | string | Formula | undefined): DrawnContent {
  if (content === undefined) return { kind: "empty" };
  if (typeof content === "number") return { kind: "number", value: content };
  return typeof content === "string"
    ? { kind: "text", text: content }
    : { kind: "formula", formula: content };
}
