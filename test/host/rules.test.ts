import { failureOf, onSheet } from "../support/excel/host-errors";
import { startHost } from "./start-host";

beforeEach(() => {
  startHost();
});

test("validations by lists, dates and formulas read back with their messages", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const list = sheet.getRange("A1:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "=Units" } };
    list.prompt = { showPrompt: true, title: "Đơn vị", message: "Chọn một đơn vị." };
    list.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Đơn vị",
      message: "Không có trong danh sách.",
    };
    sheet.getRange("B1").dataValidation.rule = {
      date: { formula1: "2017-01-01", formula2: "2017-12-31", operator: "Between" },
    };
    sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=LEN(C1)<5" } };
    const read = ["A3", "B1", "C1", "D1", "A1:B1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
    );
    await context.sync();
    expect(read.map(({ type }) => type)).toEqual(["List", "Date", "Custom", "None", "Inconsistent"]);
    expect(read[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "=Units" } });
    expect([read[0]?.prompt.message, read[0]?.errorAlert.style]).toEqual(["Chọn một đơn vị.", "Stop"]);
    expect(read[2]?.rule).toEqual({ custom: { formula: "=LEN(C1)<5" } });
  });
});

test("clearing a part of a validated area keeps the rest", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A3").dataValidation.clear();
    const found = ["A3", "A4", "A1:A9"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    await context.sync();
    expect(found.map(({ type }) => type)).toEqual(["None", "Custom", "MixedCriteria"]);
  });
});

test("an inline list over 255 characters and a title over 32 are refused", async () => {
  const list = await failureOf(
    onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    }),
  );
  const title = await failureOf(
    onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
    }),
  );
  expect([list.code, title.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
});

test("conditional formats store formula and format", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:B9");
    const made = range.conditionalFormats.add("Custom");
    made.custom.rule.formula = '=$A2="x"';
    made.custom.format.fill.color = "#FFC7CE";
    made.custom.format.font.color = "#9C0006";
    await context.sync();
    const formats = context.workbook.worksheets.getFirst().getRange("B5").conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const [first] = formats.items;
    expect(formats.items.map(({ type }) => type)).toEqual(["Custom"]);
    const rule = first?.custom.rule.load("formula");
    const where = first?.getRange().load("address");
    await context.sync();
    expect([rule?.formula, where?.address]).toEqual(['=$A2="x"', "Sheet1!B2:B9"]);
  });
});

test("workbook and sheet names are added, resolve to their cells, and are deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[2], [3]];
    context.workbook.names.add("Units", sheet.getRange("A1:A2"));
    sheet.names.add("local", "=Sheet1!$A$2");
    sheet.getRange("B1:B2").formulas = [["=SUM(Units)"], ["=local*2"]];
    const results = sheet.getRange("B1:B2").load("values");
    const names = context.workbook.names.load("items/name,items/formula,items/scope");
    const cells = context.workbook.names.getItem("units").getRange().load("address");
    await context.sync();
    expect(results.values).toEqual([[5], [6]]);
    expect(names.items.map(({ name, formula }) => `${name}${String(formula)}`)).toEqual([
      "Units=Sheet1!$A$1:$A$2",
    ]);
    expect(cells.address).toBe("Sheet1!A1:A2");
    context.workbook.names.getItem("Units").delete();
    const gone = context.workbook.names.getItemOrNullObject("Units");
    results.load("values");
    await context.sync();
    expect([gone.isNullObject, results.values[0]]).toEqual([true, ["#NAME?"]]);
  });
});

test("names like cells, with spaces, or in use are refused", async () => {
  const add = async (name: string): Promise<string> =>
    (await failureOf(onSheet((sheet, context) => context.workbook.names.add(name, sheet.getRange("A1")))))
      .code;
  expect([await add("A1"), await add("a b")]).toEqual(["InvalidArgument", "InvalidArgument"]);
  await onSheet((sheet, context) => context.workbook.names.add("taken", sheet.getRange("A1")));
  expect(await add("Taken")).toBe("ItemAlreadyExists");
});

test("filters, comments, properties, settings and custom parts are stored", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("A3").values = [["Mã"]];
    sheet.autoFilter.apply(sheet.getRange("A3:F9"));
    workbook.comments.add("Sheet1!A1", "Chưa nhập số liệu");
    workbook.properties.title = "Biểu mẫu";
    workbook.properties.custom.add("plan", "phu-rieng-2017");
    sheet.customProperties.add("role", "form");
    workbook.settings.add("seen", { version: 3 });
    const part = workbook.customXmlParts.add('<r xmlns="urn:x"/>');
    await context.sync();
    const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
    const comment = workbook.comments.getItemByCell("Sheet1!A1").load("content");
    workbook.properties.load("title,author");
    const plan = workbook.properties.custom.getItemOrNullObject("PLAN").load("value");
    const role = sheet.customProperties.getItem("role").load("value");
    const seen = workbook.settings.getItem("seen").load("value");
    const xml = part.getXml();
    await context.sync();
    expect([filtered.address, comment.content]).toEqual(["Sheet1!A3:F9", "Chưa nhập số liệu"]);
    expect([workbook.properties.title, workbook.properties.author]).toEqual(["Biểu mẫu", ""]);
    expect([plan.value, role.value, seen.value]).toEqual(["phu-rieng-2017", "form", { version: 3 }]);
    expect(xml.value).toBe('<r xmlns="urn:x"/>');
  });
});
