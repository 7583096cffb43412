import { isoDate } from "../../../src/base/codes";
import { criterionCode, indicatorCode, registerCode, roundId, unitCode } from "../../../src/model/codes";
import {
  a,
  A,
  age,
  BORN,
  first,
  FIRST,
  names,
  NAMES,
  SHARE,
  withCheck,
  withElement,
  withRegister,
  withShare,
  type Case,
} from "./sound-plan";

const CRITERION = criterionCode("C-1");

const sheetName = (sheet: string, kind: "missing-value" | "too-long" | "forbidden-character"): Case => [
  `a sheet called "${sheet}"`,
  withRegister({ sheet }),
  [`Danh sách!C6 ${kind}`],
];

const criterion = (kind: "achievement" | "attainment", of: string, points = 10): Case[1] => ({
  criteria: [{ code: CRITERION, label: "c", points, kind, indicator: indicatorCode(of) }],
});
const perAmount = (points: number, most?: number): Case[1] => ({
  criteria: [{ code: CRITERION, label: "c", points, kind: "per-amount", of: [A], most }],
});

export const frameCases = {
  "senseless-criterion": [
    [
      "points for an indicator without a target",
      { ...withShare({ target: undefined }), ...criterion("achievement", SHARE) },
      ["Tiêu chí xếp hạng!E6 no-target"],
    ],
    ["points for a share of the target", criterion("attainment", SHARE), []],
    [
      "points for an indicator the plan does not have",
      criterion("attainment", "I-9"),
      ["Tiêu chí xếp hạng!E6 unknown-code"],
    ],
    [
      "a target that takes points away",
      criterion("attainment", SHARE, -5),
      ["Tiêu chí xếp hạng!C6 no-points"],
    ],
    ["a penalty for each accident", perAmount(-2), []],
    ["a bonus of at most nothing", perAmount(2, 0), ["Tiêu chí xếp hạng!C6 no-points"]],
  ],
  "not-a-day": [["31 November", { rounds: [{ ...first, to: isoDate("2017-11-31") }] }, ["Đợt!E6 not-a-day"]]],
  "round-backwards": [
    [
      "a round that ends before it begins",
      { rounds: [{ ...first, to: isoDate("2017-10-24") }] },
      ["Đợt!E6 round-backwards"],
    ],
    [
      "reports asked for before the round ends are no problem",
      { rounds: [{ ...first, due: isoDate("2017-12-15") }] },
      [],
    ],
  ],
  "review-of-review": [
    [
      "a review of itself",
      { rounds: [first, { ...first, id: roundId("ALL"), of: [FIRST, roundId("ALL")] }] },
      ["Đợt!I7 review-of-review"],
    ],
    [
      "a review over the days of the rounds it is made of is no problem",
      { rounds: [first, { ...first, id: roundId("ALL"), of: [FIRST] }] },
      [],
    ],
    [
      "a review of a round that is not there",
      { rounds: [first, { ...first, id: roundId("ALL"), of: [roundId("9")] }] },
      ["Đợt!I7 unknown-code"],
    ],
  ],
  unassignable: [
    [
      "an assigned figure that units are asked for freely",
      { assignments: [{ unit: unitCode("U1"), element: A, value: 5 }] },
      ["Giao chỉ tiêu!B6 unassignable"],
    ],
    [
      "an assigned figure of an element that is assigned is no problem",
      {
        ...withElement({ ...a, isAssigned: true }),
        assignments: [{ unit: unitCode("U1"), element: A, value: 5 }],
      },
      [],
    ],
  ],
  "overlapping-rounds": [
    [
      "a round that begins on the last day of another",
      {
        rounds: [
          first,
          { ...first, id: roundId("2"), from: isoDate("2017-12-31"), to: isoDate("2018-03-31") },
        ],
      },
      ["Đợt!D7 overlapping-rounds"],
    ],
    [
      "a round that begins the day after another is no problem",
      {
        rounds: [
          first,
          { ...first, id: roundId("2"), from: isoDate("2018-01-01"), to: isoDate("2018-03-31") },
        ],
      },
      [],
    ],
  ],
  "bad-sheet-name": [
    sheetName("", "missing-value"),
    sheetName("x".repeat(32), "too-long"),
    sheetName("A/B", "forbidden-character"),
    [
      "two sheets whose names differ in case only",
      { registers: [names, { ...names, code: registerCode("MORE"), sheet: "NAMES" }] },
      ["Danh sách!C7 used-twice"],
    ],
  ],
  "wrong-column-type": [
    [
      "an age by a text",
      {
        ...withCheck(age),
        ...withRegister({
          columns: [{ code: BORN, label: "born", type: { kind: "text" }, isRequired: true, width: 12 }],
        }),
      },
      ["Ràng buộc!E6 wrong-column-type"],
    ],
    [
      "rows counted by a choice that no cell can have",
      {
        ...withCheck({
          kind: "register-count",
          element: A,
          register: NAMES,
          where: { column: BORN, is: "sent" },
        }),
        ...withRegister({}),
      },
      ["Ràng buộc!E6 wrong-column-type"],
    ],
  ],
  "empty-range": [
    [
      "a range that ends before it begins",
      withCheck({ kind: "range", element: A, least: 5, most: 1 }),
      ["Ràng buộc!C6 empty-range"],
    ],
    ["a range without ends", withCheck({ kind: "range", element: A }), ["Ràng buộc!C6 empty-range"]],
    ["a range open at one end is none", withCheck({ kind: "range", element: A, most: 100 }), []],
  ],
  "check-on-itself": [
    [
      "an element that is required if it is there",
      withCheck({ kind: "required-if", when: A, then: [A] }),
      ["Ràng buộc!C6 check-on-itself"],
    ],
    [
      "an element that is part of itself",
      withCheck({ kind: "part-of-whole", part: A, whole: A }),
      ["Ràng buộc!C6 check-on-itself"],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
