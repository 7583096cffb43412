import { areaA1 } from "../../src/workbook/grid/address";
import type { DrawnChart } from "../../src/workbook/drawing/drawing";
import { calculateDrawing } from "../../src/workbook/drawing/calculate-drawing";
import { chartPlaces } from "../../src/summary/charts/chart-places";
import { CHART_WORDS } from "../../src/summary/words/chart-words";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { drawSummary } from "../support/sheets/draw-summary";
import { contentShown, sheetNamed } from "../support/sheets/shown-sheet";

const drawing = drawSummary({
  ...SAMPLE_INPUT,
  compared: [
    { kind: "last-round", title: "Round R0", totals: new Map([["I1", 0.5]]) },
    { kind: "earlier", title: "Round R-1", totals: new Map([["I1", 0.4]]) },
    { kind: "last-year", title: "2016", totals: new Map([["I1", 0.25]]) },
    { kind: "last-run", title: "hôm qua", totals: new Map([["I1", 0.9]]) },
  ],
});
const sheet = sheetNamed(drawing, CHART_WORDS.sheet);
const calculated = calculateDrawing(drawing);
/** Returns the content of a row or column of cells. */
const shown = ({ top, left, bottom, right }: DrawnChart["area"]) =>
  Array.from({ length: bottom - top + right - left + 1 }, (_, at) =>
    top === bottom
      ? contentShown(drawing, calculated, sheet.name, top, left + at)
      : contentShown(drawing, calculated, sheet.name, top + at, left),
  );
const charts = sheet.charts ?? [];
const chartOf = (title: string): DrawnChart => {
  const chart = charts.find((each) => each.title.startsWith(title));
  if (chart === undefined) throw new Error(`no chart ${title}`);
  return chart;
};

it("how many have reported is drawn from the board: 4 expected, 3 received, 1 on time, 1 late, 1 missing", () => {
  const { categories, series } = chartOf("Tình hình nộp");
  expect(shown(categories).slice(0, 2)).toEqual(["Phải báo cáo", "Đã nộp"]);
  expect(series.map(({ values }) => shown(values))).toEqual([[4, 3, 1, 1, 1, 0]]);
});

it("each unit's part of a share is drawn against the line of the target; who has none has no place", () => {
  // U1 has 3 of 4 enterprises with an agreement, U4 5 of 10; the target is 70 %. U2 is no enterprise, U3 has
  // not reported.
  const { categories, series, description } = chartOf("Tỷ lệ doanh nghiệp ký thỏa ước");
  const known = SAMPLE_INPUT.summary.units.filter(({ code }) => ["U1", "U4"].includes(code));
  expect(shown(categories)).toEqual(known.map(({ name }) => name));
  expect(description).toContain("của từng đơn vị có số liệu (2/3 đơn vị) so với chỉ tiêu giao");
  const [own, target] = series.map(({ values }) => shown(values));
  expect(own).toEqual([expect.closeTo(0.75 / 0.7, 9), expect.closeTo(0.5 / 0.7, 9)]);
  expect(target).toEqual([1, 1]);
  expect(series.map(({ look }) => look)).toEqual(["columns", "limit"]);
});

it("shares are drawn over years and rounds, the oldest first, without the run of yesterday", () => {
  const { categories, series } = chartOf("Diễn biến");
  expect(shown(categories)).toEqual(["2016", "Round R-1", "Round R0", "Lần này"]);
  expect(series.map(({ values }) => shown(values))).toEqual([[0.25, 0.4, 0.5, expect.closeTo(8 / 14, 9)]]);
});

it("every chart says in words what it shows, on the sheet, too, and lies on no other", () => {
  const texts = sheet.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
  for (const { description } of charts) expect(texts).toContain(description);
  const rows = charts.flatMap(({ area }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index),
  );
  expect(new Set(rows).size).toBe(rows.length);
  expect(areaA1(sheet.print.area ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1:G74");
  const below = Math.max(...charts.map(({ area }) => area.bottom)) + 1;
  const { row } =
    sheet.cells.find(
      ({ content }) => content.kind === "text" && content.text === "Số liệu của các biểu đồ",
    ) ?? {};
  expect(row).toBe(below + 1);
});

it("two charts share a page, one over the names of more than twelve units, which stand aslant, has its own; none begins on an edge", () => {
  const { areas, pagesFrom, rowHeights, end } = chartPlaces([0, 12, 13, 8, 8]);
  expect(areas.map(({ top, bottom }) => [top, bottom])).toEqual([
    [3, 13],
    [15, 25],
    [27, 50],
    [52, 62],
    [64, 74],
  ]);
  expect(pagesFrom).toEqual([26, 51]);
  expect(end).toBe(75);
  expect(rowHeights).toEqual(new Map(Array.from({ length: 73 }, (_, at) => [at + 2, 15])));
  expect(chartPlaces([13]).pagesFrom).toEqual([]);
});
