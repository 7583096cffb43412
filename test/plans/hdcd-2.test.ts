import { isoDate } from "../../src/base/codes";
import { check } from "../../src/forms/rules/check";
import { elementCode, roundId } from "../../src/model/codes";
import { planProblems } from "../../src/planbook/plan-problems";
import type { Round } from "../../src/model/plan/round";
import { unitsInRound } from "../../src/model/unit/unit-validity";
import {
  AGENCY,
  ENTERPRISE,
  GRASSROOTS,
  hdcd2 as plan,
  PUBLIC_SERVICE,
  UPPER,
} from "../support/plans/bundled";
import { aSubject } from "../support/forms/check-paper";
import { aRegistry, aUnit } from "../support/plans/plan-builder";
import { aSubmission } from "../support/forms/submission-builder";
import { daysOf, formStates } from "./plan-facts";

/** The last round before unions of agencies ended, and the first that begins after it. */
const ROUND = "2025-05";
const LATER = "2026-05";

test("two cut-offs a year, 31/5 and 30/11, without a day between them that belongs to neither", () => {
  expect(daysOf(plan).slice(0, 3)).toEqual([
    "2025-05 2024-12-01 2025-05-31 2025-06-10",
    "2025-11 2025-06-01 2025-11-30 2025-12-10",
    "2026-05 2025-12-01 2026-05-31 2026-06-10",
  ]);
});

test("quarters and school years are data: other rounds, due before they end, make a sound plan that asks the same", () => {
  const other = (id: string, from: string, to: string, due: string): Round => ({
    id: roundId(id),
    name: id,
    theme: "",
    from: isoDate(from),
    to: isoDate(to),
    due: isoDate(due),
  });
  const rounds = [
    other("Q3-2025", "2025-07-01", "2025-09-30", "2025-08-26"),
    other("NH-2025-2026", "2025-10-01", "2026-07-31", "2026-07-10"),
  ];
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    rounds: rounds.map(({ id }) => id),
  }));
  const changed = { ...plan, rounds, indicators };
  expect(planProblems(changed)).toEqual([]);
  for (const { id } of rounds) {
    expect(formStates(changed, id, { level: UPPER })).toEqual(formStates(plan, LATER, { level: UPPER }));
  }
});

test("says on the form that only the first lines are known", () => {
  expect(plan.partlyKnown).toContain("TT 10");
  expect(plan.partlyKnown).toContain("TT 7");
});

