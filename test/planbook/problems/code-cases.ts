import {
  columnCode,
  elementCode,
  indicatorCode,
  levelCode,
  registerCode,
  roundId,
  sectionCode,
  sectorCode,
} from "../../../src/model/codes";
import {
  a,
  A,
  age,
  B,
  FIRST,
  PER_UNIT,
  perUnit,
  SHARE,
  untargeted,
  withCheck,
  withElement,
  withRegister,
  withShare,
  type Case,
  sound,
  names,
  share,
} from "./sound-plan";

export const codeCases = {
  "duplicate-code": [
    ["two elements of one code", { elements: [...sound.elements, a] }, ["Số liệu!A11 duplicate-code"]],
    [
      "two columns of one code",
      withRegister({ columns: [...names.columns, ...names.columns] }),
      ["Danh sách!F7 duplicate-code"],
    ],
    [
      "an indicator with the code of an element, as both stand in the code column",
      {
        indicators: [{ ...share, code: indicatorCode("A") }, perUnit],
        sections: [
          { code: sectionCode("s"), title: "all", elements: [], indicators: [indicatorCode("A"), PER_UNIT] },
        ],
      },
      ["Chỉ tiêu!A6 duplicate-code"],
    ],
  ],
  "unknown-code": [
    [
      "an element asked that is not there",
      withShare({ asks: [elementCode("Z")] }),
      ["Chỉ tiêu!N6 unknown-code"],
    ],
    [
      "a chain to an indicator that is not there",
      withShare({
        aggregation: {
          kind: "ratio",
          numerator: { kind: "elements", sum: [A, B] },
          denominator: { kind: "numerator-of", indicator: indicatorCode("I-9") },
        },
      }),
      ["Chỉ tiêu!D6 unknown-code"],
    ],
    [
      "an origin that is no level",
      withElement({ ...a, origin: levelCode("moon") }),
      ["Số liệu!H6 unknown-code"],
    ],
    [
      "a sector that is not there",
      withElement({ ...a, sectors: [sectorCode("private")] }),
      ["Số liệu!I6 unknown-code"],
    ],
    ["a round that is not there", withShare({ rounds: [FIRST, roundId("3")] }), ["Chỉ tiêu!K6 unknown-code"]],
    [
      "a list of a register that is not there",
      {
        indicators: [untargeted({ kind: "list", register: registerCode("WORKS") }), perUnit],
        sections: [{ code: sectionCode("s"), title: "all", elements: [A, B], indicators: [SHARE, PER_UNIT] }],
      },
      ["Chỉ tiêu!D6 unknown-code"],
    ],
    [
      "a part of an unknown whole",
      withCheck({ kind: "part-of-whole", part: A, whole: elementCode("Z") }),
      ["Ràng buộc!C6 unknown-code"],
    ],
    [
      "an age by a column that is not there",
      withCheck({ ...age, birthDate: columnCode("Z") }),
      ["Ràng buộc!E6 unknown-code"],
    ],
  ],
  "nothing-named": [
    ["an indicator of no round", withShare({ rounds: [] }), ["Chỉ tiêu!K6 nothing-named"]],
    [
      "a drop-down without choices",
      withRegister({
        columns: [
          ...names.columns,
          {
            code: columnCode("KIND"),
            label: "kind",
            type: { kind: "choice", choices: [] },
            isRequired: true,
            width: 9,
          },
        ],
      }),
      ["Danh sách!I7 nothing-named"],
    ],
  ],
  "missing-denominator": [
    [
      "a sum of no elements",
      withShare({
        aggregation: {
          kind: "ratio",
          numerator: { kind: "elements", sum: [A, B] },
          denominator: { kind: "elements", sum: [] },
        },
      }),
      ["Chỉ tiêu!D6 missing-denominator"],
    ],
  ],
  "missing-value": [
    [
      "an indicator without the words of the plan",
      withShare({ sourcePhrase: " " }),
      ["Chỉ tiêu!Q6 missing-value"],
    ],
    ["an element without label", withElement({ ...a, label: "" }), ["Số liệu!B6 missing-value"]],
  ],
  "missing-words": [
    [
      "an element that counts nothing anybody could name",
      withElement({ ...a, unitOfMeasure: "" }),
      ["Số liệu!C6 missing-words"],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
