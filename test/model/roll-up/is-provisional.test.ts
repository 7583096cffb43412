import { indicatorCode } from "../../../src/model/codes";
import type { Indicator } from "../../../src/model/plan/indicator";
import type { Target } from "../../../src/model/plan/target";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { aSubmission } from "../../support/forms/submission-builder";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  calculated,
  codes,
  combination,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";

/*
 * Ten grassroots unions; each counts itself. DONE is asked Có/Không, X is a number. Some reports are missing:
 * which status can they still change? Each line is worked out by hand.
 */
const plan = (indicator: Indicator) =>
  aPlan({
    elements: [
      calculated("UNITS", { kind: "one" }, "origin", { type: "tally", overRounds: "latest" }),
      anElement("DONE", { type: "tally", overRounds: "latest" }),
      anElement("X"),
      anElement("OLD"),
      calculated("NET", combination(["X"], ["OLD"]), "every-level"),
    ],
    indicators: [indicator],
  });

const DONE_SHARE: Indicator["aggregation"] = {
  kind: "share-of-units",
  met: codes("DONE"),
  units: codes("UNITS"),
};
const SUM: Indicator["aggregation"] = { kind: "sum", of: codes("X") };
const NET: Indicator["aggregation"] = { kind: "sum", of: codes("NET") };
const RATIO: Indicator["aggregation"] = { kind: "ratio", numerator: amount("X"), denominator: amount("OLD") };

const least = (value: number): Target => ({ comparator: "at-least", value });
const exactly = (value: number): Target => ({ comparator: "equal", value });
const range: Target = { comparator: "between", from: 1, to: 2 };

/** Returns the office's result if some of ten units have sent these figures. */
function seen(
  aggregation: Indicator["aggregation"],
  target: Target,
  sent: readonly Record<string, number>[],
  of = 10,
) {
  const indicator = anIndicator("I", aggregation, { target });
  const units = Array.from({ length: of }, (_, index) => `U${String(index)}`);
  const summary = rollUp({
    plan: plan(indicator),
    round: ROUND_1,
    office: aUnit("OFFICE", { level: UPPER }),
    units: units.map((unit) => aUnit(unit)),
    submissions: sent.map((figures, index) =>
      aSubmission({ unit: `U${String(index)}`, values: { DONE: 0, X: 0, OLD: 0, ...figures } }),
    ),
  });
  const { status, isProvisional, n } = summary.indicators.get(indicatorCode("I")) ?? {};
  return [status, isProvisional === true ? "provisional" : "final", n];
}

const yes = (count: number) => Array.from({ length: count }, () => ({ DONE: 1 }));
const no = (count: number) => Array.from({ length: count }, () => ({ DONE: 0 }));

describe("a status that missing reports can change is provisional", () => {
  it.each([
    ["4 of 10 answered, all did it", DONE_SHARE, exactly(1), yes(4), "met", "provisional"],
    ["all answered, all did it", DONE_SHARE, exactly(1), yes(10), "met", "final"],
    ["one has not done it: never 100 %", DONE_SHARE, exactly(1), [...yes(3), ...no(1)], "not-met", "final"],
    // 7 of 9 are 77.8 %; with the tenth 7 of 10 (70 %) or 8 of 10 (80 %): "vượt" may become "đạt".
    [
      "70 % that could still be just reached",
      DONE_SHARE,
      least(0.7),
      [...yes(7), ...no(2)],
      "exceeded",
      "provisional",
    ],
    // 8 of 9; with the tenth 80 % or 90 %.
    ["70 % that nobody can undo", DONE_SHARE, least(0.7), [...yes(8), ...no(1)], "exceeded", "final"],
    // 2 of 6; the other four can make at most 6 of 10.
    ["70 % that nobody can reach", DONE_SHARE, least(0.7), [...yes(2), ...no(4)], "not-met", "final"],
    ["a count that may still grow", SUM, least(50), [{ X: 30 }], "not-met", "provisional"],
    ["a count just reached may be exceeded", SUM, least(50), [{ X: 50 }], "met", "provisional"],
    ["a count that is exceeded stays so", SUM, least(50), [{ X: 51 }], "exceeded", "final"],
    ["nobody without Tết so far", SUM, exactly(0), [{ X: 0 }], "met", "provisional"],
    ["somebody without Tết", SUM, exactly(0), [{ X: 1 }], "not-met", "final"],
    ["two of one to two", SUM, range, [{ X: 2 }], "met", "provisional"],
    ["three of one to two", SUM, range, [{ X: 3 }], "outside", "final"],
    ["net growth may fall again", NET, least(5), [{ X: 20, OLD: 10 }], "exceeded", "provisional"],
    ["a ratio of people can go anywhere", RATIO, least(0.5), [{ X: 9, OLD: 10 }], "exceeded", "provisional"],
  ] as const)("%s", (_name, aggregation, target, sent, status, standing) => {
    expect(seen(aggregation, target, sent)).toEqual([status, standing, sent.length]);
  });

  it("is never set without a judgement", () => {
    expect(seen(SUM, least(1), [])).toEqual(["insufficient-data", "final", 0]);
  });
});
