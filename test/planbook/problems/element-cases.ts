import {
  a,
  A,
  B,
  HOUSES,
  houses,
  met,
  perUnit,
  sum,
  units,
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
    ["a hint of 201 characters", withElement({ ...a, hint: "x".repeat(201) }), ["Số liệu!P6 hint-too-long"]],
  ],
  "wrong-element-type": [
    [
      "a text in a ratio and in a check",
      withElement({ ...a, type: "text", overUnits: "none", overRounds: "latest" }),
      ["Chỉ tiêu!D6 wrong-element-type", "Ràng buộc!B6 wrong-element-type"],
    ],
    [
      "a share of units over counts that are no units",
      withShare({ aggregation: { kind: "share-of-units", met: [A], units: [B] } }),
      ["Chỉ tiêu!D6 wrong-element-type", "Chỉ tiêu!D6 wrong-element-type"],
    ],
    [
      "a count of persons by which units count themselves",
      withElement({ ...a, type: "count", derived: { at: "origin", by: { kind: "one" } } }),
      ["Số liệu!A6 wrong-element-type"],
    ],
  ],
  "bad-weight": [
    [
      "a mean weighted by itself",
      withElement({ ...a, overUnits: { meanWeightedBy: A } }),
      ["Số liệu!F6 bad-weight"],
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
      ["Chỉ tiêu!D6 mixed-money"],
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
      ["Số liệu!G6 unsummable"],
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
      ["Số liệu!J6 circular-derivation"],
    ],
  ],
  "derived-above-origin": [
    [
      "every level counting itself once, however many units it has",
      withElement({ ...units, derived: { at: "every-level", by: { kind: "one" } } }),
      ["Số liệu!K10 derived-above-origin"],
    ],
  ],
  "part-above-origin": [
    [
      "a grassroots sum of what only the upper level is asked",
      withElement({
        ...a,
        derived: { at: "every-level", by: { kind: "combination", plus: [HOUSES], minus: [] } },
      }),
      ["Số liệu!J6 part-above-origin"],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
