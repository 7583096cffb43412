import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { drawSummary } from "../../support/sheets/draw-summary";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { drawingDifference } from "../../../src/workbook/drawing/drawing-difference";
import type { Sheet } from "../../host/model/sheet";
import { paintFailureSentence } from "../../../src/pane/words/paint-failure-sentence";
import { startHost, type Host } from "../../host/start-host";
import { bookPicture, sheetPicture } from "../../support/sheets/book-picture";
import { SAMPLE_INPUT, sampleInput } from "../../support/desk/sample-summary";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";

async function paint(drawing: Drawing): Promise<void> {
  expect(await excelWorkbook.paint(drawing, goOn)).toEqual({ ok: true, value: [] });
}

async function enter(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

test("painting the same drawing again changes nothing", async () => {
  const host = startHost();
  const drawing = drawSummary(SAMPLE_INPUT);
  await paint(drawing);
  const first = bookPicture(host.book);
  await paint(drawing);
  expect(bookPicture(host.book)).toEqual(first);
});

test("painting over a larger result leaves nothing of it", async () => {
  const after = startHost();
  await paint(drawSummary(SAMPLE_INPUT));
  await paint(drawSummary(sampleInput([])));
  const fresh = startHost();
  await paint(drawSummary(sampleInput([])));
  // Repeated titles can be set, but not removed (src/excel/DECISIONS.md).
  for (const { page } of [...after.book.sheets, ...fresh.book.sheets]) page.titleRows = undefined;
  // Excel shows and hides grid lines only on visible sheets; a list that is empty now is hidden.
  for (const sheet of [...after.book.sheets, ...fresh.book.sheets]) {
    if (sheet.visibility !== "Visible") sheet.showGridlines = true;
  }
  // Unused styles stay in the list of cell styles.
  after.book.styles = fresh.book.styles;
  expect(bookPicture(after.book)).toEqual(bookPicture(fresh.book));
});

test("other sheets stay, and their formulas still find our sheets", async () => {
  const host = startHost();
  await paint(tinyDrawing(tinySheet("Ours", [words(0, 0, "old")])));
  await enter("Sheet1", "A1", "=Ours!A1");
  await enter("Sheet1", "B1", "kept");
  const [sheet1] = host.book.sheets;
  const before = sheet1 && sheetPicture(sheet1);
  await paint(tinyDrawing(tinySheet("Ours", [words(0, 0, "new")])));
  expect(sheet1 && sheetPicture(sheet1)).toEqual(before);
  expect(sheet1?.value(0, 0)).toBe("new");
});

test("a sheet whose name differs only in case is replaced", async () => {
  const host = startHost();
  await paint(tinyDrawing(tinySheet("sheet1", [words(0, 0, "ours")])));
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(host.book.sheets[0]?.value(0, 0)).toBe("ours");
});

test.each([
  "=1+1",
  "+84 912",
  "-5",
  "@SUM(A1)",
  "'quoted",
  "007",
  "1/2",
  "12%",
  "TRUE",
  "2018-01-05",
  "a\nb",
])("the text %j stays unchanged, with or without the text format", async (text) => {
  const host = startHost();
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, text), words(1, 0, text, "text")]));
  await paint(drawing);
  await paint(drawing);
  const sheet = host.book.sheetNamed("T");
  expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual([text, text]);
  expect([...(sheet?.cells.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test("an empty text and a cell no longer drawn give empty cells", async () => {
  const host = startHost();
  await paint(tinyDrawing(tinySheet("T", [words(0, 0, "old"), words(1, 1, "old"), words(2, 0, "end")])));
  await paint(tinyDrawing(tinySheet("T", [words(0, 0, ""), words(2, 0, "end")])));
  const values = [...(host.book.sheetNamed("T")?.cells.values() ?? [])].map(({ value }) => value);
  expect(values.filter((value) => value !== undefined)).toEqual(["end"]);
});

test("a protected sheet is painted over and protected as drawn", async () => {
  const host = startHost();
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, "a")], { isProtected: true }));
  await paint(drawing);
  await paint(drawing);
  const { flags, password } = host.book.sheetNamed("T")?.protection ?? {};
  expect([...(flags ?? [])].toSorted()).toEqual([
    "allowAutoFilter",
    "allowFormatColumns",
    "allowFormatRows",
    "allowSort",
  ]);
  expect(password).toBeUndefined();
});

test("a name keeps its place in formulas and covers the cells now drawn", async () => {
  const host = startHost();
  const sheet = tinySheet("T", [words(0, 0, "a"), words(1, 0, "b")]);
  const named = (bottom: number): Drawing => ({
    ...tinyDrawing(sheet),
    names: [{ name: "TD_LIST", sheet: "T", area: { top: 0, left: 0, bottom, right: 0 } }],
  });
  await paint(named(0));
  await enter("Sheet1", "A1", "=COUNTA(TD_LIST)");
  await paint(named(1));
  expect(host.book.names.map(({ formula }) => formula)).toEqual(["=T!$A$1:$A$2"]);
  expect(host.book.sheets[0]?.value(0, 0)).toBe(2);
});

async function painted(drawing: Drawing, host: Host = startHost()): Promise<Sheet> {
  expect(await excelWorkbook.paint(drawing, goOn)).toEqual({ ok: true, value: [] });
  const sheet = host.book.sheetNamed("T");
  if (sheet === undefined) throw new Error("not painted");
  return sheet;
}

