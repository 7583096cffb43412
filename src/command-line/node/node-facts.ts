import { fail, succeed, type Outcome } from "../../base/outcome";
import type { FactsTable } from "../../desk/facts";

/**
 * Opens Parquet files as the table `facts` in DuckDB. It is large and optional: undefined if it is not
 * installed.
 */
export async function openFacts(
  paths: readonly string[],
): Promise<Outcome<FactsTable & { readonly close: () => void }, undefined>> {
  const engine = await import("@duckdb/node-api").catch(() => undefined);
  if (engine === undefined) return fail(undefined);
  const connection = await (await engine.DuckDBInstance.create(":memory:")).connect();
  const files = paths.map((path) => `'${path.replaceAll("\\", "/").replaceAll("'", "''")}'`).join(", ");
  await connection.run("SET preserve_insertion_order = false");
  // The columns in the files, not the names of folders: a review has lines of several rounds.
  await connection.run(
    `CREATE VIEW facts AS SELECT * FROM read_parquet([${files}], hive_partitioning = false, union_by_name = true)`,
  );
  return succeed({
    rows: async (sql) =>
      (await connection.runAndReadAll(sql))
        .getRows()
        .map((row) => row.map((cell) => (cell === null || typeof cell === "number" ? cell : String(cell)))),
    close: () => connection.closeSync(),
  });
}
