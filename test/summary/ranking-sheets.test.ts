import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import { criterionCode, indicatorCode } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import { printedSheet } from "../../src/workbook/page/printed-sheet";
import { rankingJson } from "../../src/command-line/roll-up/roll-up-json";
import { readSummaryWorkbook } from "../../src/summary/reading/read-summary-workbook";
import { deskInput } from "../support/desk/desk-sample";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { aUnit, codes } from "../support/plans/plan-builder";
import { drawSummary } from "../support/sheets/draw-summary";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { expectGolden } from "../support/sheets/expect-golden";
import { sheetPicture } from "../support/sheets/picture";
import { sheetNamed, shownSheet } from "../support/sheets/shown-sheet";

const CRITERIA: Plan["criteria"] = [
  {
    ...{ code: criterionCode("TC-1"), label: "Ký thỏa ước", points: 50 },
    ...{ kind: "achievement", indicator: indicatorCode("I1") },
  },
  {
    ...{ code: criterionCode("TC-2"), label: "Nội dung đặc thù", points: 20 },
    ...{ kind: "attainment", indicator: indicatorCode("I6") },
  },
  { code: criterionCode("TC-3"), label: "Nộp đúng hạn", points: 10, kind: "on-time" },
  { code: criterionCode("TC-4"), label: "Mái ấm", points: 1.5, kind: "per-amount", of: codes("C1", "C2") },
];

const ranked = (input: typeof SAMPLE_INPUT): typeof SAMPLE_INPUT => ({
  ...input,
  plan: { ...input.plan, criteria: CRITERIA, grades: [{ name: "Tốt", from: 70 }] },
  summary: {
    ...input.summary,
    units: input.summary.units.map((unit) => ({
      ...unit,
      cluster: unit.code === "U4" ? "Khối huyện" : "Khối cơ sở",
    })),
  },
});

it.each([
  ["reports/ranking.txt", SUMMARY_SHEETS.ranking],
  ["reports/ranking-points.txt", SUMMARY_SHEETS.points],
])("%s", (file, name) => {
  const drawing = drawSummary(ranked(SAMPLE_INPUT));
  expectGolden(file, `${shownSheet(drawing, name)}\n${sheetPicture(sheetNamed(drawing, name))}`);
});

it("says how a score was made up where criteria do not concern a unit", () => {
  // U3 is asked for TC-2 and TC-3 alone: 30 of 80 points. It has 0 of them and no extra points.
  const input = ranked(SAMPLE_INPUT);
  const rescaled = { ...input, plan: { ...input.plan, isRescaled: true } };
  const lines = shownSheet(drawSummary(rescaled), SUMMARY_SHEETS.ranking);
  expect(lines).toContain(
    "B: CĐCS Trường Đồi Xanh | C: Khối cơ sở | E: 0 | F: 0 | G: 0 | H: 0 | I: 0 × 80/30",
  );
});

it("names a criterion that concerns nobody once, and lists no points of who sent nothing", () => {
  // Nobody is late where the document names no deadline. U2 has not reported.
  const input = ranked(SAMPLE_INPUT);
  const completeness = { ...input.summary.completeness, isUndated: true } as const;
  const drawing = drawSummary({ ...input, summary: { ...input.summary, completeness } });
  const lines = shownSheet(drawing, SUMMARY_SHEETS.points);
  expect(lines).toContain("A: Không áp dụng cho đơn vị nào đã báo cáo: Nộp đúng hạn (TC-3).");
  expect(lines.match(/TC-\d/g)?.filter((code) => code === "TC-3")).toEqual(["TC-3"]);
  expect(lines.match(/B: TC-1 /g)).toHaveLength(3);
});

it.each([4, 12])(
  "is printed with letters of nine points or more on one page across, with %i criteria",
  (count) => {
    const input = ranked(SAMPLE_INPUT);
    const [first] = CRITERIA;
    if (first === undefined) throw new Error("no criterion");
    const criteria = Array.from({ length: count }, (_, index) => ({
      ...first,
      ...{ code: criterionCode(`N-${String(index)}`), label: `Tiêu chí thi đua thứ ${String(index + 1)}` },
    }));
    const drawing = drawSummary({ ...input, plan: { ...input.plan, criteria } });
    for (const name of [SUMMARY_SHEETS.ranking, SUMMARY_SHEETS.points]) {
      const { smallestText = 0, pages, pageStarts } = printedSheet(sheetNamed(drawing, name));
      expect([name, smallestText >= 9, pages]).toEqual([name, true, pageStarts.length]);
    }
  },
);

it("ends no page with the title of a cluster, however many units stand before it", () => {
  const input = ranked(SAMPLE_INPUT);
  const lasts = Array.from({ length: 8 }, (_, more) => {
    const others = Array.from({ length: 15 + more }, (_unit, index) => aUnit(`X${String(index)}`));
    const summary = { ...input.summary, units: [...input.summary.units, ...others] };
    const { cells, print } = sheetNamed(drawSummary({ ...input, summary }), SUMMARY_SHEETS.ranking);
    const last = (print.pagesFrom?.[0] ?? 0) - 1;
    return cells.find(({ row, style }) => row === last && style === "section") ?? last;
  });
  expect(Math.max(...lasts.map(Number))).toBeGreaterThan(20);
  expect(lasts.filter((last) => typeof last !== "number")).toEqual([]);
});

it("the ranking stands behind the totals, and a plan without criteria has none", () => {
  const names = (input: typeof SAMPLE_INPUT) => drawSummary(input).sheets.map(({ name }) => name);
  expect(names(ranked(SAMPLE_INPUT)).slice(1, 4)).toEqual(["Tổng hợp", "Xếp hạng", "Chi tiết xếp hạng"]);
  expect(names(SAMPLE_INPUT)).not.toContain("Xếp hạng");
  expect(rankingJson(SAMPLE_INPUT.plan, SAMPLE_INPUT.summary)).toBeNull();
});

it("a roll-up goes on from a summary with a ranking as from one without", () => {
  const kept = (input: typeof SAMPLE_INPUT) =>
    readSummaryWorkbook(drawingToGrids(drawSummary(input)), [input.plan]);
  const { units: _with, ...of } = kept(ranked(deskInput())) ?? {};
  const { units: _without, ...without } = kept(deskInput()) ?? {};
  expect(of).toEqual(without);
});

it("prints every place and point as JSON", () => {
  const { plan, summary } = ranked(SAMPLE_INPUT);
  const [first] = rankingJson(plan, summary) ?? [];
  // 3 of 4 enterprises are 75 %, above 70 %; two contents where one is asked; in time; one house.
  expect(first).toMatchObject({
    ...{ unit: "U1", cluster: "Khối cơ sở", standing: "ranked", score: 81.5, grade: "Tốt" },
    ...{ overall: { rank: 1 }, inCluster: { rank: 1 } },
    points: [
      {
        ...{ criterion: "TC-1", state: "counted", points: 50, value: 0.75, numerator: 3, denominator: 4 },
        ...{ wanted: 0.7, next: null },
      },
      { points: 20 },
      { points: 10 },
      { points: 1.5, next: { points: 1, figure: 2, more: 1 } },
    ],
  });
});
