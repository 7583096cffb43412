import fc from "fast-check";
import { sumOf, sumOfProducts } from "../../src/base/exact-sum";

describe("an exact sum", () => {
  it("adds decimals as they are written", () => {
    expect(sumOf([0.1, 0.2, 0.3])).toBe(0.6);
    expect(sumOf([0.7, 0.1])).toBe(0.8);
    expect(sumOf([1.1, -1])).toBe(0.1);
    expect(sumOf([4.35, 1e15])).toBe(1000000000000004.35);
    expect(sumOf([])).toBe(0);
  });

  it("is exact to one dong for amounts with 15 digits", () => {
    expect(sumOf([999_999_999_999_999, 999_999_999_999_998])).toBe(1_999_999_999_999_997);
    expect(sumOf([123_456_789_012.345, 0.001])).toBe(123_456_789_012.346);
    expect(sumOf([9e15, 3e15, -9e15, -3e15, 1])).toBe(1);
  });

  it("of hundredths does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })), (hundredths) => {
        const amounts = hundredths.map((each) => each / 100);
        const whole = hundredths.reduce((total, each) => total + each, 0);
        expect(sumOf(amounts)).toBe(whole / 100);
        expect(sumOf(amounts.toReversed())).toBe(whole / 100);
      }),
    );
  });

  it("is exact for products too", () => {
    expect(0.1 * 3 + 0.2 * 3).not.toBe(0.9);
    expect(
      sumOfProducts([
        [0.1, 3],
        [0.2, 3],
      ]),
    ).toBe(0.9);
  });
});
