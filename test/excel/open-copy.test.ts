import { strToU8, zipSync } from "fflate";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";

const ofKind = (kind: string): Record<string, Uint8Array> => ({
  "[Content_Types].xml": strToU8(`<Types><Override ContentType="application/${kind}.main+xml"/></Types>`),
});
const XLSX = ofKind("vnd.openxmlformats-officedocument.spreadsheetml.sheet");

test("a file of any length is opened as a separate workbook, byte for byte", async () => {
  const host = startHost();
  const long = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
  const bytes = zipSync({ ...XLSX, "xl/long.bin": long }, { level: 0 });
  expect(await excelWorkbook.openCopy(bytes)).toEqual({ ok: true, value: undefined });
  expect(host.book.opened).toHaveLength(1);
  expect(Buffer.from(host.book.opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ["with macros", zipSync(ofKind("vnd.ms-excel.sheet.macroEnabled"))],
  ["that is a template", zipSync(ofKind("vnd.openxmlformats-officedocument.spreadsheetml.template"))],
  ["of another kind", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
])("a file %s is refused with Excel's error", async (_kind, bytes) => {
  const host = startHost();
  expect(await excelWorkbook.openCopy(bytes)).toMatchObject({
    ok: false,
    failure: { kind: "unexpected", code: "GeneralException" },
  });
  expect(host.book.opened).toEqual([]);
});

test("an Excel that cannot open a second workbook says what it lacks", async () => {
  const host = startHost({ apiSet: "1.7" });
  const failure = { kind: "excel-too-old", needed: "1.8" };
  expect(await excelWorkbook.openCopy(zipSync(XLSX))).toEqual({ ok: false, failure });
  expect(host.book.opened).toEqual([]);
});

test("the open workbook is saved", async () => {
  const host = startHost();
  expect(await excelWorkbook.save()).toEqual({ ok: true, value: undefined });
  expect(host.book.saves).toBe(1);
});
