import { elementCode, sectionCode } from "../../../src/model/codes";
import {
  a,
  A,
  B,
  GRASSROOTS,
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
  [`Chỉ tiêu!F6 ${reason}`],
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
      ["Chỉ tiêu!D6 no-numerator"],
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
      ["Chỉ tiêu!D6 circular-chain"],
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
      ["Chỉ tiêu!G6 empty-range"],
    ],
    [
      "no times what is assigned",
      withShare({ target: { comparator: "reference", of: [A], times: 0 } }),
      ["Chỉ tiêu!F6 no-number"],
    ],
    [
      "a list held against a value",
      { ...withShare({ aggregation: { kind: "list", register: NAMES } }), ...asking(A, B) },
      ["Chỉ tiêu!E6 nothing-to-hold"],
    ],
  ],
  "per-unit-mismatch": [
    [
      "a ratio with a target per unit",
      withShare({ target: { comparator: "at-least", value: 0.7, perUnitOf: UPPER } }),
      ["Chỉ tiêu!J6 per-unit-mismatch"],
    ],
    [
      "an amount per unit of one level, held against units of another",
      withPerUnit({ target: { comparator: "at-least", value: 1, perUnitOf: GRASSROOTS } }),
      ["Chỉ tiêu!J7 per-unit-mismatch"],
    ],
  ],
  "condition-mismatch": [
    [
      "a target of 2 houses judged by a tally of units with 1",
      withPerUnit({ target: { comparator: "at-least", value: 2, perUnitOf: UPPER } }),
      ["Chỉ tiêu!F7 condition-mismatch"],
    ],
  ],
  "never-asked": [
    [
      "an element on no form",
      { elements: [...sound.elements, { ...a, code: elementCode("Z") }] },
      ["Số liệu!A11 never-asked"],
    ],
    ["a register of no round", withRegister({ rounds: [] }), ["Danh sách!D6 never-asked"]],
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
      ["Chỉ tiêu!A6 placed-times", "Chỉ tiêu!A7 placed-times"],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
