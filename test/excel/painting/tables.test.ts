import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { startHost, type Host } from "../../host/start-host";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const NAME = "SoLieu";
const heads = [words(0, 0, "Đơn vị"), words(0, 1, "Số")];

async function paint(host: Host, rows: number): Promise<unknown> {
  const cells = [...heads, ...Array.from({ length: rows }, (_none, row) => words(row + 1, 0, `U${row}`))];
  const table = { name: NAME, area: { top: 0, left: 0, bottom: rows, right: 1 } };
  const outcome = await excelWorkbook.paint(tinyDrawing(tinySheet("T", cells, { table })), () => "go-on");
  expect(host.book.sheetNamed("T")?.cell(rows, 0)?.value).toBe(`U${rows - 1}`);
  return outcome;
}

const tablesOf = (host: Host) =>
  host.book.sheets.flatMap(({ tables }) =>
    tables.map(({ sheet, name, style, area }) => [sheet.name, name, style, area.bottom]),
  );

test("cells become a table with a name; painted again it is as long as its rows are now", async () => {
  const host = startHost();
  expect(await paint(host, 3)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 3]]);
  expect(await paint(host, 5)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 5]]);
});

test("a table that Excel refuses costs nothing but itself: the rows are there, and it is said", async () => {
  const host = startHost();
  host.troubles.refuses = (member) => (member === "TableCollection.add" ? "InvalidArgument" : undefined);
  expect(await paint(host, 2)).toEqual({ ok: true, value: [{ what: "table", sheet: "T" }] });
  expect(tablesOf(host)).toEqual([]);
});

test("a table whose name Excel refuses is none, and the next painting makes it", async () => {
  const host = startHost();
  host.troubles.refuses = (member, use) =>
    member === "Table.name" && use !== "reads" ? "InvalidArgument" : undefined;
  expect(await paint(host, 2)).toEqual({ ok: true, value: [{ what: "table", sheet: "T" }] });
  expect(tablesOf(host)).toEqual([]);
  host.troubles.refuses = () => undefined;
  expect(await paint(host, 3)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 3]]);
});
