import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { DrawnChart } from "../../../src/workbook/drawing/drawing";
import type { Sheet } from "../../host/model/sheet";
import { startHost, type Host } from "../../host/start-host";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

async function painted(charts: readonly DrawnChart[], host: Host = startHost()): Promise<Sheet> {
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, "x")], { charts }));
  expect(await excelWorkbook.paint(drawing, () => "go-on")).toEqual({ ok: true, value: [] });
  const sheet = host.book.sheetNamed("T");
  if (sheet === undefined) throw new Error("not painted");
  return sheet;
}

test("a chart covers its cells, and its limit is a line over the columns", async () => {
  const column = (left: number) => ({ top: 0, left, bottom: 2, right: left });
  const chart = {
    title: "Tỷ lệ",
    description: "Cột của ba đơn vị.",
    area: { top: 5, left: 0, bottom: 18, right: 4 },
    categories: column(0),
    series: [
      { name: "Kết quả", values: column(1), look: "columns" },
      { name: "Mức giao", values: column(2), look: "limit" },
    ],
    numbers: "percent",
  } as const;
  const { charts } = await painted([chart]);
  expect(charts).toMatchObject([
    {
      place: chart.area,
      series: [
        { name: "Kết quả", type: "ColumnClustered", values: column(1), categories: column(0) },
        { name: "Mức giao", type: "Line", values: column(2), categories: column(0) },
      ],
    },
  ]);
  expect(Object.fromEntries(charts[0]?.values ?? [])).toEqual({
    "Title.Text": "Tỷ lệ",
    "Legend.Visible": true,
    "Legend.Position": "Bottom",
    "ValueAxis.Minimum": 0,
    "ValueAxis.NumberFormat": "0%",
  });
  // Distinguishable without colours: grey columns, a broken black line without markers.
  expect((charts[0]?.series ?? []).map(({ looks }) => Object.fromEntries(looks))).toEqual([
    { "Line.Color": "#000000", "Fill.Color": "#A6A6A6" },
    { "Line.Color": "#000000", "Line.Weight": 1.75, "Line.LineStyle": "Dash", MarkerStyle: "None" },
  ]);
});

test("lines of several rounds differ by stroke and marker, without colours", async () => {
  const column = (left: number) => ({ top: 0, left, bottom: 2, right: left });
  const line = (name: string, left: number) => ({ name, values: column(left), look: "line" as const });
  const chart = { title: "Các đợt", description: "", area: { top: 5, left: 0, bottom: 18, right: 4 } };
  const series = [line("Đợt I", 1), line("Đợt II", 2)];
  const { charts } = await painted([{ ...chart, categories: column(0), series, numbers: "count" }]);
  const black = { "Line.Color": "#000000", "Line.Weight": 1.75 };
  expect((charts[0]?.series ?? []).map(({ looks }) => Object.fromEntries(looks))).toEqual([
    { ...black, "Line.LineStyle": "Continuous", MarkerStyle: "Circle" },
    { ...black, "Line.LineStyle": "Dash", MarkerStyle: "Square" },
  ]);
});

const TWO_CHARTS = [5, 25].map((top) => ({
  ...{ title: "Tỷ lệ", description: "", numbers: "percent" as const },
  area: { top, left: 26, bottom: top + 9, right: 27 },
  categories: { top: 0, left: 0, bottom: 2, right: 0 },
  series: [{ name: "A", values: { top: 0, left: 1, bottom: 2, right: 1 }, look: "columns" as const }],
}));

/** A user adds a chart of his own, which Excel calls Chart 3. */
const addOwnChart = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("T");
    sheet.charts.add("Line", sheet.getRange("A1:A2"), "Auto");
    await context.sync();
  });

test("charts of an earlier painting are removed; a user's chart stays", async () => {
  const host = startHost();
  const charts = TWO_CHARTS;
  await painted(charts, host);
  await addOwnChart();
  const sheet = await painted(charts.slice(1), host);
  expect(sheet.charts.map(({ name }) => name)).toEqual(["Chart 3", "AA26:AB35"]);
});

test("a chart that Excel refuses before it has its name is removed; a user's chart stays", async () => {
  const host = startHost();
  await painted(TWO_CHARTS, host);
  await addOwnChart();
  host.troubles.refuses = (member, use) =>
    member === "Chart.name" && use !== "reads" ? "InvalidArgument" : undefined;
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, "x")], { charts: TWO_CHARTS }));
  expect(await excelWorkbook.paint(drawing, () => "go-on")).toEqual({
    ok: true,
    value: [
      { what: "chart", sheet: "T" },
      { what: "chart", sheet: "T" },
    ],
  });
  expect(host.book.sheetNamed("T")?.charts.map(({ name }) => name)).toEqual(["Chart 3"]);
});

const NAME = "SoLieu";
const heads = [words(0, 0, "Đơn vị"), words(0, 1, "Số")];

async function paintTable(host: Host, rows: number): Promise<unknown> {
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

test("cells become a named table; repainting adapts it to the number of rows", async () => {
  const host = startHost();
  expect(await paintTable(host, 3)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 3]]);
  expect(await paintTable(host, 5)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 5]]);
});

test("if Excel refuses a table, the rows stay and it is reported", async () => {
  const host = startHost();
  host.troubles.refuses = (member) => (member === "TableCollection.add" ? "InvalidArgument" : undefined);
  expect(await paintTable(host, 2)).toEqual({ ok: true, value: [{ what: "table", sheet: "T" }] });
  expect(tablesOf(host)).toEqual([]);
});

test("a table whose name Excel refuses is removed, and the next painting makes it", async () => {
  const host = startHost();
  host.troubles.refuses = (member, use) =>
    member === "Table.name" && use !== "reads" ? "InvalidArgument" : undefined;
  expect(await paintTable(host, 2)).toEqual({ ok: true, value: [{ what: "table", sheet: "T" }] });
  expect(tablesOf(host)).toEqual([]);
  host.troubles.refuses = () => undefined;
  expect(await paintTable(host, 3)).toEqual({ ok: true, value: [] });
  expect(tablesOf(host)).toEqual([["T", NAME, "TableStyleLight1", 3]]);
});
