import {
  CIVIL_SERVANTS,
  DIRECT,
  ECONOMIC_ZONE,
  ENTERPRISE,
  GRASSROOTS,
  MIXED,
  PROVINCE,
  PUBLIC,
  thanhHoa2021,
  thanhHoaPlan2021 as plan,
  UPPER,
} from "../support/plans/bundled";
import { elementCode, roundId } from "../../src/model/codes";
import { unitsInRound } from "../../src/model/unit/unit-validity";
import { aRegistry, aUnit } from "../support/plans/plan-builder";
import { prefilled } from "../../src/model/form/prefilled";
import { daysOf, flowsOf, formStates, lastDaysOf, numbersAsked, targetsOf } from "./plan-facts";

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
const EVERY_YEAR = "04A 04B 07A 07B 07C 08 09A 09B 09C 10A 10B 10C";

test("three days and a yearly review of every unit are all the plan fixes; the rest refers to yearly decisions", () => {
  expect(targetsOf(plan)).toEqual([
    "TH-01 equal 1",
    "TH-02 equal 1",
    "TH-03 equal 1",
    "TH-04A reference 1 × CT_GIAO",
    "TH-06 equal 1",
    ...LETTERS.map((letter) => `TH-11${letter} equal 1`),
    "TH-12 equal 1",
    "TH-13 equal 1",
    "TH-20 equal 1",
    "TH-21 equal 1",
  ]);
});

test("the day before 06/3/2021 is the last one for plans; of the months March and April the last day counts", () => {
  expect(lastDaysOf(plan)).toEqual({
    "TH-01": "2021-03-06!",
    "TH-02": "2021-03-31",
    "TH-03": "2021-04-30",
  });
  const limits = plan.elements.flatMap(({ code, derived }) =>
    derived?.by.kind === "by-day" ? [[code, derived.by.day, derived.by.inclusive]] : [],
  );
  expect(limits).toEqual([
    ["KH_DUNGHAN", "2021-03-06", false],
    ["PD_CT_DUNGHAN", "2021-03-31", true],
    ["PD_CDCS_DUNGHAN", "2021-04-30", true],
  ]);
});

test("ten years, and the reviews of the first five and of all ten", () => {
  const [first, ...others] = daysOf(plan);
  expect(first).toBe("2021 2021-01-01 2021-12-31 2022-01-10");
  expect(others.slice(-3)).toEqual([
    "2030 2030-01-01 2030-12-31 2031-01-10",
    "5-NAM 2021-01-01 2025-12-31 2026-01-31 2021 2022 2023 2024 2025",
    "10-NAM 2021-01-01 2030-12-31 2031-01-31 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030",
  ]);
  expect(plan.rounds).toHaveLength(12);
});

test("the launch is asked in 2021, each review in its year, all else every year", () => {
  expect(numbersAsked(plan, "2021")).toBe(
    "01 02 03 04A 04B 05A 05B 06 07A 07B 07C 08 09A 09B 09C 10A 10B 10C 11A 14A 14B 15A 15B 16 17 18 19 20 21 22 23 24",
  );
  expect(numbersAsked(plan, "2024")).toBe(`${EVERY_YEAR} 11D 14A 14B 15A 15B 18 19 22 23 24`);
  expect(numbersAsked(plan, "2025")).toBe(`${EVERY_YEAR} 11E 12 14A 14B 15A 15B 18 19 22 23 24`);
  expect(numbersAsked(plan, "2030")).toBe(`${EVERY_YEAR} 11J 13 14A 14B 15A 15B 18 19 22 23 24`);
});

test("the union of civil servants reports for the last time in 2024, on any list; public services continue", () => {
  const servants = aUnit("V", { level: UPPER, sector: CIVIL_SERVANTS });
  const school = aUnit("S", { level: GRASSROOTS, sector: PUBLIC });
  const reporting = (year: string) =>
    unitsInRound(aRegistry([servants, school]), plan, roundId(year)).units.map(({ code }) => code);
  expect(reporting("2024")).toEqual(["V", "S"]);
  expect(reporting("2025")).toEqual(["S"]);
  expect(reporting("2026")).toEqual(["S"]);
  const officials = formStates(plan, "2026", { level: GRASSROOTS, sector: PUBLIC });
  expect(officials.get("TIEUBIEU_DANGKY")).toBe("input");
});

