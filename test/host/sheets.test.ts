import { failureOf, onSheet, readRange } from "../support/excel/host-errors";
import { startHost } from "./start-host";

beforeEach(() => {
  startHost();
});

test("sheets are added, named, moved, hidden and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Biểu I");
    sheet.tabColor = "#C00000";
    sheet.showGridlines = false;
    sheet.position = 0;
    worksheets.getItem("Sheet1").visibility = "VeryHidden";
    sheet.activate();
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    const active = worksheets.getActiveWorksheet().load("name");
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => `${name}: ${visibility}`)).toEqual([
      "Biểu I: Visible",
      "Sheet1: VeryHidden",
    ]);
    expect([worksheets.items[0]?.tabColor, worksheets.items[0]?.showGridlines]).toEqual(["#C00000", false]);
    expect([active.name, visible.value]).toEqual(["Biểu I", 1]);
    worksheets.getItem("Sheet1").visibility = "Hidden";
    worksheets.getItem("Sheet1").delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("invalid sheet names and names in use are refused", async () => {
  const add = async (name: string): Promise<string> =>
    (await failureOf(onSheet((_, context) => context.workbook.worksheets.add(name)))).code;
  expect(await add("a/b")).toBe("InvalidArgument");
  expect(await add("x".repeat(32))).toBe("InvalidArgument");
  expect(await add("sheet1")).toBe("ItemAlreadyExists");
});

test("a missing sheet is refused with its location, or is a null object with null children", async () => {
  const error = await failureOf(
    onSheet((_, context) => context.workbook.worksheets.getItem("none").delete()),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual([
    "ItemNotFound",
    "WorksheetCollection.getItem",
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("none");
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test("actions before a failure in a batch stay done", async () => {
  await failureOf(
    onSheet((sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("none").delete();
      sheet.getRange("A2").values = [[2]];
    }),
  );
  expect((await readRange("A1:A2", "values")).values).toEqual([[1], [""]]);
});

test("formulas and names follow a renamed sheet", async () => {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1").values = [[7]];
    context.workbook.names.add("seven", data.getRange("A1"));
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Data!A1+seven"]];
    data.name = "Số liệu";
    cell.load("values,formulas");
    const name = context.workbook.names.getItem("seven").load("formula");
    await context.sync();
    expect(cell.formulas).toEqual([["='Số liệu'!A1+seven"]]);
    expect([cell.values, name.formula]).toEqual([[[14]], "='Số liệu'!$A$1"]);
  });
});

test("protection refuses writes to locked cells, allows unlocked ones, and reads back its options", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Unlocked" });
  });
  await onSheet((sheet) => (sheet.getRange("B1").values = [[5]]));
  const error = await failureOf(onSheet((sheet) => (sheet.getRange("A1").values = [[5]])));
  expect(error.code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
    expect(protection.options.selectionMode).toBe("Unlocked");
  });
});

test("a protected sheet refuses formats, merges, validations and a second protection", async () => {
  await onSheet((sheet) => sheet.protection.protect());
  const refusals = [
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.font.bold = true),
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.columnWidth = 10),
    (sheet: Excel.Worksheet) => sheet.getRange("A1:B1").merge(),
    (sheet: Excel.Worksheet) => sheet.getRange("A1").dataValidation.clear(),
    (sheet: Excel.Worksheet) => sheet.protection.protect(),
  ];
  for (const refusal of refusals) {
    const error = await failureOf(onSheet(refusal));
    expect(error.code).toBe("AccessDenied");
  }
  await onSheet((sheet) => sheet.protection.unprotect());
  await onSheet((sheet) => (sheet.getRange("A1").format.font.bold = true));
});

test("panes are frozen, page layout and titles are stored and read back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeAt("A1:B3");
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintMargins("Centimeters", { top: 2, left: 3 });
    layout.setPrintArea("A1:H40");
    layout.setPrintTitleRows("$5:$6");
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = "&P";
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    layout.load("orientation,paperSize,zoom,topMargin,leftMargin,headersFooters/state");
    const { defaultForAllPages } = layout.headersFooters;
    defaultForAllPages.load("centerHeader,leftHeader");
    const area = layout.getPrintAreaOrNullObject().load("address");
    const rows = layout.getPrintTitleRowsOrNullObject().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject();
    await context.sync();
    expect(frozen.address).toBe("Sheet1!A1:B3");
    expect([layout.orientation, layout.paperSize]).toEqual(["Landscape", "A4"]);
    expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([layout.topMargin, layout.leftMargin].map(Math.round)).toEqual([57, 85]);
    expect([area.address, rows.address, columns.isNullObject]).toEqual(["Sheet1!A1:H40", "Sheet1!5:6", true]);
    expect([layout.headersFooters.state, defaultForAllPages.centerHeader]).toEqual(["FirstAndDefault", "&P"]);
    expect(defaultForAllPages.leftHeader).toBe("");
  });
});
