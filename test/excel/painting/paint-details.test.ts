import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { inBatches } from "../../../src/excel/painting/send-steps";
import type { Drawing, DrawnValidation, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import type { Sheet } from "../../host/model/sheet";
import { startHost, type Host, type HostOptions } from "../../host/start-host";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";

async function painted(drawing: Drawing, host: Host = startHost()): Promise<Sheet> {
  expect(await excelWorkbook.paint(drawing, goOn)).toEqual({ ok: true, value: [] });
  const sheet = host.book.sheetNamed("T");
  if (sheet === undefined) throw new Error("not painted");
  return sheet;
}

const sheetOf = (more: Partial<SheetDrawing>) => tinyDrawing(tinySheet("T", [words(0, 0, "x")], more));
const textsIn = (sheet: Sheet): unknown => [...sheet.cells.values()].map(({ row, value }) => [row, value]);

test("a block of rows too large for one request is divided, and every row is in its place", async () => {
  // Some 12,000 bytes a row: two rows do not fit into one request.
  const rows = Array.from({ length: 9 }, (_, row) => words(row, 0, `${"dòng ".repeat(2_000)}${row}`));
  const expected = rows.map(({ row, content }) => [row, content.kind === "text" ? content.text : undefined]);
  const host = startHost();
  host.troubles.payloadLimit = 20_000;
  expect(textsIn(await painted(tinyDrawing(tinySheet("T", rows)), host))).toEqual(expected);
});

test("steps are sent in order, in as few requests of 0.6 MB as possible", () => {
  const steps = [400_000, 200_000, 1, 599_999, 700_000, 5].map((bytes) => ({
    bytes,
    apply: () => undefined,
  }));
  expect(inBatches([])).toEqual([]);
  expect(inBatches(steps)).toEqual([steps.slice(0, 2), steps.slice(2, 4), steps.slice(4, 5), steps.slice(5)]);
});

const pagesFrom = (rows: readonly number[]) => {
  const { print } = tinySheet("T", []);
  return sheetOf({ print: { ...print, fitToWidth: false, pagesFrom: rows } });
};

test("page breaks are set, and those of an earlier painting removed", async () => {
  const host = startHost();
  expect([...(await painted(pagesFrom([4, 9]), host)).page.rowBreaks]).toEqual([4, 9]);
  expect([...(await painted(pagesFrom([6]), host)).page.rowBreaks]).toEqual([6]);
});

test("a name of one sheet is not taken for the workbook's, even if Excel lists it among those", async () => {
  const host = startHost();
  host.book.listsAllNames = true;
  await Excel.run(async ({ workbook }) => void workbook.worksheets.getFirst().names.add("TD_list", "=7"));
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  await painted({ ...sheetOf({}), names: [{ name: "TD_list", sheet: "T", area }] }, host);
  expect(host.book.names.map(({ name, formula }) => [name, formula])).toEqual([["TD_list", "=T!$A$1"]]);
  expect(host.book.sheets[0]?.names.map(({ formula }) => formula)).toEqual(["=7"]);
});

test("cell styles in use keep their formats when a painting is refused", async () => {
  const host = startHost();
  await painted(sheetOf({}), host);
  const style = host.book.style("TD plain");
  if (style === undefined) throw new Error("no style");
  style.format["Font.Size"] = 17;
  host.troubles.refuses = (member) => (member === "Range.formulas" ? "InvalidArgument" : undefined);
  expect((await excelWorkbook.paint(sheetOf({}), goOn)).ok).toBe(false);
  expect(style.format["Font.Size"]).toBe(17);
  host.troubles.refuses = () => undefined;
  await painted(sheetOf({}), host);
  expect(style.format["Font.Size"]).toBe(12);
});

test("cell styles that Excel refuses to change are listed, and everything else is painted", async () => {
  const host = startHost();
  await painted(sheetOf({}), host);
  host.troubles.refuses = (member) => (member === "Style.numberFormat" ? "InvalidArgument" : undefined);
  const outcome = await excelWorkbook.paint(pagesFrom([6]), goOn);
  expect(outcome).toEqual({ ok: true, value: [{ what: "styles" }] });
  expect([...(host.book.sheetNamed("T")?.page.rowBreaks ?? [])]).toEqual([6]);
});

test("rows have their drawn heights, even if the first rows of a sheet are empty", async () => {
  const rowHeights = new Map([
    [3, 33],
    [4, 44],
  ]);
  const sheet = await painted(
    tinyDrawing(tinySheet("T", [words(2, 0, "x"), words(4, 0, "y")], { rowHeights })),
  );
  expect([2, 3, 4].map((row) => sheet.row(row).size)).toEqual([undefined, 33, 44]);
});

test("adjacent columns of one width are set together", async () => {
  const host = startHost();
  const columnWidths = new Map([0, 1, 2, 4].map((column) => [column, 20]));
  const sheet = await painted(sheetOf({ columnWidths }), host);
  const widths = [0, 1, 2, 3, 4].map((column) => sheet.column(column).size);
  expect(widths).toEqual([123.75, 123.75, 123.75, undefined, 123.75]);
  const set = host.coverage().find(({ member }) => member === "RangeFormat.columnWidth");
  expect(set?.uses).toBe(2);
});

test("1,600 separate cells of one style all get it, without a joined address", async () => {
  const cells = Array.from({ length: 1_600 }, (_, at) => words(2 * at, 0, "x", "label"));
  const sheet = await painted(tinyDrawing(tinySheet("T", cells)));
  expect(cells.filter(({ row }) => sheet.cell(row, 0)?.style !== "TD label")).toEqual([]);
});

test("a cell with a link has the drawn style and text", async () => {
  const links = [{ row: 0, column: 0, toSheet: "T", toRow: 4, toColumn: 2 }];
  const sheet = await painted(sheetOf({ links }));
  const { value, style, format } = sheet.cell(0, 0) ?? {};
  expect({ value, style, format }).toEqual({ value: "x", style: "TD plain", format: {} });
  expect(sheet.cell(0, 0)?.hyperlink).toEqual({ documentReference: "T!C5" });
});

test("an existing style that a user gave a fill loses it if it is defined without", async () => {
  const host = startHost();
  await painted(sheetOf({}), host);
  const style = host.book.style("TD plain");
  if (style === undefined) throw new Error("no style");
  style.format["Fill.Color"] = "#FF0000";
  const sheet = await painted(sheetOf({}), host);
  expect(sheet.formatOf(0, 0, "Fill.Color")).toBe("#FFFFFF");
});

test("the next painting shows rows and columns that a user hid", async () => {
  const host = startHost();
  // The lower row has a style and no content.
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, "x"), words(4, 0, "", "label")]));
  const sheet = await painted(drawing, host);
  for (const line of [sheet.row(0), sheet.row(4), sheet.column(0)]) line.isHidden = true;
  await painted(drawing, host);
  const lines = [sheet.row(0), sheet.row(4), sheet.column(0)];
  expect(lines.map(({ isHidden }) => isHidden)).toEqual([false, false, false]);
});

