import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { Drawing } from "../../../src/sheets/drawing";
import { drawingDifference } from "../../../src/sheets/repainting/drawing-difference";
import type { Sheet } from "../../host/model/sheet";
import { startHost, type Host } from "../../host/start-host";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

async function painted(drawing: Drawing, host: Host = startHost()): Promise<Sheet> {
  expect(await excelWorkbook.paint(drawing, () => "go-on")).toEqual({ ok: true, value: [] });
  const sheet = host.book.sheetNamed("T");
  if (sheet === undefined) throw new Error("not painted");
  return sheet;
}

/** Makes the sheets, which hold `before`, hold what is drawn now. */
async function repaint(before: Drawing, after: Drawing) {
  const difference = drawingDifference(before, after);
  if (difference === undefined) throw new Error("other sheets");
  return excelWorkbook.repaint(difference, before);
}

test("where only some cells are drawn otherwise, these are written, with the height of their rows", async () => {
  const drawn = (text: string, height: number) => {
    const cells = [words(0, 0, "x"), words(1, 0, text, "note")];
    return tinyDrawing(tinySheet("T", cells, { rowHeights: new Map([[1, height]]) }));
  };
  const sheet = await painted(drawn("cũ", 20));
  expect(await repaint(drawn("cũ", 20), drawn("mới", 33))).toEqual({ ok: true, value: [] });
  expect([sheet.value(1, 0), sheet.row(1).size]).toEqual(["mới", 33]);
});

test("where somebody has typed since, nothing is written", async () => {
  const drawn = (text: string) => tinyDrawing(tinySheet("T", [words(0, 0, text)]));
  const sheet = await painted(drawn("cũ"));
  const place = { sheet: "T", cell: "A1" };
  await excelWorkbook.writeCells([{ place, content: { kind: "text", text: "tôi" } }]);
  expect(await repaint(drawn("cũ"), drawn("mới"))).toEqual({ ok: true, value: "other-content" });
  expect(sheet.value(0, 0)).toBe("tôi");
});

test("a sheet that could not be protected in place is named", async () => {
  const host = startHost();
  const drawn = (isProtected: boolean) => tinyDrawing(tinySheet("T", [words(0, 0, "x")], { isProtected }));
  await painted(drawn(false), host);
  host.troubles.refuses = (member) => (member === "WorksheetProtection.protect" ? "AccessDenied" : undefined);
  const outcome = await repaint(drawn(false), drawn(true));
  expect(outcome).toEqual({ ok: true, value: [{ what: "protection", sheet: "T" }] });
});
