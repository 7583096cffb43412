import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { FACT_COLUMNS } from "../../../src/desk/facts/fact";
import { inDialect } from "../../../src/desk/facts/sql-dialect";

type Row = readonly (string | null)[];

interface SqlEngine {
  readonly name: string;
  /** Runs a query over the table `facts`, read from a CSV file in a folder of its own. */
  readonly rows: (sql: string, folder: string) => Promise<readonly Row[]>;
}

const CSV = "facts.csv";
const COLUMNS = FACT_COLUMNS.map((name) => `"${name}" TEXT`).join(", ");

const duckdb: SqlEngine = {
  name: "DuckDB",
  rows: async (sql, folder) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const file = join(folder, CSV).replaceAll("\\", "/");
    await connection.run(`CREATE TABLE facts AS SELECT * FROM read_csv('${file}', all_varchar = true)`);
    const rows = (await connection.runAndReadAll(sql)).getRows();
    connection.closeSync();
    return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  },
};

const sqlite: SqlEngine = {
  name: "SQLite",
  rows: async (sql, folder) => {
    const load = `CREATE TABLE facts (${COLUMNS});\n.import --csv --skip 1 ${CSV} facts\n`;
    const json = run("sqlite3", ["-json", "-bail", ":memory:"], { cwd: folder, input: `${load}${sql}` });
    const rows = (json === "" ? [] : JSON.parse(json)) as readonly Readonly<
      Record<string, string | number | null>
    >[];
    return rows.map((row) => Object.values(row).map((cell) => (cell === null ? null : String(cell))));
  },
};

/** Where Debian and others put the programs of PostgreSQL, which are not in the path. */
const DEBIAN = "/usr/lib/postgresql";
const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin")) : [];
/** PostgreSQL refuses to run as root. */
const user = process.getuid?.() === 0 ? Number(spawnSync("id", ["-u", "postgres"]).stdout) : undefined;
const postgresPrograms =
  user === 0 ? undefined : ["", ...versions].find((bin) => isInstalled(join(bin, "initdb")));

/** Its single-user mode needs no server. */
const postgres = (programs: string): SqlEngine => {
  let cluster: string | undefined;
  afterAll(() => cluster !== undefined && rmSync(cluster, { recursive: true }));
  return {
    name: "PostgreSQL",
    rows: async (sql, folder) => {
      const own = (path: string): void => {
        if (user !== undefined) chownSync(path, user, user);
      };
      if (cluster === undefined) {
        cluster = mkdtempSync(join(tmpdir(), "postgres-"));
        own(cluster);
        const flags = ["--no-sync", "--encoding=UTF8", "--locale=C", "--username=facts"];
        run(join(programs, "initdb"), ["-D", cluster, ...flags], { uid: user });
      }
      own(folder);
      const query = sql.trim().replace(/;$/, "");
      const script = [
        `DROP TABLE IF EXISTS facts; CREATE TABLE facts (${COLUMNS})`,
        `COPY facts FROM '${join(folder, CSV)}' (FORMAT csv, HEADER)`,
        `COPY (${query}) TO '${join(folder, "rows.csv")}' (FORMAT csv, NULL '\\N')`,
      ];
      const input = script.map((each) => `${each};\n\n`).join("");
      const flags = ["--single", "-j", "-F", "-D", cluster, "postgres"];
      run(join(programs, "postgres"), flags, { uid: user, input });
      const rows = Papa.parse<string[]>(readFileSync(join(folder, "rows.csv"), "utf8"), {
        skipEmptyLines: true,
      });
      return rows.data.map((row) => row.map((cell) => (cell === "\\N" ? null : cell)));
    },
  };
};

/** ClickHouse as a package, `npm install --no-save chdb`: Apache-2.0, 540 MB, so not in package.json. */
const clickhouse: SqlEngine = {
  name: "ClickHouse",
  rows: (sql, folder) => {
    const columns = FACT_COLUMNS.map((name) => `${name} Nullable(String)`).join(", ");
    const table = `file('${join(folder, CSV)}', CSVWithNames, '${columns}')`;
    const query = inDialect(sql, "clickhouse").replaceAll("FROM facts\n", `FROM ${table}\n`);
    const ask = `console.log(require("chdb").query(require("fs").readFileSync(0, "utf8"), "JSONCompact"))`;
    const { data } = JSON.parse(run(process.execPath, ["-e", ask], { input: query })) as {
      readonly data: readonly (readonly (string | number | null)[])[];
    };
    return Promise.resolve(data.map((row) => row.map((cell) => (cell === null ? null : String(cell)))));
  },
};

function run(program: string, flags: readonly string[], options: SpawnSyncOptions): string {
  const { status, stdout, stderr } = spawnSync(program, flags, { ...options, encoding: "utf8" });
  if (status !== 0 || stderr.includes("ERROR")) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/** DuckDB, and what is installed beside. */
const ENGINES: readonly SqlEngine[] = [
  duckdb,
  ...(isInstalled("sqlite3") ? [sqlite] : []),
  ...(postgresPrograms === undefined ? [] : [postgres(postgresPrograms)]),
  ...(existsSync("node_modules/chdb") ? [clickhouse] : []),
];

/** For the names of tests: they state on what they ran. */
export const ENGINE_NAMES = ENGINES.map(({ name }) => name).join(", ");

/** Runs a query over facts in every engine; their rows have to agree. */
export async function rowsOfEngines(csv: string, sql: string): Promise<readonly Row[]> {
  const results = [];
  for (const { name, rows } of ENGINES) {
    // Totals by area are for DuckDB; ClickHouse has no UNION without ALL in a recursion.
    if (name === clickhouse.name && sql.includes("RECURSIVE")) continue;
    const folder = mkdtempSync(join(tmpdir(), "sql-"));
    try {
      writeFileSync(join(folder, CSV), csv);
      results.push({ name, rows: (await rows(sql, folder)).map((row) => row.map(plain)) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [first] = results;
  if (first === undefined) throw new Error("no engine");
  for (const { name, rows } of results) expect({ name, rows }).toEqual({ name, rows: first.rows });
  return first.rows;
}

/** A number of an engine to 12 digits; other texts unchanged. */
const plain = (cell: string | null): string | null =>
  cell !== null && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/.test(cell)
    ? String(Number(Number(cell).toPrecision(12)))
    : cell;