test("the known lines of both forms are there, each number once per form", () => {
  const numbers = (form: string) =>
    plan.elements
      .flatMap(({ label }) => new RegExp(`TT (\\d+)(?: của ${form}|\\))`).exec(label)?.[1] ?? [])
      .map(Number)
      .sort((one, other) => one - other);
  expect(numbers("Mẫu 1")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(numbers("Mẫu 2")).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("a mean wage is weighted by the persons it was paid to, as far as they are known", () => {
  const means = plan.elements.flatMap(({ code, overUnits }) =>
    typeof overUnits === "object" ? [`${code} by ${overUnits.meanWeightedBy}`] : [],
  );
  expect(means).toEqual(["TL_BQ by TLN_BQ", "TL_HC by TLN_HC", "TL_SN by TLN_SN"]);
  expect(plan.elements.find(({ code }) => code === elementCode("TL_TT7"))?.overUnits).toBe("none");
});

describe("who is asked what", () => {
  const sectorRows = ["TL_HC", "TLN_HC", "TL_SN", "TLN_SN"];
  const states = (audience: Parameters<typeof formStates>[2], round = ROUND) =>
    sectorRows.map((code) => formStates(plan, round, audience).get(code));

  test("the wages of a CĐCS are those of its sector, without typing them again", () => {
    expect(states({ level: GRASSROOTS, sector: AGENCY })).toEqual([
      "calculated",
      "calculated",
      "not-applicable",
      "not-applicable",
    ]);
    expect(states({ level: GRASSROOTS, sector: PUBLIC_SERVICE }).slice(2)).toEqual([
      "calculated",
      "calculated",
    ]);
    expect(new Set(states({ level: GRASSROOTS, sector: ENTERPRISE }))).toEqual(new Set(["not-applicable"]));
  });

  test("a CĐCS of an unknown sector is asked; so is the office above", () => {
    expect(new Set(states({ level: GRASSROOTS }))).toEqual(new Set(["input"]));
    expect(new Set(states({ level: UPPER }))).toEqual(new Set(["input"]));
  });

  test("no unit is asked for agencies whose unions ended before the round; public services continue", () => {
    const asked = ["input", "input", "input", "input"];
    const closed = ["not-applicable", "not-applicable", "input", "input"];
    // They ended on 30/6/2025: for the round of 30/11/2025 an office may have figures of earlier days.
    expect(states({ level: UPPER }, "2025-11")).toEqual(asked);
    for (const round of [LATER, "2026-11", "2027-05", "2027-11"]) {
      expect(states({ level: UPPER }, round)).toEqual(closed);
      expect(states({ level: GRASSROOTS }, round)).toEqual(closed);
    }
  });

  test("a CĐCS of an agency reports for the last time on 31/5/2025", () => {
    const agency = aUnit("A", { level: GRASSROOTS, sector: AGENCY });
    const school = aUnit("S", { level: GRASSROOTS, sector: PUBLIC_SERVICE });
    const reporting = (round: string) =>
      unitsInRound(aRegistry([agency, school]), plan, roundId(round)).units.map(({ code }) => code);
    expect(reporting(ROUND)).toEqual(["A", "S"]);
    expect(reporting("2025-11")).toEqual(["S"]);
    expect(reporting(LATER)).toEqual(["S"]);
  });

  test("line 7 of form 2, only partly known, may stay blank", () => {
    const line = plan.elements.find(({ code }) => code === elementCode("TL_TT7"));
    expect([line?.isOptional, line?.origin]).toEqual([true, UPPER]);
  });
});

describe("identities of the forms", () => {
  const sound = {
    LD_TONG: 100,
    LD_NU: 60,
    LD_THIEU: 5,
    LD_THIEU_NU: 3,
    TL_BQ: 7_000_000,
    TLN_BQ: 90,
    TL_HC: 6_800_000,
    TLN_HC: 30,
    TL_SN: 7_400_000,
    TLN_SN: 40,
    NO_LUONG: 0,
    NHA_BOTRI: 40,
    NHA_THUE: 60,
    HDLD: 100,
    BAOHIEM: 100,
  };
  const rulesOf = (values: Partial<typeof sound>, round = ROUND): readonly string[] => {
    const submission = {
      ...aSubmission({ values: { ...sound, ...values } }),
      plan: plan.id,
      round: roundId(round),
      level: UPPER,
      version: 1,
      savedOn: isoDate("2025-06-01"),
    };
    return check(aSubject(plan, submission))
      .filter(({ rule }) => rule === "part-of-whole")
      .map(({ subject }) => subject);
  };

  test("hold where every part is exactly its whole", () => {
    expect(rulesOf({})).toEqual([]);
  });

  test.each([
    ["more women than workers", { LD_NU: 101 }, "LD_NU"],
    ["more without enough work than workers", { LD_THIEU: 101 }, "LD_THIEU"],
    ["more women without enough work than people", { LD_THIEU_NU: 6 }, "LD_THIEU_NU"],
    ["wages of more people than there are", { TLN_BQ: 101 }, "TLN_BQ"],
    ["5n + 6n above 4n", { TLN_SN: 61 }, "TLN_HCSN"],
    ["7 + 8 above 1", { NHA_THUE: 61 }, "NHA_TONG"],
    ["more contracts than workers", { HDLD: 101 }, "HDLD"],
    ["more insured than workers", { BAOHIEM: 101 }, "BAOHIEM"],
  ])("[part-of-whole] %s", (_case, values, code) => {
    const label = plan.elements.find((element) => element.code === elementCode(code))?.label;
    expect(rulesOf(values)).toEqual([label]);
  });

  test("[part-of-whole] 6n above 4n once there is no 5n", () => {
    expect(rulesOf({ TLN_SN: 90 }, LATER)).toEqual([]);
    expect(rulesOf({ TLN_SN: 91 }, LATER)).toHaveLength(1);
  });

  test("more insured than have a contract, as in an agency, is no mistake", () => {
    expect(rulesOf({ HDLD: 40 })).toEqual([]);
  });
});
