import { a1 } from "../../src/workbook/grid/address";
import type { Grid } from "../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { standardPlans } from "../../src/plans/bundled-plans";
import {
  dakNong2020,
  dakNongPlan2020,
  giaLamGrassroots,
  giaLamPlan2023,
  thanhHoa2021,
  thanhHoaPlan2021,
} from "../support/plans/bundled";
import { readSummaryWorkbook } from "../../src/summary/reading/read-summary-workbook";
import type { RollUpResult } from "../../src/desk/roll-up/roll-up-files";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { onSheet, rowWith, typedInto, gridNamed } from "../support/forms/disturbed-grids";
import { filledForms, inventedReports, sendersOf } from "./independent/harness";

const drawn = drawnWorkbooks();
const { filledFiles, rolledUpFiles } = filledForms(drawn);

const PLANS = [
  ["dak-nong-2020", dakNongPlan2020, dakNong2020, "2"],
  ["gia-lam-2023", giaLamPlan2023, sendersOf(giaLamGrassroots, inventedReports("gia-lam-2023")), "1"],
  ["thanh-hoa-2021", thanhHoaPlan2021, thanhHoa2021, "2021"],
] as const;

function gridsOf({ workbook }: RollUpResult): WorkbookGrids {
  const read = drawn.read(workbook);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const amountsOf = ({ summary }: RollUpResult) =>
  [...summary.elements].map(([code, { amount, day }]) => [code, amount, day]);
const figuresOf = ({ summary }: RollUpResult) =>
  [...summary.indicators].map(([code, { value, status, n, of }]) => [code, value, status, n, of]);

describe.each(PLANS)("going on from a summary of %s", (id, plan, registry, round) => {
  const files = filledFiles(plan, round, registry, inventedReports(id));
  const half = Math.ceil(files.length / 2);
  const monday = rolledUpFiles(plan, round, registry, files.slice(0, half));
  const problemsOf = (grids: WorkbookGrids) => readSummaryWorkbook(grids, standardPlans)?.problems;

  it("comes to the same as all files at once, lists included", async () => {
    const kept = readSummaryWorkbook(gridsOf(await monday), standardPlans);
    if (kept === undefined) throw new Error("no summary");
    expect(kept.problems).toEqual([]);
    const continued = await rolledUpFiles(plan, round, registry, files.slice(half), {
      kept,
      removed: new Set(),
    });
    const whole = await rolledUpFiles(plan, round, registry, files);
    expect(amountsOf(continued)).toEqual(amountsOf(whole));
    expect(figuresOf(continued)).toEqual(figuresOf(whole));
  });

  it("refuses a summary that lacks the sheet of a list with rows", async () => {
    const result = await monday;
    const grids = gridsOf(result);
    for (const { code, sheet } of plan.registers) {
      const rows = result.summary.registers.get(code)?.length ?? 0;
      if (rows === 0) continue;
      const without = { ...grids, grids: grids.grids.filter((grid) => grid.sheet !== sheet) };
      expect(problemsOf(without)).toMatchObject([
        { fault: "other-rows", place: { sheet }, found: `0 ≠ ${rows}` },
      ]);
    }
  });

  it("refuses every total that was typed over on the overview", async () => {
    const grids = gridsOf(await monday);
    const overview = gridNamed(grids, "Tổng hợp");
    const value = (overview.rows[rowWith(overview, "Thực hiện")]?.values ?? []).indexOf("Thực hiện");
    const codes = plan.indicators
      .map(({ code }) => String(code))
      .filter((code) => overview.rows.some((row) => row?.values.includes(code)));
    expect(codes.length).toBeGreaterThan(3);
    const typed = onSheet(grids, "Tổng hợp", (grid) =>
      codes.reduce((one, code) => typedInto(one, rowWith(one, code), { [value]: 4321 }), grid),
    );
    const rows = codes.map((code) => rowWith(overview, code)).toSorted((one, other) => one - other);
    expect(problemsOf(typed)).toMatchObject(
      rows.map((row) => ({
        fault: "typed-over",
        place: { sheet: "Tổng hợp", cell: a1(row, value) },
        found: "4321",
      })),
    );
  });
});

describe("going on from the review of a year", () => {
  const reports = inventedReports("dak-nong-2020");
  const year = rolledUpFiles(
    dakNongPlan2020,
    "NAM",
    dakNong2020,
    ["1", "2"].flatMap((round) => filledFiles(dakNongPlan2020, round, dakNong2020, reports)),
  );
  const FIGURES = "Số liệu đơn vị";
  /** With eleven units, figures are below each other and units beside each other. */
  const placeOf = (grid: Grid, unit: string, code: string) => ({
    row: rowWith(grid, code),
    column: (grid.rows[rowWith(grid, unit)]?.values ?? []).indexOf(unit),
  });

  it.each(["SANGKIEN", "CDCS_TONG"])(
    "refuses a figure typed over what two rounds come to: %s",
    async (code) => {
      const grids = gridsOf(await year);
      expect(readSummaryWorkbook(grids, standardPlans)?.problems).toEqual([]);
      const [unit] = Object.keys(reports["1"] ?? {});
      let cell = "";
      const typed = onSheet(grids, FIGURES, (grid) => {
        const { row, column } = placeOf(grid, unit ?? "", code);
        cell = a1(row, column);
        return typedInto(grid, row, { [column]: 98_765 });
      });
      expect(readSummaryWorkbook(typed, standardPlans)?.problems).toMatchObject([
        { fault: "typed-over", place: { sheet: FIGURES, cell } },
      ]);
    },
  );

  it("refuses a total typed over on the report upward", async () => {
    const grids = gridsOf(await year);
    const upward = onSheet(grids, "Báo cáo cấp trên", (grid) => {
      const column = (grid.rows[rowWith(grid, "CODE")]?.values ?? []).indexOf("VALUE");
      return typedInto(grid, rowWith(grid, "SANGKIEN"), { [column]: 98_765 });
    });
    expect(readSummaryWorkbook(upward, standardPlans)?.problems).toMatchObject([{ fault: "typed-over" }]);
  });
});