test("of what there is at the end of a year the last year counts, all that happens is added", () => {
  const stocks = plan.elements
    .map(({ code }): string => code)
    .filter((code) => !flowsOf(plan).includes(code) && !/_20\d\d|_5NAM|_10NAM/.test(code));
  expect(stocks).toEqual([
    "KH_NGAY",
    "KH_DUNGHAN",
    "CHU_TICH",
    "CAPTREN_TONG",
    "PD_CT_NGAY",
    "PD_CT_DUNGHAN",
    "PD_CDCS_NGAY",
    "PD_CDCS_DUNGHAN",
    "GIAOUOC_CDCS",
    "GIAOUOC_CT",
    "DANGKY_NGUOI",
    "KHAUHIEU_TS",
    "TRUSO",
    "KHAUHIEU_DV",
    "KH_CDCS",
    "CUM_NHIEMVU",
    "LOI_KETQUA",
    "LOI_HANCHE",
    "LOI_NGUYENNHAN",
    "LOI_KIENNGHI",
  ]);
});

describe("who is asked what in 2021", () => {
  const form = (level: typeof UPPER, sector: typeof MIXED) => formStates(plan, "2021", { level, sector });

  test("the two conferences are asked of the two unions that hold them", () => {
    const asked = plan.sectors.map(({ code }) =>
      ["HN_HCSN", "HN_DN"].filter((row) => form(UPPER, code).get(row) === "input").join(),
    );
    expect(plan.sectors.map(({ code }, index) => [code, asked[index]])).toEqual([
      [PUBLIC, ""],
      [ENTERPRISE, ""],
      [MIXED, ""],
      [CIVIL_SERVANTS, "HN_HCSN"],
      [ECONOMIC_ZONE, "HN_DN"],
      [DIRECT, ""],
    ]);
  });

  test("every unit on the list has its kind", () => {
    expect(thanhHoa2021.units.filter(({ sector }) => sector === undefined)).toEqual([]);
    expect(thanhHoa2021.units.filter(({ sector }) => sector === MIXED)).toHaveLength(27);
  });

  test("a CĐCS that reports to the province sends a plan, but launches like a CĐCS", () => {
    const direct = form(UPPER, DIRECT);
    expect(["KH_NGAY", "CT_GIAO", "PD_CT_NGAY", "PD_CDCS_NGAY"].map((code) => direct.get(code))).toEqual([
      "input",
      "input",
      "not-applicable",
      "input",
    ]);
  });

  test("the title of workers goes by kind; “người lao động tiêu biểu” are in agencies and enterprises", () => {
    const rows = (sector: typeof MIXED) =>
      ["CNG_DANGKY", "TIEUBIEU_DANGKY"].map((code) => form(GRASSROOTS, sector).get(code));
    expect(rows(ENTERPRISE)).toEqual(["input", "input"]);
    expect(rows(PUBLIC)).toEqual(["not-applicable", "input"]);
    expect(["CNG_DANGKY", "TIEUBIEU_DANGKY"].map((code) => form(UPPER, MIXED).get(code))).toEqual([
      "input",
      "input",
    ]);
  });

  test("no unit below the province is asked for the province's supervision", () => {
    expect(form(UPPER, MIXED).get("KTGS_TINH")).toBe("not-applicable");
    expect(formStates(plan, "2021", { level: PROVINCE }).get("KTGS_TINH")).toBe("input");
  });

  test("days are typed, whether they are in time is calculated", () => {
    const upper = form(UPPER, MIXED);
    expect(["KH_NGAY", "KH_DUNGHAN", "PD_CT_NGAY", "PD_CT_DUNGHAN"].map((code) => upper.get(code))).toEqual([
      "input",
      "calculated",
      "input",
      "calculated",
    ]);
    expect(form(GRASSROOTS, ENTERPRISE).get("PD_CDCS_DUNGHAN")).toBe("calculated");
  });
});

describe("targets that yearly decisions give", () => {
  const unit = thanhHoa2021.units[0]?.code;
  const element = elementCode("CT_GIAO");

  test("are named by no document we have, so none comes with the plan", () => {
    expect(plan.assignments).toBeUndefined();
    expect(plan.elements.filter(({ isAssigned }) => isAssigned).map(({ code }) => code)).toEqual([element]);
  });

  test("stand on a unit's form once the office has written them down for the year", () => {
    if (unit === undefined) throw new Error("no unit");
    const assigned = {
      ...plan,
      assignments: [{ unit, element, round: roundId("2022"), value: 12 }],
    };
    expect(prefilled(assigned, roundId("2022"), unit).get(element)).toEqual({ kind: "number", number: 12 });
    expect(prefilled(assigned, roundId("2023"), unit).get(element)).toBeUndefined();
  });

  test("are listed one by one, and counted from the list", () => {
    const list = plan.registers.find(({ code }) => (code as string) === "TH-04_CHI_TIEU");
    expect(list?.columns.map(({ label }) => label)).toEqual([
      "Tên chỉ tiêu",
      "Đơn vị tính",
      "Mức giao",
      "Thực hiện",
      "Kết quả",
      "Ghi chú",
    ]);
    expect(plan.checks.filter(({ kind }) => kind === "register-count")).toHaveLength(2);
  });
});
