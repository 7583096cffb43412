import { formulaAt, type Grid } from "../../../workbook/grid";
import { FONT_NAME } from "../../../workbook/drawing";
import { excelWorkbook } from "../../excel-workbook";
import type { ConformanceCheck, Found } from "../asking/conformance-check";
import { SAMPLE_SHEET, sampleDrawing } from "../asking/sample-drawing";

const goOn = (): "go-on" => "go-on";

/** Returns what the adapter reads of the sample, or why it cannot read it. */
async function sampleAsRead(): Promise<Found> {
  const outcome = await excelWorkbook.read();
  if (!outcome.ok) return { failure: outcome.failure.kind };
  const grid = outcome.value.grids.find(({ sheet }) => sheet === SAMPLE_SHEET);
  return grid === undefined ? null : gridFound(grid);
}

function gridFound(grid: Grid): Found {
  return {
    rows: grid.rows.map(
      (row) => row?.values.map((value) => (value === undefined ? null : plain(value))) ?? [],
    ),
    formula: formulaAt(grid, 4, 2)?.text ?? null,
    isProtected: grid.isProtected,
    // Cells outside the drawing have the font of this user's Excel.
    formats: grid.formats
      .filter(({ font }) => font === FONT_NAME)
      .map(({ numberFormat, locked }) => `${numberFormat} ${locked ? "locked" : "open"}`)
      .sort(),
  };
}

const plain = (value: unknown): Found =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

const sample = (figure: number): Found => ({
  rows: [["1/2 = a title"], [], ["A1", "Label", figure], [], [null, null, 7]],
  formula: "7",
  isProtected: true,
  formats: ["#,##0 locked", "#,##0 open", "@ locked", "@ open", "General locked"],
});

/** The complete adapter: it reads what it paints and removes the marks it makes. */
export const adapterChecks: readonly ConformanceCheck[] = [
  {
    id: "adapter.painted-and-read",
    what: "A painted form reads back as it was drawn.",
    expected: sample(21),
    look: async () => {
      const painted = await excelWorkbook.paint(sampleDrawing(21), goOn);
      return painted.ok ? sampleAsRead() : { failure: painted.failure.kind };
    },
  },
  {
    id: "adapter.painted-again",
    what: "Painting over a protected form replaces it in place.",
    expected: sample(22),
    look: async () => {
      await excelWorkbook.paint(sampleDrawing(21), goOn);
      const painted = await excelWorkbook.paint(sampleDrawing(22), goOn);
      return painted.ok ? sampleAsRead() : { failure: painted.failure.kind };
    },
  },
  {
    id: "adapter.cancelled",
    what: "A cancelled painting leaves the form that was there.",
    expected: { outcome: "cancelled", sample: sample(21) },
    look: async () => {
      await excelWorkbook.paint(sampleDrawing(21), goOn);
      const painted = await excelWorkbook.paint(sampleDrawing(22), () => "cancel");
      return { outcome: painted.ok ? "painted" : painted.failure.kind, sample: await sampleAsRead() };
    },
  },
  {
    id: "adapter.marked",
    what: "A mark on a protected form shows in the cell and leaves no trace when it is taken away.",
    expected: { marked: 2, unmarked: 1, isProtected: true },
    look: async ({ context }) => {
      await excelWorkbook.paint(sampleDrawing(21), goOn);
      const formats = async (): Promise<number> => {
        const { conditionalFormats } = context.workbook.worksheets.getItem(SAMPLE_SHEET).getRange();
        conditionalFormats.load("items/type");
        await context.sync();
        return conditionalFormats.items.length;
      };
      const place = { sheet: SAMPLE_SHEET, cell: "C3" };
      await excelWorkbook.mark([{ place, severity: "error", text: "conformance" }]);
      const marked = await formats();
      await excelWorkbook.unmark();
      const unmarked = await formats();
      const { protection } = context.workbook.worksheets.getItem(SAMPLE_SHEET);
      protection.load("protected");
      await context.sync();
      return { marked, unmarked, isProtected: protection.protected };
    },
  },
  {
    id: "adapter.mended",
    what: "A text that is too long for a cell is refused, and the cell written before it holds again what it held; the form is protected.",
    expected: { outcome: "unexpected", cell: 21, isProtected: true },
    look: async ({ context }) => {
      await excelWorkbook.paint(sampleDrawing(21), goOn);
      const place = (cell: string) => ({ sheet: SAMPLE_SHEET, cell });
      const written = await excelWorkbook.writeCells([
        { place: place("C3"), content: { kind: "number", value: 22 } },
        { place: place("B3"), content: { kind: "text", text: "x".repeat(32_768) } },
      ]);
      const sheet = context.workbook.worksheets.getItem(SAMPLE_SHEET);
      const cell = sheet.getRange("C3");
      const { protection } = sheet;
      cell.load("values");
      protection.load("protected");
      await context.sync();
      const outcome = written.ok ? "written" : written.failure.kind;
      return { outcome, cell: Number(cell.values[0]?.[0]), isProtected: protection.protected };
    },
  },
  {
    id: "adapter.cell-not-edited",
    what: "While nobody types in a cell, the adapter finds that nobody does.",
    expected: false,
    look: () => excelWorkbook.isCellBeingEdited(),
  },
];
