import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";

test("a file is opened as a workbook of its own, byte for byte, however long", async () => {
  const host = startHost();
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
  expect(await excelWorkbook.openCopy(bytes)).toEqual({ ok: true, value: undefined });
  expect(host.book.opened).toHaveLength(1);
  expect(Buffer.from(host.book.opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test("the open workbook is saved", async () => {
  const host = startHost();
  expect(await excelWorkbook.save()).toEqual({ ok: true, value: undefined });
  expect(host.book.saves).toBe(1);
});
