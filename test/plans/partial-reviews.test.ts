import { isoDate } from "../../src/base/codes";
import { roundId, unitCode } from "../../src/model/codes";
import type { Plan } from "../../src/model/plan/plan";
import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import { withUnitsReplaced } from "../../src/model/unit/unit-validity";
import { rollUpJson } from "../../src/command-line/roll-up/roll-up-json";
import { completenessLines } from "../../src/command-line/roll-up/roll-up-report";
import {
  dakNong2020,
  dakNongPlan2020,
  giaLamGrassroots,
  giaLamPlan2023,
  thanhHoa2021,
  thanhHoa2025,
  thanhHoaPlan2021,
} from "../support/plans/bundled";
import { unitRegistries } from "../../src/plans/unit-registries";
import { factRows } from "../../src/desk/facts/fact-rows";
import type { RollUpResult } from "../../src/desk/roll-up/roll-up-files";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { received } from "../support/files/real-workbooks";
import { ADDED as ADDED_IN_DAK_NONG } from "./independent/dak-nong-2020";
import { ADDED as ADDED_IN_GIA_LAM } from "./independent/gia-lam-2023";
import { filledForms, inventedReports, sendersOf, type Reports } from "./independent/harness";

const drawn = drawnWorkbooks();
const { filledFiles, rolledUpFiles } = filledForms(drawn);

/** Returns the texts of the main page or another one, row by row. */
function pageOf({ workbook }: RollUpResult, page = "Tổng hợp"): string {
  const read = drawn.read(workbook);
  if (!read.ok) throw new Error(read.failure.kind);
  const overview = read.value.grids.find(({ sheet }) => sheet === page);
  return (overview?.rows ?? [])
    .map((row) =>
      row?.values.map((value) => (typeof value === "object" ? "" : String(value ?? ""))).join(" | "),
    )
    .join("\n");
}

/** Adds typed numbers over units and rounds, without knowledge of units, rounds or rows. */
function plainSum(reports: Reports, rounds: readonly string[], row: string): number | null {
  let sum: number | null = null;
  for (const round of rounds) {
    for (const { figures } of Object.values(reports[round] ?? {})) {
      const figure = figures[row];
      if (typeof figure === "number") sum = (sum ?? 0) + figure;
      else if (figure === "KPS" || figure === false) sum ??= 0;
      else if (figure === true) sum = (sum ?? 0) + 1;
    }
  }
  return sum;
}

const YEARLY = [
  ["dak-nong-2020", dakNongPlan2020, dakNong2020, ADDED_IN_DAK_NONG],
  ["gia-lam-2023", giaLamPlan2023, giaLamGrassroots, ADDED_IN_GIA_LAM],
] as const;

const shown = (plan: Plan, result: RollUpResult): { readonly [key: string]: unknown } =>
  JSON.parse(JSON.stringify(rollUpJson({ plan }, result))) as { [key: string]: unknown };

describe.each(YEARLY)("the year of %s of which nobody has sent round 2", (id, plan, registry, added) => {
  const reports = inventedReports(id);
  const units = sendersOf(registry, { 1: reports["1"] ?? {} });
  const year = rolledUpFiles(plan, "NAM", units, filledFiles(plan, "1", units, reports));

  it("says so on the main page, on the command line and in JSON, and calls nothing complete", async () => {
    const result = await year;
    const page = pageOf(result);
    expect(page).not.toContain("Tất cả đơn vị đã nộp");
    expect(page).toContain("Chưa có báo cáo đợt 2, số tổng hợp chưa gồm đợt này.");
    expect(page).toContain(
      `Đợt 1: ${units.units.length}/${units.units.length}; Đợt 2: 0/${units.units.length}`,
    );
    expect(completenessLines(result.summary).join(" ")).toContain("Chưa có báo cáo đợt 2");
    const json = shown(plan, result);
    expect(json.partial).toBe(true);
    expect(json.missing).toMatchObject([
      { round: "2", isOver: true, received: 0, units: [...units.units.map(({ code }) => code)] },
    ]);
  });

  it("judges nothing as not met that round 2 could still change", async () => {
    const { summary } = await year;
    const open = [...summary.indicators].filter(([, { rounds = [] }]) =>
      rounds.some(({ round, n }) => round === "2" && n === 0),
    );
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter(([, { status }]) => status === "not-met" || status === "nearly-met")).toEqual([]);
  });

  it("adds up round 1 alone, as plain sums of what was typed", async () => {
    const { summary } = await year;
    const sums = added.map((row) => [row, plainSum(reports, ["1"], row)]);
    const amounts = new Map(
      [...summary.elements].map(([code, { amount }]) => [String(code), amount ?? null]),
    );
    expect(added.map((row) => [row, amounts.get(row)])).toEqual(sums);
  });
});

describe("the year of dak-nong-2020 from the units' files of round 1 beside the office's own summary of round 2", () => {
  const reports = inventedReports("dak-nong-2020");
  const plan = dakNongPlan2020;

  it('says that the summary is not added and what to do, instead of "nothing to do"', async () => {
    const second = await rolledUpFiles(plan, "2", dakNong2020, filledFiles(plan, "2", dakNong2020, reports));
    const files = [...filledFiles(plan, "1", dakNong2020, reports), received("dot-2.xlsx", second.workbook)];
    const result = await rolledUpFiles(plan, "NAM", dakNong2020, files);
    expect(result.rejected).toMatchObject([
      { file: "dot-2.xlsx", rejection: { kind: "own-summary", isOnly: true } },
    ]);
    expect(JSON.stringify(rollUpJson({ plan }, result))).not.toContain("không cần làm gì");
    expect(pageOf(result)).toContain("Chưa có báo cáo đợt 2, số tổng hợp chưa gồm đợt này.");
  });
});

