import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import { thanhHoa2021, thanhHoa2025, thanhHoaPlan2021 as plan } from "../support/plans/bundled";
import type { ReceivedFile } from "../../src/workbook/files/ports";
import type { RollUpResult } from "../../src/desk/roll-up/roll-up-files";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { received } from "../support/files/real-workbooks";
import { expectForm, expectOverview } from "./independent/expect-pages";
import { expectSql } from "./independent/expect-sql";
import { filledForms, inventedReports, roundedTotals, sendersOf, totalsOf } from "./independent/harness";
import { totals, type Years } from "./independent/thanh-hoa-2021";

const { rolledUp, rolledUpFiles } = filledForms(drawnWorkbooks());
const reports = inventedReports("thanh-hoa-2021");
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];

/** The reporting units of a year: the districts before 7/2025, the communes since. */
const registryIn = (year: number): UnitRegistry =>
  sendersOf(year < 2025 ? thanhHoa2021 : thanhHoa2025, reports);

const sentIn = (years: readonly number[]): Years =>
  Object.fromEntries(years.map((year) => [year, Object.values(reports[String(year)] ?? {})]));

const rolled = new Map<number, Promise<RollUpResult>>();

/** Returns the results of the units' forms of one year, rolled up once. */
function yearOf(year: number): Promise<RollUpResult> {
  const known = rolled.get(year) ?? rolledUp(plan, String(year), registryIn(year), reports);
  rolled.set(year, known);
  return known;
}

/** The reviews, each from the office's own summaries of the years. */
const reviews = new Map<string, Promise<RollUpResult>>();

function reviewOf(round: string, last: number): Promise<RollUpResult> {
  const known = reviews.get(round) ?? rolledUpReview(round, last);
  reviews.set(round, known);
  return known;
}

async function rolledUpReview(round: string, last: number): Promise<RollUpResult> {
  const files: ReceivedFile[] = [];
  for (const year of YEARS.filter((each) => each <= last)) {
    files.push(received(`Tổng hợp ${year}.xlsx`, (await yearOf(year)).workbook));
  }
  return rolledUpFiles(plan, round, thanhHoa2025, files);
}

describe("the totals of LĐLĐ tỉnh Thanh Hóa are those of a program that shares nothing with this one", () => {
  test.each(YEARS)("year %s, from the units' forms", async (year) => {
    const result = await yearOf(year);
    expect(result.rejected).toEqual([]);
    expect(totalsOf(result)).toEqual(roundedTotals(totals(sentIn([year]))));
  });

  test.each([
    ["5-NAM", 2025],
    ["10-NAM", 2030],
  ])("review %s, from the yearly summaries to %s", async (round, last) => {
    const result = await reviewOf(round, last);
    expect(result.rejected).toEqual([]);
    const sent = totals(sentIn(YEARS.filter((year) => year <= last)));
    // LĐLĐ tỉnh has not written its own part of TH-18 into its summaries: an incomplete sum is none.
    const known = { ...sent, "TH-18": { value: undefined, status: "not-judged" as const } };
    expect(totalsOf(result)).toEqual(roundedTotals(known));
  });

  test("what the invented reports of 2021 come to by hand", async () => {
    const result = totalsOf(await yearOf(2021));
    // Of six units one sent its plan on 06/3, one launched on 01/4, one did neither.
    expect(["TH-01", "TH-02", "TH-16", "TH-17"].map((code) => result[code])).toEqual([
      { value: 0.833333333, status: "not-met" },
      { value: 0.666666667, status: "not-met" },
      { value: 1, status: "not-judged" },
      { value: 2, status: "not-judged" },
    ]);
  });
});

describe("what people read", () => {
  const { office, units } = thanhHoa2021;
  const unitOf = (code: string): Unit | undefined => units.find((unit) => unit.code === code);

  test.each([
    ["2021", "380"],
    ["2021", "38-CDVC"],
    ["5-NAM", "380"],
  ])("on the form of %s for unit %s", (round, code) => {
    expectForm(`thanh-hoa-2021-${round}-${code}`, plan, round, unitOf(code), office);
  });

  test("in the summary of the first year", async () => {
    const facts = await yearOf(2021);
    expectOverview(plan, "2021", registryIn(2021), facts);
    await expectSql(plan, facts);
  });

  test("in the review of five years", async () => {
    const facts = await reviewOf("5-NAM", 2025);
    expectOverview(plan, "5-NAM", thanhHoa2025, facts);
    await expectSql(plan, facts);
  });
});
