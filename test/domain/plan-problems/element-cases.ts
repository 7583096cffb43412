import {
  a,
  A,
  B,
  HOUSES,
  houses,
  inA,
  inCheck,
  inShare,
  met,
  perUnit,
  sum,
  units,
  UNITS,
  untargeted,
  withElement,
  withShare,
  type Case,
  b,
  asking,
} from "./sound-plan";

export const elementCases = {
  "hint-too-long": [
    ["a hint of 200 characters is no problem", withElement({ ...a, hint: "x".repeat(200) }), []],
    [
      "a hint of 201 characters",
      withElement({ ...a, hint: "x".repeat(201) }),
      [{ kind: "hint-too-long", element: A, length: 201, limit: 200 }],
    ],
  ],
  "wrong-element-type": [
    [
      "a text in a ratio and in a check",
      withElement({ ...a, type: "text", overUnits: "none", overRounds: "latest" }),
      [
        { kind: "wrong-element-type", element: A, type: "text", at: inShare },
        { kind: "wrong-element-type", element: A, type: "text", at: inCheck },
      ],
    ],
    [
      "a share of units over counts that are no units",
      withShare({ aggregation: { kind: "share-of-units", met: [A], units: [B] } }),
      [
        { kind: "wrong-element-type", element: A, type: "count", at: inShare },
        { kind: "wrong-element-type", element: B, type: "count", at: inShare },
      ],
    ],
    [
      "a count of persons by which units count themselves",
      withElement({ ...a, type: "count", derived: { at: "origin", by: { kind: "one" } } }),
      [{ kind: "wrong-element-type", element: A, type: "count", at: inA }],
    ],
  ],
  "bad-weight": [
    [
      "a mean weighted by itself",
      withElement({ ...a, overUnits: { meanWeightedBy: A } }),
      [{ kind: "bad-weight", of: A, weight: A }],
    ],
    ["a mean weighted by a count is no problem", withElement({ ...a, overUnits: { meanWeightedBy: B } }), []],
  ],
  "mixed-money": [
    [
      "money summed with persons",
      {
        ...withElement({ ...b, type: "money" }),
        indicators: [untargeted({ kind: "sum", of: [A, B] }), perUnit],
        checks: [],
      },
      [{ kind: "mixed-money", elements: [A, B], at: inShare }],
    ],
  ],
  unsummable: [
    [
      "a date added over units",
      {
        ...withElement({ ...a, type: "date" }),
        indicators: [untargeted(sum(B)), perUnit],
        checks: [],
        ...asking(A),
      },
      [{ kind: "unsummable", element: A, type: "date" }],
    ],
  ],
  "circular-derivation": [
    [
      "two sums of each other",
      {
        elements: [
          { ...a, derived: { at: "every-level", by: { kind: "combination", plus: [B], minus: [] } } },
          { ...b, derived: { at: "every-level", by: { kind: "combination", plus: [A], minus: [] } } },
          houses,
          met,
          units,
        ],
      },
      [{ kind: "circular-derivation", elements: [A, B] }],
    ],
  ],
  "derived-above-origin": [
    [
      "every level counting itself once, however many units it has",
      withElement({ ...units, derived: { at: "every-level", by: { kind: "one" } } }),
      [{ kind: "derived-above-origin", element: UNITS }],
    ],
  ],
  "part-above-origin": [
    [
      "a grassroots sum of what only the upper level is asked",
      withElement({
        ...a,
        derived: { at: "every-level", by: { kind: "combination", plus: [HOUSES], minus: [] } },
      }),
      [{ kind: "part-above-origin", element: A, part: HOUSES }],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
