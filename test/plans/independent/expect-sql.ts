import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Plan } from "../../../src/model/plan/plan";
import { summaryRound } from "../../../src/summary/setting/sheet-heading";
import { factRows } from "../../../src/desk/facts/fact-rows";
import { factsCsv } from "../../../src/desk/facts/facts-csv";
import { factsSql } from "../../../src/desk/facts/facts-sql";
import type { RollUpFacts } from "../../../src/desk/roll-up/roll-up-facts";

/** The inputs of the table. */
type FactsOf = Pick<RollUpFacts, "summary" | "uncounted" | "excused" | "files">;

type Figures = readonly [numerator: number | null, denominator: number | null, value: number | null];

/** Runs the plan's query over the facts of a roll-up in DuckDB. */
export async function figuresBySql(plan: Plan, facts: FactsOf): Promise<Readonly<Record<string, Figures>>> {
  const folder = mkdtempSync(join(tmpdir(), "sql-"));
  const file = join(folder, "facts.csv").replaceAll("\\", "/");
  writeFileSync(file, factsCsv(factRows(plan, facts)));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE TABLE facts AS SELECT * FROM read_csv('${file}', all_varchar = true)`);
  const rows = (
    await connection.runAndReadAll(factsSql(plan, summaryRound({ plan, summary: facts.summary })))
  ).getRows();
  connection.closeSync();
  rmSync(folder, { recursive: true, force: true });
  const shown = (value: unknown): number | null => (value === null ? null : rounded(Number(value)));
  return Object.fromEntries(
    rows.map(([code, , numerator, denominator, value]) => [
      String(code),
      [shown(numerator), shown(denominator), shown(value)] as const,
    ]),
  );
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/**
 * Compares the results of the plan's query with the summary; lists of rows and units without a report are no
 * facts.
 */
export async function expectSql(plan: Plan, facts: FactsOf): Promise<void> {
  const shown = (value: number | undefined): number | null => (value === undefined ? null : rounded(value));
  const expected = Object.fromEntries(
    plan.indicators.flatMap(({ code, aggregation, countsSilent }) => {
      const total = facts.summary.indicators.get(code);
      return aggregation.kind === "list" || countsSilent === true || total === undefined
        ? []
        : [[code, [shown(total.numerator), shown(total.denominator), shown(total.value)]]];
    }),
  );
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  expect(await figuresBySql(plan, facts)).toEqual(expected);
}
