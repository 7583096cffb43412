import { suggestReading, type ReadingHints } from "../../../src/model/numbers/suggest-reading";
import type { NumberReading } from "../../../src/model/numbers/number-reading";

const thousands: NumberReading = { answer: { kind: "number", number: 1234 }, way: "thousands" };
const fraction: NumberReading = { answer: { kind: "number", number: 1.234 }, way: "decimal" };
const nothing: NumberReading = { answer: { kind: "none" }, way: "nothing" };
const notKnown: NumberReading = { answer: { kind: "blank" }, way: "not-known" };

const suggest = (hints: Partial<ReadingHints>, readings = [thousands, fraction]): unknown =>
  suggestReading(readings, { isWhole: false, ...hints });

describe("a suggestion", () => {
  it("is the only whole number where persons are counted", () => {
    expect(suggest({ isWhole: true })).toEqual({ reading: thousands, reason: "whole" });
  });

  it("is the only reading within the range", () => {
    expect(suggest({ range: { most: 45 } })).toEqual({ reading: fraction, reason: "range" });
    expect(suggest({ range: { least: 45 } })).toEqual({ reading: thousands, reason: "range" });
    expect(suggest({ range: { least: 1234, most: 1234 } })).toEqual({ reading: thousands, reason: "range" });
  });

  it("is the reading near the previous round, else near most other units", () => {
    expect(suggest({ lastRound: 1100 })).toEqual({ reading: thousands, reason: "last-round" });
    expect(suggest({ lastRound: 2 })).toEqual({ reading: fraction, reason: "last-round" });
    expect(suggest({ neighbours: [900, 1500, 2] })).toEqual({ reading: thousands, reason: "neighbours" });
    expect(suggest({ lastRound: 2, neighbours: [900, 1500] })).toMatchObject({ reason: "last-round" });
    expect(suggest({ lastRound: 40, neighbours: [900, 1500] })).toMatchObject({ reason: "neighbours" });
  });

  it.each<[string, Partial<ReadingHints>]>([
    ["nothing is known", {}],
    ["both are possible", { range: { least: 0, most: 5000 } }],
    ["neither is possible", { isWhole: true, range: { most: 45 } }],
    ["the last round lies between them", { lastRound: 40 }],
    ["the last round is far from both", { lastRound: 1_000_000 }],
    ["the last round was 0", { lastRound: 0 }],
    ["there are no neighbours", { neighbours: [] }],
  ])("is undefined if %s", (_name, hints) => {
    expect(suggest(hints)).toBeUndefined();
  });

  it("is undefined if two readings are nearly as near", () => {
    const hundred: NumberReading = { answer: { kind: "number", number: 100 }, way: "unit-as-written" };
    expect(suggest({ lastRound: 400 }, [thousands, hundred])).toBeUndefined();
    expect(suggest({ lastRound: 1250 }, [thousands, hundred])).toMatchObject({ reading: thousands });
  });

  it("is made for marks too, and never excludes an unknown figure", () => {
    expect(suggest({ range: { least: 5 } }, [nothing, notKnown])).toEqual({
      reading: notKnown,
      reason: "range",
    });
    expect(suggest({ isWhole: true }, [nothing, notKnown])).toBeUndefined();
  });
});
