import { isoDate } from "../../../src/base/codes";
import { criterionCode, elementCode, indicatorCode } from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Plan } from "../../../src/model/plan/plan";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  calculated,
  codes,
  combination,
  GRASSROOTS,
  UPPER,
} from "./plan-builder";

const dated = (code: string, overUnits: "earliest" | "latest"): DataElement =>
  anElement(code, { type: "date", overUnits, overRounds: "latest", isOptional: true });

const CRITERIA: Plan["criteria"] = [
  {
    ...{ code: criterionCode("TC-1"), label: "Số được giao", points: 60 },
    ...{ kind: "achievement", indicator: indicatorCode("ASSIGNED"), most: 66 },
  },
  {
    ...{ code: criterionCode("TC-2"), label: "Không quá 3", points: 20 },
    ...{ kind: "attainment", indicator: indicatorCode("LIMIT") },
  },
  {
    ...{ code: criterionCode("TC-3"), label: "Điểm cộng", points: 0.5 },
    ...{ kind: "per-amount", of: codes("X", "WORKERS"), most: 10 },
  },
  { code: criterionCode("TC-4"), label: "Điểm trừ", points: -2, kind: "per-amount", of: codes("BASE") },
  {
    ...{ code: criterionCode("TC-5"), label: "Tự chấm", points: 10, kind: "score" },
    ...{ self: elementCode("X"), verified: elementCode("GIVEN") },
  },
  { code: criterionCode("TC-6"), label: "Nộp đúng hạn", points: 10, kind: "on-time" },
];

/**
 * An invented plan with every comparator, criterion and aggregation that the other test plans lack: limits,
 * ranges, trends, references, averages, weighted means, days and dates in time.
 */
export const KINDS_PLAN: Plan = aPlan({
  nearlyFrom: 0.9,
  rankedFrom: 0.75,
  isRescaled: true,
  criteria: CRITERIA,
  grades: [
    { name: "Hoàn thành tốt", from: 70 },
    { name: "Hoàn thành xuất sắc", from: 90.5 },
  ],
  elements: [
    anElement("X"),
    anElement("BASE", { isOptional: true }),
    anElement("WORKERS"),
    anElement("BASE_WORKERS"),
    anElement("GIVEN", { isAssigned: true }),
    anElement("WAGE", {
      type: "money",
      overUnits: { meanWeightedBy: elementCode("PAID") },
      overRounds: "latest",
    }),
    anElement("PAID"),
    dated("DONE", "latest"),
    dated("BEGUN", "earliest"),
    dated("ENDED", "latest"),
    calculated("UNITS", { kind: "one" }, "origin", { type: "tally" }),
    calculated(
      "BEFORE",
      { kind: "by-day", date: elementCode("DONE"), day: isoDate("2021-03-06"), inclusive: false },
      "origin",
      { type: "tally" },
    ),
    calculated(
      "WITHIN",
      { kind: "by-day", date: elementCode("DONE"), day: isoDate("2021-03-31"), inclusive: true },
      "origin",
      { type: "tally" },
    ),
    calculated("DAYS", { kind: "days", from: elementCode("BEGUN"), to: elementCode("ENDED") }),
    calculated("BOTH", combination(["X", "WORKERS"]), "every-level"),
  ],
  indicators: [
    anIndicator("LIMIT", { kind: "sum", of: codes("X") }, { target: { comparator: "at-most", value: 3 } }),
    anIndicator("NONE", { kind: "sum", of: codes("X") }, { target: { comparator: "equal", value: 0 } }),
    anIndicator(
      "RANGE",
      { kind: "sum", of: codes("X") },
      { target: { comparator: "between", from: 1, to: 2 } },
    ),
    anIndicator(
      "FROM0",
      { kind: "sum", of: codes("X") },
      { target: { comparator: "between", from: 0, to: 2 } },
    ),
    anIndicator(
      "RISE",
      { kind: "ratio", numerator: amount("X"), denominator: amount("WORKERS") },
      {
        target: {
          comparator: "above-base",
          base: { kind: "ratio", numerator: amount("BASE"), denominator: amount("BASE_WORKERS") },
        },
      },
    ),
    anIndicator(
      "FALL",
      { kind: "sum", of: codes("X") },
      { target: { comparator: "below-base", base: { kind: "sum", of: codes("BASE") } } },
    ),
    anIndicator(
      "ASSIGNED",
      { kind: "sum", of: codes("X") },
      { target: { comparator: "reference", of: codes("GIVEN"), times: 1 } },
    ),
    anIndicator(
      "TWICE",
      { kind: "sum", of: codes("X") },
      { target: { comparator: "reference", of: codes("UNITS"), times: 2 } },
    ),
    anIndicator(
      "AVERAGE",
      { kind: "average", amount: codes("X"), units: codes("UNITS") },
      { target: { comparator: "at-least", value: 1.5 } },
    ),
    anIndicator(
      "MEAN",
      { kind: "mean", of: elementCode("WAGE") },
      { target: { comparator: "at-least", value: 1000 } },
    ),
    anIndicator(
      "IN_TIME",
      { kind: "share-of-units", met: codes("BEFORE"), units: codes("UNITS") },
      { target: { comparator: "equal", value: 1 } },
    ),
    anIndicator(
      "IN_MONTH",
      { kind: "share-of-units", met: codes("WITHIN"), units: codes("UNITS") },
      { target: { comparator: "at-least", value: 0.5 } },
    ),
    anIndicator("WINDOW", { kind: "sum", of: codes("DAYS") }, {}),
    anIndicator("SUM2", { kind: "sum", of: codes("BOTH") }, {}),
    anIndicator(
      "LATER",
      { kind: "sum", of: codes("X") },
      {
        target: { comparator: "at-least", value: 5 },
        deadline: { kind: "day", day: isoDate("2018-03-31"), inclusive: true },
      },
    ),
  ].map((indicator) => ({ ...indicator, levels: [GRASSROOTS, UPPER] })),
});
