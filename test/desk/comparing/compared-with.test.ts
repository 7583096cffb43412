import type { ComparedTotals } from "../../../src/model/board/compared-totals";
import { roundId, unitCode } from "../../../src/model/codes";
import { phuRieng2017 } from "../../support/plans/bundled";
import { comparedWith } from "../../../src/desk/comparing/compared-with";
import type { EarlierSummary } from "../../../src/desk/comparing/earlier-summary";

/** A summary of a round with a total, itself compared with others. */
const summary = (round: string, amount: number, before: readonly ComparedTotals[] = []): EarlierSummary => ({
  figures: new Map(),
  before,
  whole: {
    plan: phuRieng2017,
    round: roundId(round),
    office: unitCode("70"),
    totals: new Map([["PR-02", amount]]),
    own: new Map(),
  },
});
const then = (kind: ComparedTotals["kind"], title: string, amount: number): ComparedTotals => ({
  kind,
  title,
  totals: new Map([["PR-02", amount]]),
});
const shown = (compared: readonly ComparedTotals[]) =>
  compared.map(({ kind, title, totals }) => [kind, title, totals.get("PR-02")]);

it("one summary of the last round brings the rounds before, which it was compared with itself; a run of its own is none", () => {
  const before = [
    then("last-run", "Lần tổng hợp trước", 0.9),
    then("last-round", "Đợt trước: Đợt 4", 0.6),
    then("earlier", "Trước đó: Đợt 3", 0.5),
    then("last-year", "Cùng kỳ: Đợt I", 0.1),
  ];
  expect(shown(comparedWith({ previous: [summary("I", 0.7, before)] }).compared)).toEqual([
    ["last-round", "Đợt trước: Đợt I (năm 2017)", 0.7],
    ["earlier", "Trước đó: Đợt 4", 0.6],
    ["earlier", "Trước đó: Đợt 3", 0.5],
  ]);
});

it("assigns several earlier rounds, last year and the year before to their times", () => {
  const yearAgo = summary("I", 0.3, [
    then("last-year", "Cùng kỳ: Đợt I", 0.2),
    then("last-round", "Đợt trước: x", 0),
  ]);
  const { compared } = comparedWith({ previous: [summary("II", 0.8), summary("I", 0.7)], lastYear: yearAgo });
  expect(shown(compared)).toEqual([
    ["last-round", "Đợt trước: Đợt II (năm 2018)", 0.8],
    ["earlier", "Trước đó: Đợt I (năm 2017)", 0.7],
    ["earlier", "Trước đó: Đợt I", 0.2],
    ["last-year", "Cùng kỳ: Đợt I (năm 2017)", 0.3],
  ]);
});
