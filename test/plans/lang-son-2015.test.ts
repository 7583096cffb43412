import { ENTERPRISE, GRASSROOTS, langSonPlan2015 as plan, PUBLIC, UPPER } from "../support/plans/bundled";
import { formWords } from "../../src/forms/words/form-words";
import { daysOf, flowsOf, formStates, lastDaysOf, numbersAsked, targetsOf } from "./plan-facts";
import { ADDED } from "./independent/lang-son-2015";

test("the document names no quantity: what is to be done is all that is judged", () => {
  expect(targetsOf(plan)).toEqual(["LS-01 equal 1", "LS-02 equal 1"]);
});

test("the document has neither number nor day, and the form claims none", () => {
  expect([plan.number, plan.issuedOn]).toEqual([undefined, undefined]);
  expect(formWords.planLine(plan)).toBe(
    "(Theo bản phát động thi đua năm 2015 của Liên đoàn Lao động tỉnh Lạng Sơn)",
  );
});

test("round 1 may be reported until ten days after its review on 28/7/2015", () => {
  expect(daysOf(plan)).toEqual([
    "1 2015-01-01 2015-06-30 2015-08-07",
    "2 2015-07-01 2015-12-31 2016-01-10",
    "NAM 2015-01-01 2015-12-31 2016-01-10 1 2",
  ]);
});

test("each round asks what the document says for it", () => {
  expect(numbersAsked(plan, "1")).toBe("01 03A 03B 03C 03D 04 06 07A 07B 07C 08 09A 09B 12 13 14 15");
  expect(numbersAsked(plan, "2")).toBe("02 04 05A 05B 06 07A 07B 07C 08 09A 09B 10 11A 11B 12 13 14 15");
});

test("“vào dịp 28/7” is no last day; the targets of the year end with it", () => {
  expect(lastDaysOf(plan)).toEqual({
    "LS-11A": "2015-12-31",
    "LS-11B": "2015-12-31",
  });
});

test("a review “vào dịp 28/7/2015” is done whatever day of the year it was; the form sees it from the day", () => {
  const form = formStates(plan, "1", { level: UPPER });
  expect([form.get("SOKET_NGAY"), form.get("SOKET_CT")]).toEqual(["input", "calculated"]);
});

test("the spring campaign is asked of upper unions, cultural offices of the public sector", () => {
  const office = formStates(plan, "2", { level: GRASSROOTS, sector: PUBLIC });
  const enterprise = formStates(plan, "2", { level: GRASSROOTS, sector: ENTERPRISE });
  expect([office.get("CQ_VANHOA"), enterprise.get("CQ_VANHOA")]).toEqual(["input", "not-applicable"]);
  const spring = formStates(plan, "1", { level: GRASSROOTS });
  expect(spring.get("CAY_TRONG")).toBe("not-applicable");
});

test("what happens is added over rounds; members, pledges, titles and targets are not", () => {
  expect(flowsOf(plan)).toEqual(ADDED);
});