test("machine-readable rows and columns are hidden, and the drawn cell is selected", async () => {
  const host = startHost();
  const cursor = { row: 1, column: 0 };
  const sheet = await painted(sheetOf({ hiddenRows: [0], hiddenColumns: [2], cursor }), host);
  expect([0, 1].map((row) => sheet.row(row).isHidden === true)).toEqual([true, false]);
  expect(sheet.column(2).isHidden).toBe(true);
  expect(host.book.selection.area).toMatchObject({ top: 1, left: 0 });
});

const validation = (prompt: string): DrawnValidation => ({
  area: { top: 0, left: 0, bottom: 1, right: 0 },
  rule: { kind: "date", from: 1, to: 9 },
  words: { promptTitle: "", prompt, errorTitle: "E", error: "Invented." },
  severity: "stop",
});

test("a validation allows blanks, and shows a prompt only if there is one", async () => {
  const silent = await painted(sheetOf({ validations: [validation("")] }));
  expect(silent.validations).toMatchObject([
    { ignoreBlanks: true, prompt: { showPrompt: false }, errorAlert: { showAlert: true } },
  ]);
  const spoken = await painted(sheetOf({ validations: [validation("Type a day.")] }));
  expect(spoken.validations).toMatchObject([{ prompt: { showPrompt: true, message: "Type a day." } }]);
});

test("a validation replaces others in its area", async () => {
  const host = startHost();
  const sheet = await painted(
    sheetOf({ validations: [{ ...validation(""), area: { top: 0, left: 0, bottom: 0, right: 0 } }] }),
    host,
  );
  const restored = await excelWorkbook.restoreValidations([{ sheet: "T", validation: validation("") }]);
  expect(restored).toEqual({ ok: true, value: undefined });
  expect(sheet.validations.map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
});

test("the footer is on the first page too, the page number only on later ones", async () => {
  const { print } = tinySheet("T", []);
  const sheet = await painted(sheetOf({ print: { ...print, pageNumbers: true, footer: "Mẫu & số 1" } }));
  const running = Object.fromEntries(sheet.page.headersFooters);
  expect(running).toMatchObject({
    State: "FirstAndDefault",
    "DefaultForAllPages.CenterHeader": "&P",
    "FirstPage.LeftFooter": '&9&"Times New Roman,Italic"Mẫu && số 1',
  });
  expect(running["FirstPage.CenterHeader"]).toBeUndefined();
  expect(running["DefaultForAllPages.LeftFooter"]).toBe(running["FirstPage.LeftFooter"]);
});

test("protection options that read back as null are not passed on", async () => {
  const host = startHost({ apiSet: "1.14" } satisfies HostOptions);
  const sheet = await painted(sheetOf({ isProtected: true }), host);
  if (sheet.protection === undefined) throw new Error("not protected");
  sheet.protection = { ...sheet.protection, untold: new Set(["allowEditScenarios"]) };
  const mark = { place: { sheet: "T", cell: "A1" }, severity: "note", text: "look" } as const;
  expect(await excelWorkbook.mark([mark])).toEqual({ ok: true, value: [] });
  expect(sheet.protection.flags.has("allowSort")).toBe(true);
});

test("a style without underline has none, and a column of 20 characters is 123.75 points wide", async () => {
  const host = startHost();
  await painted(sheetOf({}), host);
  const style = host.book.style("TD plain");
  if (style === undefined) throw new Error("no style");
  Object.assign(style.format, { "Font.Underline": "Single", "Font.Bold": true, "Font.Italic": true });
  Object.assign(style.format, { HorizontalAlignment: "Right", WrapText: true, Locked: false });
  const widths = new Map([
    [0, 20],
    [2, 20],
  ]);
  const sheet = await painted(sheetOf({ columnWidths: widths }), host);
  const looks = ["Font.Underline", "Font.Bold", "Font.Italic", "HorizontalAlignment", "WrapText", "Locked"];
  expect(looks.map((look) => sheet.formatOf(0, 0, look))).toEqual([
    ...["None", false, false],
    ...["General", false, true],
  ]);
  // 20 digits of 8 pixels, 5 pixels of padding, three quarters of a point each.
  expect([0, 1, 2].map((column) => sheet.column(column).size)).toEqual([123.75, undefined, 123.75]);
});
