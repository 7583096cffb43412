import {
  columnCode,
  elementCode,
  indicatorCode,
  levelCode,
  registerCode,
  roundId,
  sectionCode,
  sectorCode,
} from "../../../src/domain/codes";
import {
  a,
  A,
  age,
  B,
  FIRST,
  inA,
  inCheck,
  inShare,
  NAMES,
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
    [
      "two elements of one code",
      { elements: [...sound.elements, a] },
      [{ kind: "duplicate-code", part: "element", code: "A", at: { part: "plan" } }],
    ],
    [
      "two columns of one code",
      withRegister({ columns: [...names.columns, ...names.columns] }),
      [{ kind: "duplicate-code", part: "column", code: "BORN", at: { part: "register", code: "NAMES" } }],
    ],
    [
      "an indicator with the code of an element, as both stand in the code column",
      {
        indicators: [{ ...share, code: indicatorCode("A") }, perUnit],
        sections: [
          { code: sectionCode("s"), title: "all", elements: [], indicators: [indicatorCode("A"), PER_UNIT] },
        ],
      },
      [{ kind: "duplicate-code", part: "indicator", code: "A", at: { part: "element", code: "A" } }],
    ],
  ],
  "unknown-code": [
    [
      "an element asked that is not there",
      withShare({ asks: [elementCode("Z")] }),
      [{ kind: "unknown-code", part: "element", code: "Z", at: inShare }],
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
      [{ kind: "unknown-code", part: "indicator", code: "I-9", at: inShare }],
    ],
    [
      "an origin that is no level",
      withElement({ ...a, origin: levelCode("moon") }),
      [{ kind: "unknown-code", part: "level", code: "moon", at: inA }],
    ],
    [
      "a sector that is not there",
      withElement({ ...a, sectors: [sectorCode("private")] }),
      [{ kind: "unknown-code", part: "sector", code: "private", at: inA }],
    ],
    [
      "a round that is not there",
      withShare({ rounds: [FIRST, roundId("3")] }),
      [{ kind: "unknown-code", part: "round", code: "3", at: inShare }],
    ],
    [
      "a list of a register that is not there",
      {
        indicators: [untargeted({ kind: "list", register: registerCode("WORKS") }), perUnit],
        sections: [{ code: sectionCode("s"), title: "all", elements: [A, B], indicators: [SHARE, PER_UNIT] }],
      },
      [{ kind: "unknown-code", part: "register", code: "WORKS", at: inShare }],
    ],
    [
      "a part of an unknown whole",
      withCheck({ kind: "part-of-whole", part: A, whole: elementCode("Z") }),
      [{ kind: "unknown-code", part: "element", code: "Z", at: inCheck }],
    ],
    [
      "an age by a column that is not there",
      withCheck({ ...age, birthDate: columnCode("Z") }),
      [{ kind: "unknown-code", part: "column", code: "Z", at: inCheck }],
    ],
  ],
  "nothing-named": [
    [
      "a sum of no elements",
      withShare({
        aggregation: {
          kind: "ratio",
          numerator: { kind: "elements", sum: [A, B] },
          denominator: { kind: "elements", sum: [] },
        },
      }),
      [{ kind: "nothing-named", wanted: "element", at: inShare }],
    ],
    [
      "an indicator of no round",
      withShare({ rounds: [] }),
      [{ kind: "nothing-named", wanted: "round", at: inShare }],
    ],
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
      [{ kind: "nothing-named", wanted: "choice", at: { part: "column", register: NAMES, code: "KIND" } }],
    ],
  ],
  "missing-words": [
    [
      "an indicator without the words of the plan",
      withShare({ sourcePhrase: " " }),
      [{ kind: "missing-words", field: "source-phrase", at: inShare }],
    ],
    [
      "an element without label",
      withElement({ ...a, label: "" }),
      [{ kind: "missing-words", field: "label", at: inA }],
    ],
  ],
} satisfies Readonly<Record<string, readonly Case[]>>;
