import type { DrawnCell, Drawing, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import {
  anchored,
  area,
  binary,
  call,
  cell,
  concatenated,
  number,
  text,
} from "../../../src/workbook/formula/build";
import { aDrawing, areaAt, aSheet, at, drawn } from "./drawing-builders";

const FORM = "Biểu 01 - BC";
const LISTS = "Danh mục";
const FIRST_ROW = 7;
const ROWS = 60;

const words = {
  promptTitle: "Nguồn số liệu",
  prompt: "Chọn một nguồn trong danh mục.",
  errorTitle: "Sai nguồn",
  error: "Nguồn này không có trong danh mục.",
};

/** A form of the usual size and kind, with every feature of a drawing. */
export function sampleDrawing(unit = "Công đoàn Khu kinh tế", seed = 1): Drawing {
  return aDrawing([form(unit, seed), lists(), guide()], {
    names: [
      { name: "Sources", sheet: LISTS, area: areaAt("A1:A4") },
      { name: "Unit_code", sheet: FORM, area: areaAt("C5") },
    ],
    properties: new Map([
      ["Plan", "KH-2026"],
      ["Unit", unit],
    ]),
    title: "Biểu 01 - BC",
  });
}

function form(unit: string, seed: number): SheetDrawing {
  const last = FIRST_ROW + ROWS;
  const block = (left: number, right: number) => ({ top: FIRST_ROW, left, bottom: last - 1, right });
  return aSheet({
    name: FORM,
    cells: [...heading(unit), ...rows(seed), ...total()],
    columnWidths: new Map([6, 34, 12, 12, 12, 12, 14, 20, 30].map((width, column) => [column, width])),
    rowHeights: new Map([[6, 36]]),
    hiddenColumns: [9],
    merges: ["A1:C1", "E1:I1", "A2:C2", "E2:I2", "A4:I4"].map(areaAt),
    validations: [
      { area: block(7, 7), rule: { kind: "list", name: "Sources" }, words, severity: "stop" },
      {
        area: block(3, 4),
        rule: { kind: "custom", formula: call("ISNUMBER", cell(FIRST_ROW, 3)) },
        words: { ...words, promptTitle: "", prompt: "" },
        severity: "warning",
      },
      { area: areaAt("H5"), rule: { kind: "date", from: 46_023, to: 46_387 }, words, severity: "stop" },
    ],
    conditionalFormats: [
      { area: block(0, 8), formula: binary(percentOf(FIRST_ROW), "<", number(0.5)), emphasis: "bad" },
      { area: block(5, 6), formula: binary(percentOf(FIRST_ROW), ">=", number(1)), emphasis: "good" },
    ],
    links: [{ ...at("I5"), toSheet: LISTS, toRow: 0, toColumn: 0 }],
    isProtected: true,
    freeze: { rows: FIRST_ROW, columns: 2 },
    print: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      area: { top: 0, left: 0, bottom: last, right: 8 },
      titleRows: { first: FIRST_ROW - 1, last: FIRST_ROW - 1 },
      pageNumbers: true,
      footer: "KH-2026 & phụ lục",
    },
    filter: { top: FIRST_ROW - 1, left: 0, bottom: last - 1, right: 8 },
    showGridlines: false,
    tabColour: "C00000",
  });
}

const percentOf = (row: number) => anchored(cell(row, 5), "column");

function heading(unit: string): readonly DrawnCell[] {
  const titles = [
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Được giao",
    "Thực hiện",
    "Tỷ lệ",
    "Kết quả",
    "Nguồn",
    "Ghi chú",
  ];
  return [
    drawn("A1", unit.toUpperCase(), "bold-centre"),
    drawn("E1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bold-centre"),
    drawn("A2", "Số: 01/BC", "office-above"),
    drawn("E2", "Độc lập - Tự do - Hạnh phúc", "nation"),
    drawn("A4", "BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA", "title"),
    drawn("B5", "Mã đơn vị:", "bold"),
    drawn("C5", "KKT-01", "code"),
    drawn("G5", "Ngày lập:", "bold"),
    drawn("H5", 46_331, "input-date"),
    drawn("I5", "Danh mục nguồn", "link"),
    ...titles.map((title, column) => drawn(`${"ABCDEFGHI"[column] ?? ""}${FIRST_ROW}`, title, "header")),
  ];
}

function rows(seed: number): readonly DrawnCell[] {
  return Array.from({ length: ROWS }, (_none, index) => {
    const line = FIRST_ROW + 1 + index;
    const row = line - 1;
    const done = (index * 37 * seed) % 160;
    const ratio = binary(cell(row, 4), "/", cell(row, 3));
    const isBlank = binary(call("N", cell(row, 3)), "=", number(0));
    return [
      drawn(`A${line}`, index + 1, "centre"),
      drawn(
        `B${line}`,
        `Số đoàn viên được hỗ trợ, nhóm ${index + 1}`,
        index % 3 === 0 ? "label" : "label-indent",
      ),
      drawn(`C${line}`, "người", "centre"),
      drawn(`D${line}`, index % 11 === 0 ? undefined : 100, "number"),
      drawn(`E${line}`, index % 7 === 0 ? undefined : done, "input-number"),
      drawn(`F${line}`, call("IF", isBlank, text(""), ratio), "percent"),
      drawn(
        `G${line}`,
        call("IF", binary(cell(row, 4), ">=", cell(row, 3)), text("Đạt"), text("Chưa đạt")),
        "centre",
      ),
      drawn(`H${line}`, index % 2 === 0 ? "Tự tổng hợp" : undefined, "input-choice"),
      drawn(`I${line}`, index % 5 === 0 ? "= không phải công thức & <b>" : undefined, "input-text"),
    ];
  }).flat();
}

function total(): readonly DrawnCell[] {
  const row = FIRST_ROW + ROWS;
  const column = (left: number) => area({ top: FIRST_ROW, left, bottom: row - 1, right: left });
  const met = call("COUNTIF", column(6), text("Đạt"));
  return [
    drawn(`A${row + 1}`, undefined, "section"),
    drawn(`B${row + 1}`, "Tổng cộng", "section"),
    drawn(`D${row + 1}`, call("SUM", column(3)), "number-bold"),
    drawn(`E${row + 1}`, call("SUM", column(4)), "number-bold"),
    drawn(`F${row + 1}`, binary(cell(row, 4), "/", cell(row, 3)), "percent-bold"),
    drawn(`G${row + 1}`, concatenated([met, text("/"), call("COUNTA", column(6))]), "status"),
  ];
}

function lists(): SheetDrawing {
  const sources = ["Tự tổng hợp", "Sở Nội vụ", "Bảo hiểm xã hội", "Khác"];
  return aSheet({
    name: LISTS,
    visibility: "hidden",
    cells: [
      ...sources.map((source, index) => drawn(`A${index + 1}`, source, "text")),
      ...[drawn("C1", "Nguồn", "text"), drawn("D1", "Số tệp", "text")],
      ...[drawn("C2", "Khác", "text"), drawn("D2", 3, "number")],
    ],
    table: { name: "Files", area: areaAt("C1:D2") },
  });
}

function guide(): SheetDrawing {
  return aSheet({
    name: "Hướng dẫn",
    cells: Array.from({ length: 30 }, (_none, index) =>
      drawn(`A${index + 1}`, `Bước ${index + 1}. Điền số liệu vào ô màu vàng.`, "wrapped"),
    ),
    columnWidths: new Map([[0, 90]]),
  });
}