describe("five years of thanh-hoa-2021 from the units' files", () => {
  const reports = inventedReports("thanh-hoa-2021");
  const plan = thanhHoaPlan2021;
  const round = roundId("5-NAM");
  const YEARS = ["2021", "2022", "2023", "2024", "2025"];
  const sent = Object.fromEntries(YEARS.map((year) => [year, reports[year] ?? {}]));
  const among = (registry: UnitRegistry): UnitRegistry => sendersOf(registry, sent);
  const registries = [among(thanhHoa2021), among(thanhHoa2025)];
  const units = withUnitsReplaced(among(thanhHoa2025), plan, round, registries);
  const filesOf = (years: readonly string[]) =>
    years.flatMap((year) =>
      filledFiles(plan, year, year === "2025" ? among(thanhHoa2025) : among(thanhHoa2021), reports),
    );
  const FLOWS = ["DANGKY_NGUOI", "HN_HCSN", "HN_DN", "KTGS_CT"];

  it("counts the districts for the years in which there were districts", async () => {
    const result = await rolledUpFiles(plan, round, units, filesOf(YEARS));
    expect(result.rejected).toEqual([]);
    const districts = among(thanhHoa2021).units.length;
    const communes = among(thanhHoa2025).units.length;
    expect(result.summary.completeness.rounds.map(({ expected }) => expected.length)).toEqual([
      ...[districts, districts, districts, districts],
      communes,
    ]);
    const amounts = new Map(
      [...result.summary.elements].map(([code, { amount }]) => [String(code), amount ?? null]),
    );
    expect(FLOWS.map((row) => [row, amounts.get(row)])).toEqual(
      FLOWS.map((row) => [row, plainSum(reports, YEARS, row)]),
    );
  });

  it("says which years are missing when only the last was sent", async () => {
    const result = await rolledUpFiles(plan, round, units, filesOf(["2025"]));
    const page = pageOf(result);
    expect(page).not.toContain("Tất cả đơn vị đã nộp");
    expect(page).toContain(
      "Chưa có báo cáo năm 2021, năm 2022, năm 2023 và năm 2024, số tổng hợp chưa gồm các đợt này.",
    );
    const json = shown(plan, result);
    expect(json.missing).toHaveLength(4);
    expect(
      [...result.summary.indicators.values()].filter(
        ({ status, rounds = [] }) => status === "not-met" && rounds.some(({ n }) => n === 0),
      ),
    ).toEqual([]);
  });

  it("finds the districts by itself from the list of communes", () => {
    expect(withUnitsReplaced(thanhHoa2025, plan, round, unitRegistries).units.length).toBe(
      thanhHoa2025.units.length + thanhHoa2021.units.length,
    );
    expect(withUnitsReplaced(thanhHoa2025, plan, roundId("2026"), unitRegistries)).toBe(thanhHoa2025);
  });
});

describe("a CĐCS of gia-lam-2023 that was merged in the middle of the year", () => {
  const reports = inventedReports("gia-lam-2023");
  const plan = giaLamPlan2023;
  const [first, second, ...rest] = sendersOf(giaLamGrassroots, reports).units;
  if (first === undefined || second === undefined) throw new Error("two units are wanted");
  const merged: Unit = { ...first, validTo: isoDate("2023-08-31"), successors: [second.code] };
  const registry: UnitRegistry = { ...giaLamGrassroots, units: [merged, second, ...rest] };
  const { [first.code]: _late, ...later } = reports["2"] ?? {};
  // Files are cached by office: another code, because one report less was sent.
  const sent: Reports = { 1: reports["1"] ?? {}, 2: later };
  const files = ["1", "2"].flatMap((round) =>
    filledFiles(plan, round, { ...registry, office: { ...registry.office, code: unitCode("GL-GOP") } }, sent),
  );

  const year = rolledUpFiles(plan, "NAM", registry, files);

  it("counts in the year with what happened while it was there: plain sums over all files", async () => {
    const result = await year;
    expect(result.rejected).toEqual([]);
    const amounts = new Map(
      [...result.summary.elements].map(([code, { amount }]) => [String(code), amount ?? null]),
    );
    expect(ADDED_IN_GIA_LAM.map((row) => [row, amounts.get(row)])).toEqual(
      ADDED_IN_GIA_LAM.map((row) => [row, plainSum(sent, ["1", "2"], row)]),
    );
    expect(result.summary.completeness.incomplete.map(({ unit }) => unit)).not.toContain(first.code);
  });

  it("stands on the sheet of who has sent with its last day and its successor", async () => {
    const texts = pageOf(await year, "Tình hình nộp");
    expect(texts).toContain(`Kết thúc hoạt động ngày 31/08/2023; tiếp nhận: ${second.name}`);
  });

  it("is in the long table with what counts of it, and with nothing else", async () => {
    const result = await year;
    const sums = new Map<string, number>();
    for (const { element, amount } of factRows(plan, result, "2018-01-15T08:00:00Z")) {
      if (amount !== undefined) sums.set(element, (sums.get(element) ?? 0) + amount);
    }
    const added = [...result.summary.elements].flatMap(([code, { amount }]) =>
      amount === undefined ? [] : [[String(code), amount] as const],
    );
    expect(added.map(([code]) => [code, sums.get(code)])).toEqual(added);
    expect(added.length).toBeGreaterThan(30);
  });

  it("is named with its successor where it still sends a report of the second half", async () => {
    const all = filledFiles(plan, "2", giaLamGrassroots, reports);
    const result = await rolledUpFiles(plan, "2", registry, all);
    expect(result.rejected).toMatchObject([
      { rejection: { kind: "ended-unit", unit: first.name, last: "2023-08-31", into: [second.name] } },
    ]);
  });
});
