import { levelCode } from "../../../src/domain/codes";
import {
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  targetWords,
} from "../../../src/sheets/words/number-words";

it.each([
  [0, "0"],
  [1234.5, "1.234,5"],
  [1_234_567, "1.234.567"],
  [-3, "-3"],
  [0.1 + 0.2, "0,3"],
])("writes %p as %s", (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

it.each([
  [0.7, "70%"],
  [0.488_92, "48,89%"],
  [1.4, "140%"],
  [0.8125, "81,25%"],
])("writes the fraction %p as %s", (fraction, words) => {
  expect(formatPercent(fraction)).toBe(words);
});

it.each([
  ["2018-03-05", "05/03/2018"],
  ["2018-03-05T08:30:00Z", "05/03/2018"],
  ["đầu xuân", "đầu xuân"],
])("writes the day %s as %s", (iso, words) => {
  expect(formatDay(iso)).toBe(words);
});

it("writes a moment with its time, and a day without one", () => {
  expect(formatMoment("2018-03-05T08:30:00")).toBe("05/03/2018 08:30");
  expect(formatMoment("2018-03-05")).toBe("05/03/2018");
});

it.each([
  [{ comparator: "at-least", value: 0.7 } as const, true, "≥ 70%"],
  [{ comparator: "equal", value: 1 } as const, true, "= 100%"],
  [{ comparator: "equal", value: 2 } as const, false, "= 2"],
  [{ comparator: "equal", value: 2, perUnitOf: levelCode("L") } as const, false, "= 2/đơn vị"],
])("writes the target %p as words", (target, isFraction, words) => {
  expect(targetWords(target, isFraction)).toBe(words);
});
