import fc from "fast-check";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";
import { tinyDrawing } from "../support/sheets/tiny-drawing";
import { propertyRuns } from "../support/property-runs";

/** Stores one text without painting anything. */
const keep = (name: string, text: string) =>
  excelWorkbook.paint(tinyDrawing(), () => "go-on", new Map([[name, text]]));
const done = { ok: true, value: [] };

test("nothing is stored at first", async () => {
  startHost();
  expect(await excelWorkbook.recall("roll-up")).toEqual({ ok: true, value: undefined });
});

test("the text stored last under a name is recalled; other names keep theirs", async () => {
  const host = startHost();
  expect(await keep("plan", "P")).toEqual(done);
  expect(await keep("roll-up", "one")).toEqual(done);
  expect(await keep("roll-up", "two")).toEqual(done);
  expect(await excelWorkbook.recall("roll-up")).toEqual({ ok: true, value: "two" });
  expect(await excelWorkbook.recall("plan")).toEqual({ ok: true, value: "P" });
  expect(host.book.customXmlParts).toHaveLength(2);
});

test("any text is recalled unchanged, even if XML cannot contain it", async () => {
  startHost();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      await keep("any", text);
      expect(await excelWorkbook.recall("any")).toEqual({ ok: true, value: text });
    }),
    { numRuns: propertyRuns(50) },
  );
  for (const text of ["", "\u0000\u001F\r\n\uFFFE\uFFFF", "\uD800", "</kept>&amp;<![CDATA[", '"Cộng"\\']) {
    await keep("any", text);
    expect(await excelWorkbook.recall("any")).toEqual({ ok: true, value: text });
  }
});

test("entities are decoded in every spelling", async () => {
  const host = startHost();
  await keep("any", 'Cộng: a > b "c"');
  const [part] = host.book.customXmlParts;
  if (part === undefined) throw new Error("not kept");
  part.xml = `<?xml version="1.0"?>${part.xml.replace("&gt;", "&#x3E;").replace("ộ", "&#7897;").replaceAll('\\"', "\\&quot;")}`;
  expect(await excelWorkbook.recall("any")).toEqual({ ok: true, value: 'Cộng: a > b "c"' });
});

test("a text above the size limit is a failure, and the stored one stays", async () => {
  startHost();
  await keep("any", "small");
  // Three bytes a letter.
  const large = "ộ".repeat(350_000);
  expect(await keep("any", large)).toEqual({ ok: false, failure: { kind: "too-large" } });
  expect(await excelWorkbook.recall("any")).toEqual({ ok: true, value: "small" });
});
