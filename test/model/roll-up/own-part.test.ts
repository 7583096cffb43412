import { elementCode, indicatorCode, roundId, sectorCode } from "../../../src/model/codes";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { numberValue, type Value } from "../../../src/model/value";
import { giaLamPlan2023, GRASSROOTS, phuRieng2017, UPPER } from "../../support/plans/bundled";
import { aSubmission } from "../../support/forms/submission-builder";
import { aUnit } from "../../support/plans/plan-builder";

/*
 * Two CĐCS of offices report to LĐLĐ huyện Phú Riềng (invented figures). Both have the procedure of PR-01;
 * there are three "công đoàn cơ sở và công đoàn cấp trên cơ sở". The district collected 950 of 1.000 million
 * đồng (PR-04: 95 %), all of the dues (PR-05), and gave two houses (PR-13: at least one).
 */
const office = aUnit("DISTRICT", { level: UPPER });
const units = ["A", "B"].map((code) => aUnit(code, { level: GRASSROOTS, sector: sectorCode("public") }));

function rolledUp(written: Record<string, Value>, plan = phuRieng2017, round = "I") {
  const summary = rollUp({
    plan,
    round: roundId(round),
    office,
    units,
    submissions: units.map(({ code }) =>
      aSubmission({
        unit: code,
        plan: plan.id,
        round: roundId(round),
        level: GRASSROOTS,
        values: { QT_CDCS: true },
      }),
    ),
    written: new Map(Object.entries(written).map(([code, value]) => [elementCode(code), value])),
  });
  return (code: string) => {
    const { value, status, n, of, isProvisional } = summary.indicators.get(indicatorCode(code)) ?? {};
    return { value, status, n, of, isProvisional };
  };
}

const million = (amount: number) => numberValue(amount * 1_000_000);
const WRITTEN = {
  KP_SXKD_THU: million(950),
  KP_SXKD_DT: million(1000),
  DP_SXKD_THU: million(80),
  DP_SXKD_DT: million(80),
  KP_CHUACD_THU: million(0),
  KP_CHUACD_DT: million(10),
  MAIAM_DENGHI: numberValue(0),
  MAIAM_XAYMOI: numberValue(1),
  MAIAM_SUACHUA: numberValue(1),
};

describe("the own part of the office that issued the plan", () => {
  it("is missing until the office has an entry: PR-01 is met by its units alone, provisionally", () => {
    const of = rolledUp({});
    expect(of("PR-01")).toEqual({ value: 1, status: "met", n: 2, of: 3, isProvisional: true });
    expect(of("PR-04")).toMatchObject({ value: undefined, status: "insufficient-data", n: 0, of: 1 });
  });

  it("is added to the units: without the office's procedure PR-01 is 2 of 3", () => {
    const of = rolledUp({ ...WRITTEN, QT_CAPTREN: { kind: "yes-no", yes: false } });
    expect(of("PR-01")).toEqual({ value: 2 / 3, status: "not-met", n: 3, of: 3, isProvisional: false });
  });

  it("is judged by its own targets", () => {
    const of = rolledUp({ ...WRITTEN, QT_CAPTREN: { kind: "yes-no", yes: true } });
    expect(of("PR-01")).toMatchObject({ value: 1, status: "met", n: 3, of: 3, isProvisional: false });
    expect(of("PR-04")).toMatchObject({ value: 0.95, status: "not-met", n: 1, of: 1 });
    expect(of("PR-05")).toMatchObject({ value: 1, status: "met", n: 1, of: 1 });
    expect(of("PR-06")).toMatchObject({ value: 0, status: "not-met", n: 1, of: 1 });
    expect(of("PR-13")).toMatchObject({ value: 2, status: "exceeded", n: 1, of: 1 });
  });

  it("gives the number of chosen units for GL-04: 2 is within one to two, 3 is outside", () => {
    const chosen = (count: number) =>
      rolledUp({ DIEM_DONVI: numberValue(count) }, giaLamPlan2023, "1")("GL-04");
    expect(chosen(2)).toMatchObject({ value: 2, status: "met", n: 1, of: 1 });
    expect(chosen(3)).toMatchObject({ value: 3, status: "outside" });
  });
});
