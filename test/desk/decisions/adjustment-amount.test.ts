import { adjustmentAmount } from "../../../src/desk/decisions/adjustment-amount";

it("an amount is a plain number; of what is counted a whole one, of money any", () => {
  expect(adjustmentAmount("-20", { type: "count" })).toEqual({ ok: true, value: -20 });
  expect(adjustmentAmount(" −20 ", { type: "count" })).toEqual({ ok: true, value: -20 });
  expect(adjustmentAmount("20−", { type: "count" })).toEqual({ ok: false, failure: "no-number" });
  expect(adjustmentAmount("1,5", { type: "money" })).toEqual({ ok: true, value: 1.5 });
  expect(adjustmentAmount("1,5", { type: "count" })).toEqual({ ok: false, failure: "not-whole" });
  // A blank form only guesses which figures are whole.
  const takes = { kind: "whole", unitOfMeasure: "" } as const;
  expect(adjustmentAmount("1,5", { type: "count", takes })).toEqual({ ok: true, value: 1.5 });
  expect(adjustmentAmount("1.234", { type: "count" })).toEqual({ ok: false, failure: "no-number" });
});
