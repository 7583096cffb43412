import type { Target } from "../../../src/model/plan/target";
import { indicatorFigure } from "../../../src/forms/words/number-words";
import { amount, anIndicator, codes } from "../../support/plans/plan-builder";

const ratio = { kind: "ratio", numerator: amount("N"), denominator: amount("D") } as const;
const average = { kind: "average", amount: codes("X"), units: codes("U") } as const;
const least = (value: number): Target => ({ comparator: "at-least", value });

describe("a figure that rounds to its missed target shows the digits that differ", () => {
  it.each([
    // 19.999.999 of 20.000.000.
    [ratio, least(1), 0.99999995, "99,999995%"],
    [ratio, least(0.7), 0.69996, "69,996%"],
    [ratio, least(0.7), 0.7, "70%"],
    [ratio, least(0.7), 0.48892, "48,89%"],
    [average, least(1), 0.99999995, "0,99999995"],
    [average, least(1), 0.5, "0,5"],
  ] as const)("%j against %j: %d is %s", (aggregation, target, value, shown) => {
    expect(
      indicatorFigure(anIndicator("I", aggregation, { target }), { value, against: undefined }, value),
    ).toBe(shown);
  });

  it("applies to a base too: 61,204 % against a base of 61,2 %", () => {
    const target: Target = {
      comparator: "above-base",
      base: { kind: "ratio", numerator: amount("N0"), denominator: amount("D0") },
    };
    const total = { value: 0.61204, against: 0.612 };
    expect(indicatorFigure(anIndicator("I", ratio, { target }), total, 0.61204)).toBe("61,204%");
  });
});
