import { daysFromTo } from "../../src/model/form/derive";
import { dakNongPlan2020 as plan, GRASSROOTS, PROVINCE, UPPER } from "../support/plans/bundled";
import { daysOf, flowsOf, formStates, lastDaysOf, numbersAsked, targetsOf } from "./plan-facts";

test("the 90 days are the only number of the plan; all else is said of every unit, or refers to other lists", () => {
  expect(targetsOf(plan)).toEqual([
    "DN-01 equal 1",
    "DN-02A equal 1",
    "DN-02B equal 1",
    "DN-10 equal 1",
    "DN-11 reference 1 × CTNQ_GIAO",
    "DN-12A reference 1 × KTXH_GIAO",
    "DN-12B equal 1",
  ]);
});

test("the rounds are the days of the plan, the review is made of both", () => {
  expect(daysOf(plan)).toEqual([
    "1 2020-01-01 2020-06-30 2020-07-10",
    "2 2020-07-01 2020-12-31 2021-01-10",
    "NAM 2020-01-01 2020-12-31 2021-01-10 1 2",
  ]);
});

test("the sprint is the last 90 days of the year, in round 2", () => {
  const [first, second] = plan.rounds;
  expect(first?.sprint).toBeUndefined();
  expect(second?.sprint).toMatchObject({ from: "2020-10-03", to: "2020-12-31" });
  expect(second?.sprint && daysFromTo(second.sprint.from, second.sprint.to)).toBe(90);
});

test("each round asks what the plan says for it", () => {
  expect(numbersAsked(plan, "1")).toBe("01 02A 03 04 05 06A 06B 07A 07B 07C 09A 09B 09C 11 13 14 15 16 16B");
  expect(numbersAsked(plan, "2")).toBe(
    "01 02B 03 04 05 06A 06B 07A 07B 07C 08 09A 09B 09C 10 11 12A 12B 13 15 16 16B",
  );
});

test("nothing has a day but what ends with the year", () => {
  expect(new Set(Object.values(lastDaysOf(plan)))).toEqual(new Set(["2020-12-31"]));
  expect(Object.keys(lastDaysOf(plan))).toEqual(["DN-10", "DN-11", "DN-12A", "DN-12B"]);
});

test("conferences, initiatives, awards, publicity and care are added over rounds, nothing else", () => {
  expect(flowsOf(plan)).toEqual([
    "HN_DHTT_CDCS",
    "HN_DHTT_CT",
    "HN_DHTT_TINH",
    "DETAI",
    "SANGKIEN",
    "KHEN_TT",
    "KHEN_CN",
    "KHEN_TRUCTIEP",
    "KHEN_DOTXUAT",
    "KHEN_SANGKIEN",
    "SK_LAMLOI",
    "THANG_CN_CDCS",
    "THANG_CN_CT",
    "TINBAI_CDCS",
    "TINBAI_CT",
    "TINBAI_TINH",
    "CHAMLO_NGUOI",
    "CHAMLO_NNN",
  ]);
});

test("an upper union types the two days of its sprint; the form counts the days and judges them", () => {
  const form = formStates(plan, "2", { level: UPPER });
  expect(["NUOCRUT_TU", "NUOCRUT_DEN", "NUOCRUT_NGAY", "NUOCRUT_DAT"].map((code) => form.get(code))).toEqual([
    "input",
    "input",
    "calculated",
    "calculated",
  ]);
});

test("what the province awards is asked of the province alone", () => {
  for (const level of [GRASSROOTS, UPPER]) {
    expect(formStates(plan, "1", { level }).get("KHEN_DOTXUAT")).toBe("not-applicable");
  }
  expect(formStates(plan, "1", { level: PROVINCE }).get("SK_LAMLOI")).toBe("input");
});

test("delegates are a list, asked in round 2", () => {
  const delegates = plan.indicators.find(({ code }) => (code as string) === "DN-08");
  expect(delegates?.aggregation).toEqual({ kind: "list", register: "DN-08_DAI_BIEU" });
  expect(plan.registers.map(({ code, rounds }) => `${code} ${rounds.join(" ")}`)).toEqual([
    "DN-05_SANG_KIEN 1 2",
    "DN-06_CONG_TRINH 1 2",
    "DN-07_KHEN_THUONG 1 2",
    "DN-07_DIEN_HINH 1 2",
    "DN-08_DAI_BIEU 2",
    "DN-13_PHONG_TRAO 1 2",
  ]);
});
