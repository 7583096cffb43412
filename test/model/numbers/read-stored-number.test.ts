import type { NumberExpectation } from "../../../src/model/plan/data-element";
import { readStoredNumber } from "../../../src/model/numbers/read-stored-number";
import { TYPED_NUMBER_WORDS } from "../../../src/forms/words/typed-number-words";

const readings = (number: number, expectation: NumberExpectation): readonly unknown[] => {
  const read = readStoredNumber(number, expectation, TYPED_NUMBER_WORDS);
  if (read.kind !== "ambiguous" && !("reading" in read)) return [read.kind];
  const all = read.kind === "ambiguous" ? read.readings : [read.reading];
  return all.map(({ answer }) => (answer.kind === "number" ? answer.number : answer.kind));
};

describe("a number that an Excel with the other separators may have stored for thousands", () => {
  it.each([
    [1.234, [1234, 1.234]],
    [-1.234, [-1234, -1.234]],
    [999.999, [999_999, 999.999]],
    [12.345, [12_345, 12.345]],
  ])("%d persons: %j", (number, expected) => {
    expect(readings(number, { kind: "whole" })).toEqual(expected);
    expect(readings(number, { kind: "money", unitOfMeasure: "đồng" })).toEqual(expected);
  });

  it.each([1234, 0, 12.5, 1.25, 0.123, 1234.567, 1.2345])("%d is unambiguous", (number) => {
    expect(readings(number, { kind: "whole" })).toEqual([number]);
  });

  it.each([
    [25.00000000000005, 25],
    [24.999999999999996, 25],
    [0.6719916053450006, 0.6719916053450006],
    [25.0000001, 25.0000001],
  ])("%d is %d: calculations leave rounding errors", (stored, meant) => {
    expect(readings(stored, { kind: "whole" })).toEqual([meant]);
    expect(readings(stored, { kind: "decimal" })).toEqual([meant]);
  });

  it.each([
    [1e15, "too-many-digits"],
    [-1e300, "too-many-digits"],
    [999_999_999_999_999, 999_999_999_999_999],
    [5e-324, 0],
    [0.3 - 0.1 - 0.2, 0],
  ])("%d is %j: Excel keeps 15 digits", (stored, meant) => {
    expect(readings(stored, { kind: "whole" })).toEqual([meant]);
  });

  it("is unambiguous where fractions make sense", () => {
    expect(readings(1.234, { kind: "money", unitOfMeasure: "triệu đồng" })).toEqual([1.234]);
    expect(readings(1.234, { kind: "money" })).toEqual([1.234]);
    expect(readings(1.234, { kind: "decimal" })).toEqual([1.234]);
    expect(readings(1.234, { kind: "percent" })).toEqual([1.234]);
  });
});