/** Updates sheets that show `before` to show `after`. */
async function repaint(before: Drawing, after: Drawing) {
  const difference = drawingDifference(before, after);
  if (difference === undefined) throw new Error("other sheets");
  return excelWorkbook.repaint(difference, before);
}

test("only changed cells are written, with the height of their rows", async () => {
  const drawn = (text: string, height: number) => {
    const cells = [words(0, 0, "x"), words(1, 0, text, "note")];
    return tinyDrawing(tinySheet("T", cells, { rowHeights: new Map([[1, height]]) }));
  };
  const sheet = await painted(drawn("cũ", 20));
  expect(await repaint(drawn("cũ", 20), drawn("mới", 33))).toEqual({ ok: true, value: "repainted" });
  expect([sheet.value(1, 0), sheet.row(1).size]).toEqual(["mới", 33]);
});

test("changed merges, links, rules, filters and page breaks are as after a full painting", async () => {
  const { print } = tinySheet("T", []);
  const area = (bottom: number) => ({ top: 0, left: 0, bottom, right: 1 });
  const drawn = (size: number) =>
    tinyDrawing(
      tinySheet("T", [words(0, 0, "x", "title"), words(size, 0, "link"), words(size + 1, 1, "y", "note")], {
        merges: [{ top: 5, left: 0, bottom: 5, right: size }],
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
        print: { ...print, fitToWidth: false, pagesFrom: [size + 2] },
      }),
    );
  const sheet = await painted(drawn(1));
  expect(drawingDifference(drawn(1), drawn(2))?.sheets.map(({ isInPlace }) => isInPlace)).toEqual([true]);
  expect(await repaint(drawn(1), drawn(2))).toEqual({ ok: true, value: "repainted" });
  expect(sheetPicture(sheet)).toEqual(sheetPicture(await painted(drawn(2))));
});

test("a hidden list is shown when it has a row, and hidden when it has none", async () => {
  const host = startHost();
  const drawn = (visibility: "visible" | "hidden"): Drawing => {
    const list = tinySheet("List", [words(0, 0, visibility)], { visibility });
    const first = tinySheet("T", [words(0, 0, "a")]);
    return { ...tinyDrawing(first), sheets: [first, list] };
  };
  await paint(drawn("hidden"));
  expect(await repaint(drawn("hidden"), drawn("visible"))).toEqual({ ok: true, value: "repainted" });
  expect(host.book.sheetNamed("List")?.visibility).toBe("Visible");
  expect(await repaint(drawn("visible"), drawn("hidden"))).toEqual({ ok: true, value: "repainted" });
  expect(host.book.sheetNamed("List")?.visibility).toBe("Hidden");
});

test("if a user has typed since, nothing is written", async () => {
  const drawn = (text: string) => tinyDrawing(tinySheet("T", [words(0, 0, text)]));
  const sheet = await painted(drawn("cũ"));
  const place = { sheet: "T", cell: "A1" };
  await excelWorkbook.writeCells([{ place, content: { kind: "text", text: "tôi" } }]);
  expect(await repaint(drawn("cũ"), drawn("mới"))).toEqual({ ok: true, value: "other-content" });
  expect(sheet.value(0, 0)).toBe("tôi");
});

test("rows that a filter hides get their own new content, and the filter stays", async () => {
  const host = startHost();
  const drawn = (notes: readonly string[]): Drawing =>
    tinyDrawing(
      tinySheet("T", [words(0, 0, "Ghi chú"), ...notes.map((note, row) => words(row + 1, 0, note))], {
        filter: { top: 0, left: 0, bottom: 3, right: 0 },
      }),
    );
  const before = drawn(["a", "b", "c"]);
  await paint(before);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("T");
    sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["a", "c"] });
    await context.sync();
  });
  const difference = drawingDifference(before, drawn(["một", "hai", "ba"]));
  if (difference === undefined) throw new Error("no difference");
  expect(await excelWorkbook.repaint(difference, before)).toEqual({ ok: true, value: "repainted" });
  const sheet = host.book.sheetNamed("T");
  expect([1, 2, 3].map((row) => sheet?.value(row, 0))).toEqual(["một", "hai", "ba"]);
  expect(sheet?.autoFilter?.criteria.size).toBe(1);
  // A complete painting shows all rows before it copies over them.
  await paint(before);
  expect([1, 2, 3].map((row) => sheet?.value(row, 0))).toEqual(["a", "b", "c"]);
});

test("a workbook whose days count from 1904 is not painted, and says why", async () => {
  const host = startHost();
  host.book.dateSystem = 1904;
  const before = bookPicture(host.book);
  const outcome = await excelWorkbook.paint(tinyDrawing(tinySheet("T", [words(0, 0, "a")])), goOn);
  if (outcome.ok) throw new Error("painted");
  expect(paintFailureSentence(outcome.failure)).toBe(
    "Sổ làm việc này tính ngày từ năm 1904 (kiểu Excel cho Mac đời cũ), nên các ngày được ghi vào sẽ lệch bốn năm. Hãy tạo sổ làm việc mới rồi làm lại ở đó. Sổ làm việc vẫn như trước.",
  );
  expect(bookPicture(host.book)).toEqual(before);
});
