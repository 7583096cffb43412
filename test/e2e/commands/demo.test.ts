import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentAt, type CellContent, type Grid } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { phuRieng2017 } from "../../support/plans/bundled";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import type { RollUpDocument } from "../../support/commands/json-documents";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";
import { runCli, type CliRun } from "../../support/commands/run-cli";

const out = mkdtempSync(join(tmpdir(), "demo-"));
const at = (...names: readonly string[]): string => join(out, ...names);
const SCOPE = ["--plan", "phu-rieng-2017", "--round", "I"];

let demo: CliRun;
let totals: RollUpDocument;

beforeAll(() => {
  demo = runCli("demo", "--out", out);
  totals = rollUp(at("received"));
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

function rollUp(folder: string): RollUpDocument {
  const { stdout } = runCli("rollup", ...SCOPE, "--out", at("again.xlsx"), folder, "--json");
  return JSON.parse(stdout) as RollUpDocument;
}

function gridsOf(bytes: Uint8Array): WorkbookGrids {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(`unreadable: ${workbook.failure.kind}`);
  return workbook.value;
}

function sheetOf(workbook: WorkbookGrids, name: string): Grid {
  const grid = workbook.grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
}

/** Returns the cells of the row with a code in column A, up to column H. */
function rowOf(grid: Grid, code: string): readonly (CellContent | undefined)[] {
  const row = grid.rows.findIndex((_, index) => contentAt(grid, index, 0) === code);
  if (row < 0) throw new Error(`no row ${code} on ${grid.sheet}`);
  return Array.from({ length: 8 }, (_, column) => contentAt(grid, row, column));
}

/** A summary cell without a figure holds an empty text. */
const figureIn = (content: CellContent | undefined): number | null =>
  typeof content === "number" ? content : null;

/** To the 12 digits in which two programs that divide agree. */
const rounded = (figure: number | null): number | null =>
  figure === null ? null : Number(figure.toPrecision(12));

describe("the demo", () => {
  it("succeeds, and tells who is missing, what is wrong and how the main targets stand", () => {
    expect(demo.exitCode).toBe(0);
    expect(demo.stdout).toContain("10/11");
    expect(demo.stdout).toContain("Hớn Quản");
    expect(demo.stdout).toMatch(/PR-02[^]*≥ 70%/);
  });

  it("issues a form to each of the 11 units", () => {
    expect(readdirSync(at("forms"))).toHaveLength(11);
  });

  it("rolls up 10 of 11 units and lists the scanned page and the replaced file with their reasons", () => {
    expect(totals.units).toMatchObject({ expected: 11, received: 10, missing: ["694"], late: [] });
    expect(totals.units.rejected).toHaveLength(2);
    for (const { reason } of totals.units.rejected) expect(reason).not.toBe("");
  });

  it("recalculates every ratio from sums over the units, never from their percentages", () => {
    const { elements } = totals;
    const amount = (code: string): number => elements[code]?.amount ?? NaN;
    expect(totals.totals["PR-02"]?.value).toBe(amount("TULDTT_DN_KY") / amount("DN_NNN_CD"));
    expect(totals.totals["PR-03"]?.value).toBe(
      (amount("TULDTT_XL_A") + amount("TULDTT_XL_B") + amount("TULDTT_XL_C")) / amount("TULDTT_DN_KY"),
    );
  });
});

describeWithLibreOffice("LibreOffice as a witness", (libreOffice) => {
  it(
    "calculates the summary anew to the totals of the JSON document",
    () => {
      const workbook = libreOffice.convert(readFileSync(at("tong-hop.xlsx")), "xlsx");
      const overview = sheetOf(gridsOf(workbook), "Tổng hợp");
      const asked = phuRieng2017.indicators.filter(({ code }) => code in totals.totals);
      expect(asked.length).toBeGreaterThan(15);
      const shown = asked.map(({ code }) => [code, rounded(figureIn(rowOf(overview, code)[6]))]);
      expect(shown).toEqual(asked.map(({ code }) => [code, rounded(totals.totals[code]?.value ?? null)]));
    },
    LIBREOFFICE_PATIENCE,
  );

  it(
    "calculates a filled form anew to the unit's figures of the JSON document",
    () => {
      const [name = ""] = readdirSync(at("received")).filter((file) => file.startsWith("688"));
      const form = sheetOf(
        gridsOf(libreOffice.convert(readFileSync(at("received", name)), "xlsx")),
        "Biểu mẫu",
      );
      const figures = Object.entries(totals.byUnit["688"] ?? {});
      expect(figures.length).toBeGreaterThan(15);
      expect(figures.map(([code]) => [code, rounded(figureIn(rowOf(form, code)[4]))])).toEqual(
        figures.map(([code, figure]) => [code, rounded(figure)]),
      );
    },
    LIBREOFFICE_PATIENCE,
  );

  it(
    "may save received files anew, all under other names: the totals stay the same",
    () => {
      const files = readdirSync(at("received")).filter((name) => !name.startsWith("694"));
      const resaved = mkdtempSync(at("resaved-"));
      const received = files.toReversed().map((name) => readFileSync(at("received", name)));
      const [some, others] = [received.slice(0, 2), received.slice(2)];
      [...libreOffice.convertAll(some, "xlsx"), ...others].forEach((bytes, index) => {
        writeFileSync(join(resaved, `${String((index * 7) % files.length)} báo cáo.xlsx`), bytes);
      });
      expect(rollUp(resaved).totals).toEqual(totals.totals);
    },
    LIBREOFFICE_PATIENCE * 2,
  );
});
