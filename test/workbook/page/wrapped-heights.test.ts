import { area, call, cell, concatenated, text } from "../../../src/workbook/formula";
import type { DrawnCell, SheetDrawing } from "../../../src/workbook/drawing";
import { landscapeSheet } from "../../../src/workbook/page/landscape-sheet";

const WORDS = "12345 67890 12345";
const SHEET = { name: "Trang", footer: "", print: { fitToWidth: true } } as const;
/** Two columns merged: 12 characters, 11 beside the margins of the cell. */
const drawn = (cells: readonly DrawnCell[], more: Partial<SheetDrawing> = {}): SheetDrawing["rowHeights"] =>
  landscapeSheet({
    ...SHEET,
    cells,
    columnWidths: new Map([
      [0, 6],
      [1, 6],
    ]),
    merges: [{ top: 0, bottom: 0, left: 0, right: 1 }],
    ...more,
    print: SHEET.print,
  }).rowHeights;

const formula = (shown: ReturnType<typeof text>): DrawnCell => ({
  ...{ row: 0, column: 0, style: "wrapped" },
  content: { kind: "formula", formula: shown },
});

describe("the height of a row", () => {
  it("holds what a formula in merged cells says, which no program fits the row to", () => {
    // Lines of 9.5, 10.5 and 10.1 digits: "tổng hợp từ", "0.000 đơn vị", "nộp báo cáo".
    const sentence = concatenated([text("tổng hợp từ "), cell(3, 3), text(" đơn vị nộp báo cáo")]);
    expect(drawn([formula(sentence)]).get(0)).toBe(3 * 15.75);
  });

  it("is that of the longer of two sentences", () => {
    const either = call("IF", area({ top: 1, bottom: 1, left: 1, right: 1 }), text("a"), text(`a ${WORDS}`));
    expect(drawn([formula(either)]).get(0)).toBe(2 * 15.75);
  });

  it("breaks figures between spaces, never a number", () => {
    const figures = (text: string): DrawnCell => ({
      ...{ row: 0, column: 0, style: "wrapped" },
      content: { kind: "text", text },
    });
    expect(drawn([figures("1.234/5.678 = 21,7%")]).get(0)).toBe(2 * 15.75);
    expect(drawn([figures("1.234.567.890.123.456")]).get(0)).toBeUndefined();
  });

  it("counts no column that nobody sees", () => {
    const words: DrawnCell = {
      row: 0,
      column: 0,
      style: "wrapped",
      content: { kind: "text", text: `chữ ${WORDS}` },
    };
    expect(drawn([words]).get(0)).toBe(2 * 15.75);
    expect(drawn([words], { hiddenColumns: [1] }).get(0)).toBe(4 * 15.75);
    expect(drawn([{ ...words, row: 1, column: 1 }], { hiddenColumns: [1] }).get(1)).toBeUndefined();
  });
});
