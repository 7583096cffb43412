import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { DuckDBInstance } from "@duckdb/node-api";
import { openFacts } from "../../src/command-line/node/node-facts";
import { areaFigures } from "../../src/desk/facts/area-figures";
import { factsSql } from "../../src/desk/facts/facts-sql";
import { levelCode, planId, roundId } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import { planById } from "../../src/model/standard/plan-by-id";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { peakMemory, table } from "./measure";

/**
 * Measures the totals of a country in DuckDB over invented facts: `npm run bench:country [-- UNITS…]`. Units
 * report to offices of 160, these to 63 provinces, these to the national union. Every year each unit answers
 * its whole form with invented numbers, except 3 in 100 that send nothing.
 */
const found = planById(bundledPlans, planId("thanh-hoa-2021"));
if (found === undefined) throw new Error("no plan");
const plan = found;
const YEARS = plan.rounds.filter(({ of }) => of === undefined);

const PROVINCES = 63;
const UNITS_AN_OFFICE = 160;

const asked = (level: string): readonly string[] =>
  templateFor(plan, plan.rounds[0]?.id ?? roundId(""), { level: levelCode(level) }).rows.flatMap((row) =>
    row.kind === "element" && row.state !== "not-applicable" ? [row.element.code] : [],
  );

/** Writes the Parquet folder of the first years, as `facts --append` does; returns the number of lines. */
async function writeFacts(folder: string, count: number, years: number): Promise<number> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const offices = Math.max(Math.round(count / UNITS_AN_OFFICE), PROVINCES);
  const [low, high] = [asked("grassroots"), asked("upper")];
  const values = (codes: readonly string[]): string => codes.map((code) => `('${code}')`).join(", ");
  const columns = `'${plan.id}' AS plan, '%Y' AS round, office || '/' || unit AS path, unit, element, element AS label,
    CASE WHEN sent THEN CAST(n AS VARCHAR) END AS value, CASE WHEN sent THEN 'number' ELSE 'missing-unit' END AS state,
    CASE WHEN sent THEN CAST(n AS DOUBLE) END AS amount, CAST(NULL AS DOUBLE) AS adjusted, 'yes' AS counted,
    CASE WHEN sent THEN unit || '.xlsx' END AS file, CASE WHEN sent THEN 'Biểu mẫu' END AS sheet,
    CASE WHEN sent THEN 'E10' END AS cell, CASE WHEN sent THEN sha256(unit || '%Y') END AS sha256,
    'CĐCS giả định ' || unit AS name, office, '%Y' AS rolled_up, '%Y-12-31T08:00:00' AS rolled_up_at`;
  let lines = 0;
  for (const { id } of YEARS.slice(0, years)) {
    const lowest = `SELECT 'U' || i AS unit, 'D' || (i % ${offices}) AS office, element,
      hash(i, '${id}') % 100 >= 3 AS sent, hash(i, element, '${id}') % 100 AS n
      FROM range(${count}) units(i), (VALUES ${values(low)}) e(element)`;
    // An office reports the sums of its units, and a number where only it is asked.
    const upper = (from: string, way: string, codes: readonly string[]): string =>
      `SELECT e.office AS unit, ${way} AS office, e.element, TRUE AS sent, COALESCE(s.n, 7) AS n
      FROM (SELECT DISTINCT f.office, c.element FROM (${from}) f, (VALUES ${values(codes)}) c(element)) e
      LEFT JOIN (SELECT office, element, SUM(n) AS n FROM (${from}) WHERE sent GROUP BY ALL) s USING (office, element)`;
    await connection.run(`CREATE OR REPLACE TABLE low AS ${lowest}`);
    const byOffice = upper(
      "SELECT office, element, sent, n FROM low",
      `'P' || (CAST(e.office[2:] AS INT) % ${PROVINCES})`,
      high,
    );
    await connection.run(`CREATE OR REPLACE TABLE mid AS ${byOffice}`);
    const byProvince = upper("SELECT office, element, sent, n FROM mid", "'VN'", high);
    const select = columns.replaceAll("%Y", id);
    await connection.run(`COPY (
      SELECT ${select} FROM (SELECT * FROM low UNION ALL SELECT * FROM mid UNION ALL ${byProvince}) ORDER BY office
    ) TO '${folder}' (FORMAT parquet, PARTITION_BY (plan, round, office), WRITE_PARTITION_COLUMNS true, OVERWRITE_OR_IGNORE true)`);
    const [counted] = (
      await connection.runAndReadAll("SELECT (SELECT COUNT(*) FROM low) + (SELECT COUNT(*) FROM mid)")
    ).getRows();
    lines += Number(counted?.[0]);
  }
  connection.closeSync();
  return lines;
}

/** Runs in a separate process: seconds and peak memory of the totals of the first years. */
async function measure(folder: string, years: number, what: string): Promise<void> {
  const started = performance.now();
  let areas = 0;
  for (const round of YEARS.slice(0, years)) {
    const opened = await openFacts([join(folder, `plan=${plan.id}`, `round=${round.id}`, "*", "*.parquet")]);
    if (!opened.ok) throw new Error("no engine");
    const source = { plan, round, table: "facts" };
    if (what === "offices") areas = (await areaFigures(plan, source, opened.value)).areas.length;
    else await opened.value.rows(factsSql(source));
    opened.value.close();
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(JSON.stringify({ seconds, areas, peak: peakMemory() }));
}

/** What a separate process measured. */
interface Measured {
  readonly seconds: number;
  readonly areas: number;
  readonly peak: number;
}

async function main(sizes: readonly number[]): Promise<void> {
  const rows = [["units", "years", "lines", "", "seconds", "MB"]];
  for (const count of sizes) {
    for (const years of count <= 120_000 ? [1, 10] : [1]) {
      const folder = mkdtempSync(join(tmpdir(), "country-"));
      try {
        const lines = await writeFacts(folder, count, years);
        for (const what of years === 1 ? ["totals", "offices"] : ["totals"]) {
          const child = spawnSync(
            process.execPath,
            [...process.execArgv, __filename, "--measure", folder, String(years), what],
            { encoding: "utf8" },
          );
          if (child.status !== 0) throw new Error(child.stderr);
          const { seconds, areas, peak } = JSON.parse(child.stdout) as Measured;
          rows.push([
            ...[String(count), String(years), String(lines)],
            what === "totals" ? "the country" : `${areas} offices, units, clashes`,
            ...[seconds.toFixed(1), peak.toFixed(0)],
          ]);
          process.stdout.write(`${table(rows)}\n\n`);
        }
      } finally {
        if (existsSync(folder)) rmSync(folder, { recursive: true });
      }
    }
  }
}

const [first, folder = "", years = "", what = ""] = process.argv.slice(2);
void (first === "--measure"
  ? measure(folder, Number(years), what)
  : main(first === undefined ? [12_000, 120_000, 1_200_000] : process.argv.slice(2).map(Number)));
