import {
  criterionCode,
  indicatorCode,
  isoDate,
  registerCode,
  roundId,
  unitCode,
} from "../../../src/domain/codes";
import {
  a,
  A,
  age,
  BORN,
  first,
  FIRST,
  inCheck,
  inShare,
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

const sheetName = (sheet: string, reason: "empty" | "too-long" | "forbidden-character"): Case => [
  `a sheet called "${sheet}"`,
  withRegister({ sheet }),
  [{ kind: "bad-sheet-name", register: NAMES, sheet, reason }],
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
      [{ kind: "senseless-criterion", criterion: CRITERION, reason: "no-target" }],
    ],
    ["points for a share of the target", criterion("attainment", SHARE), []],
    [
      "points for an indicator the plan does not have",
      criterion("attainment", "I-9"),
      [
        {
          ...{ kind: "unknown-code", part: "indicator", code: "I-9" },
          at: { part: "criterion", code: CRITERION },
        },
      ],
    ],
    [
      "a target that takes points away",
      criterion("attainment", SHARE, -5),
      [{ kind: "senseless-criterion", criterion: CRITERION, reason: "no-points" }],
    ],
    ["a penalty for each accident", perAmount(-2), []],
    [
      "a bonus of at most nothing",
      perAmount(2, 0),
      [{ kind: "senseless-criterion", criterion: CRITERION, reason: "no-points" }],
    ],
  ],
  "bad-date": [
    [
      "31 November",
      { rounds: [{ ...first, to: isoDate("2017-11-31") }] },
      [{ kind: "bad-date", date: "2017-11-31", at: { part: "round", code: "1" } }],
    ],
    [
      "a deadline written 31/3/2018",
      withShare({ deadline: { kind: "day", day: isoDate("31/3/2018"), inclusive: true } }),
      [{ kind: "bad-date", date: "31/3/2018", at: inShare }],
    ],
  ],
  "round-backwards": [
    [
      "a round that ends before it begins",
      { rounds: [{ ...first, to: isoDate("2017-10-24") }] },
      [{ kind: "round-backwards", round: FIRST }],
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
      [{ kind: "review-of-review", round: roundId("ALL"), of: roundId("ALL") }],
    ],
    [
      "a review over the days of the rounds it is made of is no problem",
      { rounds: [first, { ...first, id: roundId("ALL"), of: [FIRST] }] },
      [],
    ],
    [
      "a review of a round that is not there",
      { rounds: [first, { ...first, id: roundId("ALL"), of: [roundId("9")] }] },
      [{ kind: "unknown-code", part: "round", code: "9", at: { part: "round", code: "ALL" } }],
    ],
  ],
  unassignable: [
    [
      "an assigned figure that units are asked for freely",
      { assignments: [{ unit: unitCode("U1"), element: A, value: 5 }] },
      [{ kind: "unassignable", element: A, at: { part: "assignment", index: 0 } }],
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
      [{ kind: "overlapping-rounds", first: FIRST, second: roundId("2") }],
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
    sheetName("", "empty"),
    sheetName("x".repeat(32), "too-long"),
    sheetName("A/B", "forbidden-character"),
    [
      "two sheets whose names differ in case only",
      { registers: [names, { ...names, code: registerCode("MORE"), sheet: "NAMES" }] },
      [{ kind: "bad-sheet-name", register: registerCode("MORE"), sheet: "NAMES", reason: "used-twice" }],
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
      [{ kind: "wrong-column-type", register: NAMES, column: "BORN", at: inCheck }],
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
      [{ kind: "wrong-column-type", register: NAMES, column: "BORN", at: inCheck }],
    ],
  ],
  "empty-range": [
    [
      "a range that ends before it begins",
      withCheck({ kind: "range", element: A, least: 5, most: 1 }),
      [{ kind: "empty-range", at: inCheck }],
    ],
    [
      "a range without ends",
      withCheck({ kind: "range", element: A }),
      [{ kind: "empty-range", at: inCheck }],
    ],
    ["a range open at one end is none", withCheck({ kind: "range", element: A, most: 100 }), []],
  ],
  "check-on-itself": [
    [
      "an element that is required if it is there",
      withCheck({ kind: "required-if", when: A, then: [A] }),
      [{ kind: "check-on-itself", element: A, at: inCheck }],
    ],
    [
      "an element that is part of itself",
      withCheck({ kind: "part-of-whole", part: A, whole: A }),
      [{ kind: "check-on-itself", element: A, at: inCheck }],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
