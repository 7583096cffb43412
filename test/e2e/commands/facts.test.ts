import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { factsParquet } from "../../../src/command-line/roll-up/facts-file";
import { elementCode, indicatorCode } from "../../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { drawFacts } from "../../../src/desk/facts/draw-facts";
import { factRows } from "../../../src/desk/facts/fact-rows";
import { factsCsv } from "../../../src/desk/facts/facts-csv";
import { classicMishaps } from "../../../src/desk/practice/practice-files";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { expectSql } from "../../plans/independent/expect-sql";
import { valuesOf } from "../../workbook/writing/workbook-parts";
import { practiceReports, rollUpPractice } from "../../support/forms/practice";

const folder = mkdtempSync(join(tmpdir(), "facts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The query of the commands page, as people copy it. */
function documentedQuery(): string {
  const readme = readFileSync(join(__dirname, "../../../src/command-line/COMMANDS.md"), "utf8");
  const [, query] = /```sql\n([^]*?)```/.exec(readme) ?? [];
  if (query === undefined) throw new Error("the page of the commands has no query");
  return query;
}

async function rowsOf(query: string): Promise<ReadonlyMap<string, number | null>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (await connection.runAndReadAll(query)).getRows();
  connection.closeSync();
  return new Map(rows.map(([code, total]) => [String(code), total === null ? null : Number(total)]));
}

const AT = "2018-01-15T08:00:00Z";
const CSV = "read_csv('facts.csv', all_varchar = true)";

describe("the query of the commands page, run by DuckDB over the facts of practice reports with the classic accidents", () => {
  const rolledUp = rollUpPractice(binhPhuoc2017, practiceReports(binhPhuoc2017, classicMishaps));
  const file = (name: string): string => join(folder, name).replaceAll("\\", "/");

  it.each([
    ["CSV", CSV.replace("facts.csv", file("facts.csv"))],
    ["Parquet", `'${file("facts.parquet")}'`],
  ])("gives the totals of the summary and PR-02 from %s", async (_, source) => {
    const result = await rolledUp;
    writeFileSync(file("facts.csv"), factsCsv(factRows(phuRieng2017, result, AT)));
    writeFileSync(file("facts.parquet"), await factsParquet(factRows(phuRieng2017, result, AT)));
    const query = documentedQuery();
    expect(query).toContain(CSV);
    const totals = await rowsOf(query.replace(CSV, source));

    const { elements, indicators } = result.summary;
    expect(elements.size).toBeGreaterThan(50);
    for (const [code, { amount }] of elements)
      expect([code, totals.get(code)]).toEqual([code, amount ?? null]);
    const ratio = indicators.get(indicatorCode("PR-02"));
    expect(ratio?.numerator).toBeGreaterThan(0);
    expect(totals.get("PR-02")).toBeCloseTo(ratio?.value ?? NaN, 12);
    expect(elements.get(elementCode("TULDTT_DN_KY"))?.amount).toBe(ratio?.numerator);
  });

  it("gives the same totals to a PivotTable over the table of Excel", async () => {
    const result = await rolledUp;
    const drawn = drawFacts(phuRieng2017, result, "2018-01-05T00:00:00Z");
    if (!drawn.ok) throw new Error("too many facts for a sheet");
    const cells = valuesOf(writeWorkbook(drawn.value));
    const columnOf = (heading: string): string =>
      [...cells]
        .find(([address, value]) => /^[A-Z]+1$/.test(address) && value === heading)?.[0]
        .slice(0, -1) ?? "";
    const [code, amount, unit] = ["Mã số liệu", "Cộng vào tổng", "Đơn vị"].map(columnOf);
    const totals = new Map<unknown, number>();
    for (let row = 2; cells.has(`A${row}`); row += 1) {
      const added = cells.get(`${amount}${row}`);
      const of = cells.get(`${code}${row}`);
      expect(cells.get(`${unit}${row}`)).toBeTruthy();
      if (typeof added === "number") totals.set(of, (totals.get(of) ?? 0) + added);
    }
    for (const [element, { amount: total }] of result.summary.elements)
      expect([element, totals.get(element)]).toEqual([element, total]);
  });

  it("gives every indicator by the plan's own query", async () => {
    await expectSql(phuRieng2017, await rolledUp);
  });

  it("holds a missing unit and an uncounted report to prove it on", async () => {
    const facts = [...factRows(phuRieng2017, await rolledUp, AT)];
    expect(new Set(facts.map(({ state }) => state))).toContain("missing-unit");
    expect(facts.some(({ counted, value }) => !counted && value !== undefined)).toBe(true);
  });
});
