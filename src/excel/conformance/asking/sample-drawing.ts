import type { Drawing, DrawnCell, SheetDrawing, StyleName } from "../../../workbook/drawing";
import { OURS } from "./left-behind";
import { SCRATCH } from "./scratch-sheets";

/** The sample's sheet, painted by the adapter. */
export const SAMPLE_SHEET = `${SCRATCH} form`;
/** The hidden sheet with the choices of its drop-down. */
const CHOICES_SHEET = `${SCRATCH} list`;

const text = (row: number, column: number, words: string, style: StyleName): DrawnCell => ({
  row,
  column,
  content: { kind: "text", text: words },
  style,
});
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const words = { promptTitle: "", prompt: "", errorTitle: "Conformance", error: "Invented data." };

const form = (figure: number): SheetDrawing => ({
  name: SAMPLE_SHEET,
  visibility: "visible",
  cells: [
    text(0, 0, "1/2 = a title", "title"),
    text(2, 0, "A1", "code"),
    text(2, 1, "Label", "label"),
    { row: 2, column: 2, content: { kind: "number", value: figure }, style: "input-number" },
    { row: 3, column: 2, content: { kind: "empty" }, style: "input-choice" },
    {
      row: 4,
      column: 2,
      content: { kind: "formula", formula: { kind: "value", value: 7 } },
      style: "number-bold",
    },
  ],
  columnWidths: new Map([
    [0, 8],
    [1, 40],
  ]),
  rowHeights: new Map([[0, 24]]),
  hiddenColumns: [3],
  merges: [area(0, 0, 0, 2)],
  validations: [
    { area: area(3, 2, 3, 2), rule: { kind: "list", name: `${OURS}_choices` }, words, severity: "stop" },
    { area: area(2, 2, 2, 2), rule: { kind: "date", from: 1, to: 99 }, words, severity: "warning" },
  ],
  conditionalFormats: [{ area: area(2, 2, 4, 2), formula: { kind: "value", value: 0 }, emphasis: "bad" }],
  links: [{ row: 2, column: 1, toSheet: SAMPLE_SHEET, toRow: 4, toColumn: 2 }],
  isProtected: true,
  freeze: { rows: 2, columns: 0 },
  print: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    area: area(0, 0, 4, 2),
    titleRows: { first: 0, last: 1 },
    pageNumbers: true,
    footer: "conformance",
  },
  showGridlines: false,
  tabColour: "1F4E78",
});

const choices: SheetDrawing = {
  ...form(0),
  name: CHOICES_SHEET,
  visibility: "hidden",
  cells: [text(0, 0, "yes", "plain"), text(1, 0, "no", "plain")],
  merges: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  isProtected: false,
};

/** A small invented form that uses every feature of a drawing. */
export const sampleDrawing = (figure: number): Drawing => ({
  sheets: [form(figure), choices],
  names: [{ name: `${OURS}_choices`, sheet: CHOICES_SHEET, area: area(0, 0, 1, 0) }],
  properties: new Map([[`${OURS} sample`, "invented"]]),
  title: "Conformance",
  createdAt: "2018-01-15T08:00:00Z",
});
