import { unitCode, type RoundId } from "../../../src/model/codes";
import { judgedSummary } from "../../../src/model/judged/judged-summary";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { roundId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";
import { aSubmission, type Written } from "../../support/forms/submission-builder";
import {
  dakNong2020,
  dakNongPlan2020,
  giaLamGrassroots,
  giaLamPlan2023,
  phuRieng2017,
  binhPhuoc2017,
} from "../../support/plans/bundled";

type Figures = Readonly<Record<string, Written>>;

/** What the first units of an office report, rolled up and judged; a unit without figures sends nothing. */
function judged(
  plan: Plan,
  round: RoundId,
  { office, units }: UnitRegistry,
  all: readonly (Figures | undefined)[],
) {
  const asked = units.slice(0, all.length);
  const summary = rollUp({
    ...{ plan, round, office, units: asked },
    submissions: asked.flatMap(({ code, level }: Unit, index) => {
      const values = all[index];
      return values === undefined ? [] : [aSubmission({ plan: plan.id, round, unit: code, level, values })];
    }),
  });
  const { indicators, ...rest } = judgedSummary(plan, { summary });
  return { ...rest, summary, of: (code: string) => indicators.find((each) => each.indicator.code === code) };
}

const FIRST = roundId("1");

describe("a share above its whole is judged by nobody", () => {
  // 8 units of 60 CĐCS each: six have done all of it, one types 600 and 120, one has done nothing.
  const own = (plans: number, reviews: number): Figures => ({
    ...{ CDCS_TONG: 60, KH_CDCS: plans, KH_CT: true, SOKET_1_CDCS: reviews, SOKET_1_CT: true },
  });
  const all = [...Array.from({ length: 6 }, () => own(60, 60)), own(600, 120), own(60, 0)];
  const { of } = judged(dakNongPlan2020, FIRST, dakNong2020, all);
  const [, , , , , , typist] = dakNong2020.units;

  it.each([
    ["DN-01", 1028, 488],
    // One unit covers that another did nothing: 100 % that are none.
    ["DN-02A", 488, 488],
  ])("%s: %i of %i", (code, numerator, denominator) => {
    const { total, outcome, impossible } = of(code) ?? {};
    expect(total).toMatchObject({ numerator, denominator, status: "impossible", isProvisional: false });
    expect(outcome).toBe("open");
    expect(impossible).toEqual([typist]);
  });

  it("nobody leads with such a figure", () => {
    expect(of("DN-01")?.units?.named).toEqual([]);
  });
});

describe("an indicator on reporting counts all who must report", () => {
  const { of } = judged(giaLamPlan2023, FIRST, giaLamGrassroots, [
    ...Array.from({ length: 39 }, () => ({ BAOCAO_1: true, SOKET_1: true })),
    undefined,
  ]);

  it("39 of 40 have reported, which may still change", () => {
    expect(of("GL-14A")?.total).toMatchObject({
      ...{ numerator: 39, denominator: 40, status: "not-met", isProvisional: true },
    });
  });

  it("what units do beside it is of those that reported", () => {
    expect(of("GL-15A")?.total).toMatchObject({ numerator: 39, denominator: 39 });
  });
});

describe("who was asked", () => {
  const { of } = judged(
    giaLamPlan2023,
    FIRST,
    giaLamGrassroots,
    giaLamGrassroots.units.map(() => undefined),
  );

  it("is 24 enterprises of 40 units, not the schools", () => {
    const asked = of("GL-02")?.units?.asked ?? [];
    expect(asked).toHaveLength(24);
    expect(new Set(asked.map(({ unit }) => unit.sector))).toEqual(new Set(["enterprise"]));
  });
});

describe("rounding never turns a verdict", () => {
  it("4,269,999,999 of 4,270,000,000 is not reached", () => {
    const { of } = judged(phuRieng2017, roundId("I"), binhPhuoc2017, [
      { KP_SXKD_THU: 4_269_999_999, KP_SXKD_DT: 4_270_000_000 },
    ]);
    expect(of("PR-04")).toMatchObject({ total: { status: "not-met" }, reached: 0.9999 });
  });
});

describe("to lead is a merit", () => {
  const units = (values: readonly Figures[]) => judged(phuRieng2017, roundId("I"), binhPhuoc2017, values);

  it("not at children who are ill, but at members who join", () => {
    const { of } = units([1, 2, 3, 4].map((each) => ({ TREEM_TIM: each, TREEM_MIENG: 0, DV_KETNAP: each })));
    expect(of("PR-17")?.units).toMatchObject({ named: [], equal: [] });
    expect(of("PR-18")?.units?.named.map(({ value }) => value)).toEqual([4, 3, 2]);
  });

  it("not of a unit that misses the target", () => {
    const { of } = units([99, 98, 97, 96].map((each) => ({ KP_SXKD_THU: each, KP_SXKD_DT: 100 })));
    expect(of("PR-04")?.units).toMatchObject({ named: [], equal: [] });
    expect(of("PR-04")?.units?.below).toHaveLength(4);
  });
});

test("targets that the plan never quantified are followed, and errors that are left are told", () => {
  const { summary } = judged(phuRieng2017, roundId("I"), binhPhuoc2017, [
    { DN_CD: 2, ATVSV_DN: 1 },
    undefined,
  ]);
  const [first, second] = summary.units;
  const error = (unit: Unit | undefined) => ({
    ...({ rule: "negative", severity: "error", sheet: "Form", cell: "E10", file: "x.xlsx" } as const),
    ...{ unit: unit?.code ?? unitCode("?"), subject: "", found: -1, expected: null },
  });
  const said = judgedSummary(phuRieng2017, {
    summary,
    findings: [error(first), error(first), error(second)],
  });
  expect(said.indicators.find(({ indicator }) => indicator.code === "PR-07")?.kind).toBe("followed");
  expect([said.assigned.total, said.followed.total]).toEqual([7, 2]);
  // The second unit's file does not count.
  expect(said.errors).toEqual({ count: 2, units: [first], in: "some" });
});
