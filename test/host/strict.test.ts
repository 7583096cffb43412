import { failureOf, onSheet, readRange } from "../support/excel/host-errors";
import { startHost } from "./start-host";

type Work = Parameters<typeof onSheet>[0];

/** Options as some builds return them, contrary to the typings. */
const withNull = Object.fromEntries([["allowSort", null]]);

/** Input that Excel refuses, with similar input that it accepts. */
const REFUSED: Readonly<
  Record<string, { readonly refused: Work; readonly accepted: Work; readonly at: string }>
> = {
  "a formula with a bracket left open": {
    refused: (sheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=SUM(1"]]),
    accepted: (sheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=SUM(1)"]]),
    at: "Range.formulas",
  },
  "a literal of more than 255 characters": {
    refused: (sheet) => (sheet.getRange("A1").formulas = [[`="${"x".repeat(256)}"`]]),
    accepted: (sheet) => (sheet.getRange("A1").formulas = [[`="${"x".repeat(253)}""y"`]]),
    at: "Range.formulas",
  },
  "a condition that ends in an operator": {
    refused: (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>"),
    accepted: (sheet) =>
      (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1"),
    at: "ConditionalFormatRule.formula",
  },
  "a number format with a quote left open": {
    refused: (sheet) => (sheet.getRange("A1").numberFormat = [['0 "ng']]),
    accepted: (sheet) => (sheet.getRange("A1").numberFormat = [['0 "ng"']]),
    at: "Range.numberFormat",
  },
  "a filter where nothing stands": {
    refused: (sheet) => sheet.autoFilter.apply(sheet.getRange("F1:G3")),
    accepted: (sheet) => {
      sheet.getRange("F1").values = [["head"]];
      sheet.autoFilter.apply(sheet.getRange("F1:G3"));
    },
    at: "AutoFilter.apply",
  },
  "a table over another one": {
    refused: (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:C4", true);
    },
    accepted: (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("D2:E4", true);
    },
    at: "TableCollection.add",
  },
  "a table called like a cell": {
    refused: (sheet) => (sheet.tables.add("A1:B3", true).name = "AB12"),
    accepted: (sheet) => (sheet.tables.add("A1:B3", true).name = "AB_12"),
    at: "Table.name",
  },
  "a merge within a table": {
    refused: (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").merge();
    },
    accepted: (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A4:B4").merge();
    },
    at: "Range.merge",
  },
  "a sheet called History": {
    refused: (sheet) => (sheet.name = "history"),
    accepted: (sheet) => (sheet.name = "History 2"),
    at: "Worksheet.name",
  },
  "values for whole columns": {
    refused: (sheet) => (sheet.getRange("A:C").values = [[1]]),
    accepted: (sheet) => (sheet.getRange("A1:C1").values = [[1, 2, 3]]),
    at: "Range.values",
  },
  "options of protection that are null": {
    refused: (sheet) => sheet.protection.protect(withNull),
    accepted: (sheet) => sheet.protection.protect({ allowSort: true }),
    at: "WorksheetProtection.protect",
  },
  "a column wider than 255 characters": {
    refused: (sheet) => (sheet.getRange("A1").format.columnWidth = 1_343),
    accepted: (sheet) => (sheet.getRange("A1").format.columnWidth = 1_342),
    at: "RangeFormat.columnWidth",
  },
  "a margin of 50 inches": {
    refused: (sheet) => (sheet.pageLayout.topMargin = 50 * 72),
    accepted: (sheet) => (sheet.pageLayout.topMargin = 49 * 72),
    at: "PageLayout.topMargin",
  },
  "XML whose tags do not match": {
    refused: (_sheet, { workbook }) => workbook.customXmlParts.add('<a xmlns="u"><b></a>'),
    accepted: (_sheet, { workbook }) => workbook.customXmlParts.add('<a xmlns="u">x &amp; y<b>1</b><c/></a>'),
    at: "CustomXmlPartCollection.add",
  },
  "an ampersand that begins nothing, in XML": {
    refused: (_sheet, { workbook }) => workbook.customXmlParts.add('<a xmlns="u">x & y</a>'),
    accepted: (_sheet, { workbook }) => workbook.customXmlParts.add('<a xmlns="u">x &#38; y</a>'),
    at: "CustomXmlPartCollection.add",
  },
  "a comment without a text": {
    refused: (sheet, { workbook }) => workbook.comments.add(sheet.getRange("A1"), ""),
    accepted: (sheet, { workbook }) => workbook.comments.add(sheet.getRange("A1"), "x".repeat(32_767)),
    at: "CommentCollection.add",
  },
  "a comment of 40,000 characters": {
    refused: (sheet, { workbook }) => workbook.comments.add(sheet.getRange("A1"), "x".repeat(40_000)),
    accepted: (sheet, { workbook }) => workbook.comments.add(sheet.getRange("A1"), "x"),
    at: "CommentCollection.add",
  },
};

test.each(Object.entries(REFUSED))(
  "%s is refused with its location",
  async (_name, { refused, accepted, at }) => {
    startHost();
    const error = await failureOf(onSheet(refused));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", at]);
    startHost();
    await onSheet(accepted);
  },
);

test("a cell cannot have both a note and a comment", async () => {
  startHost({ apiSet: "1.18", hasNotes: true });
  await onSheet((sheet, { workbook }) => {
    sheet.notes.add("A1", "note");
    workbook.comments.add(sheet.getRange("B1"), "comment");
  });
  const second = [
    await failureOf(onSheet((sheet, { workbook }) => workbook.comments.add(sheet.getRange("A1"), "x"))),
    await failureOf(onSheet((sheet) => sheet.notes.add("B1", "x"))),
  ];
  expect(second.map(({ code }) => code)).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("reading merges clears the undo history; reading cells does not", async () => {
  const host = startHost();
  await onSheet((sheet) => sheet.getRange("A1:B2").load("values"));
  expect(host.book.canUndo).toBe(true);
  await onSheet((sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"));
  expect(host.book.canUndo).toBe(false);
});

test("a link formats its cell, and a style applied afterwards replaces that", async () => {
  const host = startHost();
  await onSheet((sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B1" }));
  const sheet = host.book.firstVisible();
  expect(sheet.formatOf(0, 0, "Font.Underline")).toBe("Single");
  await onSheet((own) => (own.getRange("A1").style = "Normal"));
  expect(sheet.formatOf(0, 0, "Font.Underline")).toBe("None");
});

test("the specified change of a batch is refused once; earlier ones stay done", async () => {
  const host = startHost();
  host.troubles.refusal = { batch: 1, change: 1, code: "GeneralException" };
  const write = () =>
    onSheet((sheet) => {
      sheet.getRange("A1").values = [[host.roundTrips]];
      sheet.getRange("A2").values = [[host.roundTrips]];
    });
  await write();
  expect((await failureOf(write())).code).toBe("GeneralException");
  const sheet = host.book.firstVisible();
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([1, 0]);
  await write();
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([2, 2]);
});

test.each([
  ["= sum( a1:$b$2 , 'Sheet1'!c3 )", "= SUM( A1:$B$2 , Sheet1!C3 )"],
  ['=if(true,"a b ""c""",\'Số liệu\'!a1)', '=IF(TRUE,"a b ""c""",\'Số liệu\'!A1)'],
  ["=TD_list&'Lá'!b2", "=TD_list&Lá!B2"],
])("the formula %s reads back as %s", async (written, read) => {
  startHost();
  await onSheet((sheet, { workbook }) => {
    workbook.worksheets.add("Số liệu");
    workbook.worksheets.add("Lá");
    workbook.names.add("TD_list", sheet.getRange("H1"));
    sheet.getRange("F6").formulas = [[written]];
  });
  expect((await readRange("F6", "formulas")).formulas).toEqual([[read]]);
});

test("an unsized row fits its highest text, and keeps a height set later", async () => {
  startHost();
  const heightOf = async (change: Work) => {
    await onSheet(change);
    return (await readRange("2:2", "format/rowHeight")).format.rowHeight;
  };
  const long = "một dòng không ngắt, dài hơn cột";
  expect(await heightOf((sheet) => (sheet.getRange("A2").values = [[long]]))).toBe(15);
  expect(await heightOf((sheet) => (sheet.getRange("A2").format.wrapText = true))).toBeGreaterThanOrEqual(45);
  expect(await heightOf((sheet) => (sheet.getRange("2:2").format.rowHeight = 20))).toBe(20);
  expect(await heightOf((sheet) => sheet.getRange("2:2").format.autofitRows())).toBeGreaterThanOrEqual(45);
});

test("conditions read back as Excel formats them: no blanks, functions in capitals, texts unchanged", async () => {
  const host = startHost();
  await onSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = '= len( "a b" ) > 0';
  });
  expect(host.book.firstVisible().conditionalFormats[0]?.formula).toBe('=LEN("a b")>0');
});
