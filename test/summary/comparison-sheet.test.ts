import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import type { ComparedTotals } from "../../src/model/board/compared-totals";
import { judgedSummary } from "../../src/model/judged/judged-summary";
import { drawSummary } from "../support/sheets/draw-summary";
import { expectGolden } from "../support/sheets/expect-golden";
import { sheetPicture } from "../support/sheets/picture";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { sheetNamed, shownSheet } from "../support/sheets/shown-sheet";

const { comparison } = SUMMARY_SHEETS;

const COMPARED: readonly ComparedTotals[] = [
  {
    kind: "last-run",
    title: "Lần trước (09/01/2018)",
    totals: new Map([
      ["A1", 1120],
      ["I1", 0.75],
      ["C1", 0],
    ]),
  },
  { kind: "last-year", title: "Cùng kỳ năm trước", totals: new Map([["A1", 1000]]) },
];
const drawing = drawSummary({ ...SAMPLE_INPUT, compared: COMPARED });

it("summaries/comparison.txt", () => {
  expectGolden(
    "summaries/comparison.txt",
    `${shownSheet(drawing, comparison)}\n${sheetPicture(sheetNamed(drawing, comparison))}`,
  );
});

it("holds 1200 members against 1120 and 1000: 80 and 200 more, 7.14 % and 20 %", () => {
  expect(shownSheet(drawing, comparison)).toMatch(
    /A: A1 .*D: =1200 \| E: 1120 \| F: =80 \| G: =0.071429 \| H: 1000 \| I: =200 \| J: =0.2/,
  );
});

it("says no percentage of nothing, and nothing at all where nobody knows the earlier figure", () => {
  const shown = shownSheet(drawing, comparison);
  expect(shown).toMatch(/A: C1 .*D: =3 \| E: 0 \| F: =3\n/);
  expect(shown).toMatch(/A: A2 .*D: =450\n/);
});

it("comes to the changes that the summary is judged by: 57.14 % are 17.86 points less than 75 %", () => {
  const { compared, ...facts } = { ...SAMPLE_INPUT, compared: COMPARED };
  const { indicators } = judgedSummary(SAMPLE_INPUT.plan, { ...facts, compared });
  const [first] = indicators.flatMap(({ indicator, changes }) => (indicator.code === "I1" ? changes : []));
  expect(first).toMatchObject({ before: 0.75, difference: -17.86, isPoints: true, share: undefined });
  expect(shownSheet(drawing, comparison)).toMatch(/A: I1 .*D: =0.571429 \| E: 0.75 \| F: =-0.178571\n/);
});

it("stands on the front page in points for a share: 57.14 % are 32.14 points more than 25 %", () => {
  const lastYear = { kind: "last-year", title: "Cùng kỳ", totals: new Map([["I1", 0.25]]) } as const;
  const front = shownSheet(drawSummary({ ...SAMPLE_INPUT, compared: [lastYear] }), "Tóm tắt");
  expect(front).toMatch(/A: I1 .*=32.14 điểm phần trăm/);
});

it("is not there where there is nothing to compare with", () => {
  const names = drawSummary(SAMPLE_INPUT).sheets.map(({ name }) => name);
  expect(names).not.toContain(comparison);
});
