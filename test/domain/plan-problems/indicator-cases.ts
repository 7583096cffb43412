import { elementCode, sectionCode } from "../../../src/domain/codes";
import {
  a,
  A,
  B,
  GRASSROOTS,
  MET,
  NAMES,
  PER_UNIT,
  SHARE,
  UPPER,
  withPerUnit,
  withRegister,
  withShare,
  type Case,
  asking,
  sound,
} from "./sound-plan";

const target = (value: number, reason: "never-missed" | "never-reached" | "no-number"): Case => [
  `a ratio held against ${value}`,
  withShare({ target: { comparator: "at-least", value } }),
  [{ kind: "senseless-target", indicator: SHARE, value, reason }],
];

export const indicatorCases = {
  "no-numerator": [
    [
      "a chain to a figure per unit",
      withShare({
        aggregation: {
          kind: "ratio",
          numerator: { kind: "elements", sum: [A, B] },
          denominator: { kind: "numerator-of", indicator: PER_UNIT },
        },
      }),
      [{ kind: "no-numerator", indicator: SHARE, of: PER_UNIT }],
    ],
  ],
  "circular-chain": [
    [
      "a ratio chained to itself",
      {
        ...withShare({
          aggregation: {
            kind: "ratio",
            numerator: { kind: "numerator-of", indicator: SHARE },
            denominator: { kind: "elements", sum: [A, B] },
          },
        }),
      },
      [{ kind: "circular-chain", indicators: [SHARE] }],
    ],
  ],
  "senseless-target": [
    target(0, "never-missed"),
    target(70, "never-reached"),
    target(-0.1, "no-number"),
    target(Infinity, "no-number"),
    [
      "a range that ends before it begins",
      withShare({ target: { comparator: "between", from: 0.8, to: 0.7 } }),
      [{ kind: "senseless-target", indicator: SHARE, value: 0.8, reason: "empty-range" }],
    ],
    [
      "no times what is assigned",
      withShare({ target: { comparator: "reference", of: [A], times: 0 } }),
      [{ kind: "senseless-target", indicator: SHARE, value: 0, reason: "no-number" }],
    ],
    [
      "a list held against a value",
      { ...withShare({ aggregation: { kind: "list", register: NAMES } }), ...asking(A, B) },
      [{ kind: "senseless-target", indicator: SHARE, value: 0.7, reason: "nothing-to-hold" }],
    ],
  ],
  "per-unit-mismatch": [
    [
      "a ratio with a target per unit",
      withShare({ target: { comparator: "at-least", value: 0.7, perUnitOf: UPPER } }),
      [{ kind: "per-unit-mismatch", indicator: SHARE }],
    ],
    [
      "an amount per unit of one level, held against units of another",
      withPerUnit({ target: { comparator: "at-least", value: 1, perUnitOf: GRASSROOTS } }),
      [{ kind: "per-unit-mismatch", indicator: PER_UNIT }],
    ],
  ],
  "condition-mismatch": [
    [
      "a target of 2 houses judged by a tally of units with 1",
      withPerUnit({ target: { comparator: "at-least", value: 2, perUnitOf: UPPER } }),
      [{ kind: "condition-mismatch", indicator: PER_UNIT, element: MET }],
    ],
  ],
  "never-asked": [
    [
      "an element on no form",
      { elements: [...sound.elements, { ...a, code: elementCode("Z") }] },
      [{ kind: "never-asked", at: { part: "element", code: "Z" } }],
    ],
    [
      "a register of no round",
      withRegister({ rounds: [] }),
      [{ kind: "never-asked", at: { part: "register", code: "NAMES" } }],
    ],
  ],
  "placed-times": [
    [
      "an indicator in no section and another in two",
      {
        sections: [
          { code: sectionCode("s"), title: "one", elements: [], indicators: [SHARE] },
          { code: sectionCode("t"), title: "two", elements: [], indicators: [SHARE] },
        ],
      },
      [
        { kind: "placed-times", indicator: SHARE, times: 2 },
        { kind: "placed-times", indicator: PER_UNIT, times: 0 },
      ],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
