import { roundId, unitCode, type RoundId } from "../../../src/model/codes";
import { judgedSummary } from "../../../src/model/judged/judged-summary";
import { rollUp } from "../../../src/model/roll-up/roll-up";
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

  // Round 1 of 40 has lacked one; in the second it reports, and another one does not.
  it("a review of both rounds counts it, too, and says who has not", () => {
    const [first, second, ...others] = giaLamGrassroots.units;
    if (first === undefined || second === undefined) throw new Error("no units");
    const sent = (unit: Unit, round: RoundId, values: Figures) =>
      aSubmission({
        ...{ plan: giaLamPlan2023.id, round, unit: unit.code, level: unit.level, values },
        file: `${unit.code} ${round}.xlsx`,
      });
    const summary = rollUp({
      ...{ plan: giaLamPlan2023, round: roundId("NAM"), ...giaLamGrassroots },
      submissions: [
        ...[second, ...others].map((unit) => sent(unit, FIRST, { CDCS_TONG: 1, BAOCAO_1: true })),
        ...[first, ...others].map((unit) => sent(unit, roundId("2"), { CDCS_TONG: 1, BAOCAO_2: true })),
      ],
    });
    const { indicators } = judgedSummary(giaLamPlan2023, { summary });
    const said = ["GL-14A", "GL-14B"].map((code) => {
      const { total, lacking } = indicators.find(({ indicator }) => indicator.code === code) ?? {};
      return [total?.numerator, total?.denominator, total?.status, total?.isProvisional, total?.n, lacking];
    });
    expect(said).toEqual([
      [39, 40, "not-met", true, 39, []],
      [39, 40, "not-met", true, 39, []],
    ]);
  });

  // Of 11 CĐCS 9 reported in round 1, and 10 in round 2.
  it("a review of the office's own summaries counts those that each was made without", () => {
    const { office } = giaLamGrassroots;
    const own = (round: string, received: number, values: Figures) =>
      aSubmission({
        ...{ plan: giaLamPlan2023.id, round: roundId(round), unit: office.code, level: office.level, values },
        ...{ file: `${round}.xlsx`, behind: { received, expected: 11, text: `${String(received)}/11` } },
      });
    const summary = rollUp({
      ...{ plan: giaLamPlan2023, round: roundId("NAM"), office, units: [office] },
      submissions: [
        own("1", 9, { CDCS_TONG: 9, BAOCAO_1: 9 }),
        own("2", 10, { CDCS_TONG: 10, BAOCAO_2: 10 }),
      ],
    });
    const said = [...summary.indicators].flatMap(([code, { numerator, denominator, status }]) =>
      code.startsWith("GL-14") ? [[code, numerator, denominator, status]] : [],
    );
    expect(said).toEqual([
      ["GL-14A", 9, 11, "not-met"],
      ["GL-14B", 10, 11, "not-met"],
    ]);
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
  const error = (unit: Unit | undefined, cell: string) => ({
    ...({ rule: "negative", severity: "error", sheet: "Form", file: "x.xlsx" } as const),
    cell,
    ...{ unit: unit?.code ?? unitCode("?"), subject: "", found: -1, expected: null },
  });
  const said = judgedSummary(phuRieng2017, {
    summary,
    findings: [error(first, "E10"), error(first, "E11"), error(second, "E12")],
  });
  expect(said.indicators.find(({ indicator }) => indicator.code === "PR-07")?.kind).toBe("followed");
  expect([said.assigned.total, said.followed.total]).toEqual([7, 2]);
  // The second unit's file does not count.
  expect(said.errors).toEqual({ count: 2, units: [first], in: "some" });
});
