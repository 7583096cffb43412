import { adjustmentAmount } from "../../../src/use-cases/desk/adjustment-amount";

it("an amount is a plain number; of what is counted a whole one, of money any", () => {
  expect(adjustmentAmount("-20", "count")).toEqual({ ok: true, value: -20 });
  expect(adjustmentAmount("1,5", "money")).toEqual({ ok: true, value: 1.5 });
  expect(adjustmentAmount("1,5", "count")).toEqual({ ok: false, failure: "not-whole" });
  expect(adjustmentAmount("1.234", "count")).toEqual({ ok: false, failure: "no-number" });
});
