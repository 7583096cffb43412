import { targetOf as reportedTarget } from "../../src/summary/document/report/indicator-figures";
import { targetFormula } from "../../src/summary/overview/target-formula";
import { number } from "../../src/workbook/formula/build";
import { evaluateFormula } from "../../src/workbook/formula/evaluate-formula";
import { ENTERPRISE, giaLamPlan2023 as plan, GRASSROOTS, PUBLIC, UPPER } from "../support/plans/bundled";
import { daysOf, flowsOf, formStates, lastDaysOf, numbersAsked, targetsOf } from "./plan-facts";
import { ADDED } from "./independent/gia-lam-2023";

test("exactly the hard numbers and directions of the plan are targets", () => {
  expect(targetsOf(plan)).toEqual([
    "GL-01 at-least 0.2",
    "GL-02 at-least 1",
    "GL-03 equal 1",
    "GL-04 between 1 2",
    "GL-05 equal 1",
    "GL-06 equal 0",
    "GL-07 above-base",
    "GL-07B above-base",
    "GL-09 below-base",
    "GL-14A equal 1",
    "GL-14B equal 1",
    "GL-15A equal 1",
    "GL-15B equal 1",
  ]);
});

test("GL-07 rises against the share of members at the end of 2022, GL-09 falls against the same months of 2022", () => {
  const targetOf = (code: string) => plan.indicators.find((indicator) => indicator.code === code)?.target;
  expect(targetOf("GL-07")).toMatchObject({
    base: { kind: "ratio", numerator: { sum: ["DV_DN_GOC"] }, denominator: { sum: ["LD_DN_GOC"] } },
  });
  expect(targetOf("GL-09")).toMatchObject({ base: { kind: "sum", of: ["TRANHCHAP_GOC", "DINHCONG_GOC"] } });
});

test("fewer disputes than before: below a figure that was 0 nothing falls, and 0 is wanted again", () => {
  const indicator = plan.indicators.find(({ code }) => code === "GL-09");
  const { target } = indicator ?? {};
  if (indicator === undefined || target === undefined) throw new Error("no GL-09");
  const noCells = () => {
    throw new Error("the formula reads a cell");
  };
  const shown = [0, 4].map((against) => [
    reportedTarget(indicator, target, { against }),
    evaluateFormula(targetFormula(indicator, target, number(against)), noCells),
  ]);
  expect(shown).toEqual([
    ["= 0 *", "= 0 (cùng kỳ năm 2022) *"],
    ["< 4 *", "< 4 (cùng kỳ năm 2022) *"],
  ]);
});

test("the rounds are the days of the plan, the review is made of both", () => {
  expect(daysOf(plan)).toEqual([
    "1 2023-01-01 2023-06-30 2023-07-10",
    "2 2023-07-01 2023-12-31 2024-01-10",
    "NAM 2023-01-01 2023-12-31 2024-01-10 1 2",
  ]);
});

test("each round asks what the plan says for it", () => {
  expect(numbersAsked(plan, "1")).toBe(
    "01 02 03 04 05 06 07 07B 08A 08B 09 10A 10B 10C 11 12 13A 13B 13C 13D 14A 15A 16 17 18",
  );
  expect(numbersAsked(plan, "2")).toBe(
    "01 02 03 07 07B 08A 08B 09 10A 10B 10C 11 13A 13B 13C 13D 14B 15B 16 17 18",
  );
});

test("pilot units have until 15/02/2023, that day included; what is for the year has until its end", () => {
  const { "GL-04": pilots, ...others } = lastDaysOf(plan);
  expect(pilots).toBe("2023-02-15");
  expect(new Set(Object.values(others))).toEqual(new Set(["2023-12-31"]));
});

test("20 % is of the public sector, the initiatives of round 2 and the trends are of enterprises", () => {
  const office = formStates(plan, "1", { level: GRASSROOTS, sector: PUBLIC });
  const enterprise = formStates(plan, "1", { level: GRASSROOTS, sector: ENTERPRISE });
  const statesOf = (code: string) => [office.get(code), enterprise.get(code)];
  for (const code of ["SK_NGUOI", "LD_HCSN"]) expect(statesOf(code)).toEqual(["input", "not-applicable"]);
  for (const code of ["SK_DN_XONG", "DV_DN_GOC", "DINHCONG", "TET_KHONGCO"]) {
    expect(statesOf(code)).toEqual(["not-applicable", "input"]);
  }
  expect(statesOf("LD_TONG")).toEqual(["calculated", "calculated"]);
});

test("pilot units and new unions are the federation's to say", () => {
  expect(formStates(plan, "1", { level: GRASSROOTS }).get("DIEM_DONVI")).toBe("not-applicable");
  expect(formStates(plan, "1", { level: UPPER }).get("DIEM_DONVI")).toBe("input");
  expect(formStates(plan, "1", { level: UPPER }).get("CDCS_MOI")).toBe("input");
});

test("admissions, disputes, works and awards are added over rounds; members, unions and bases are not", () => {
  expect(flowsOf(plan)).toEqual(ADDED);
});
