import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { Drawing } from "../../../src/sheets/drawing";
import { drawingDifference } from "../../../src/sheets/repainting/drawing-difference";
import type { Sheet } from "../../host/model/sheet";
import { startHost, type Host } from "../../host/start-host";
import { sheetPicture } from "../../support/sheets/book-picture";
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

test("merges, links, rules and a filter that are drawn otherwise are as if the sheet were painted so", async () => {
  const area = (bottom: number) => ({ top: 0, left: 0, bottom, right: 1 });
  const drawn = (size: number) =>
    tinyDrawing(
      tinySheet("T", [words(0, 0, "x", "title"), words(size, 0, "link"), words(size + 1, 1, "y", "note")], {
        merges: [{ top: 3, left: 0, bottom: 3, right: size }],
        links: [{ row: size, column: 0, toSheet: "T", toRow: size, toColumn: 1 }],
        validations: [
          {
            area: area(size),
            rule: { kind: "date", from: size, to: 99 },
            words: { promptTitle: "", prompt: "", errorTitle: "E", error: "Invented." },
            severity: "stop",
          },
        ],
        conditionalFormats: [{ area: area(size), formula: { kind: "value", value: size }, emphasis: "good" }],
        filter: area(size),
      }),
    );
  const sheet = await painted(drawn(1));
  expect(await repaint(drawn(1), drawn(2))).toEqual({ ok: true, value: [] });
  expect(sheetPicture(sheet)).toEqual(sheetPicture(await painted(drawn(2))));
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
