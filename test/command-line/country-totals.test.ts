import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commands/run-command";
import type { RollUpDocument } from "../support/commands/json-documents";
import { readDocument } from "../../src/summary/read-document";
import { valuesOf } from "../workbook/writing/workbook-parts";

const folder = mkdtempSync(join(tmpdir(), "country-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORE = at("kho");
const PARTITION = at("kho", "plan=phu-rieng-2017", "round=I", "office=70");
const TOTALS = ["totals", "phu-rieng-2017", "--facts", STORE];

interface TotalsDocument {
  readonly areas: readonly {
    readonly office: string | null;
    readonly reported: number;
    readonly expected: number;
    readonly totals: Readonly<Record<string, { readonly value: number | null }>>;
  }[];
  readonly clashes: readonly unknown[];
}

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

let summary: RollUpDocument;
beforeAll(async () => {
  const { stdout } = await runCommand("demo", "--out", at("demo"), "--json");
  summary = JSON.parse(stdout) as RollUpDocument;
}, 60_000);

it("adds up in the folder what the summary has, with who reported, and names the source of each file", async () => {
  const appended = await runCommand("facts", "--append", STORE, at("demo/tong-hop.xlsx"), "--json");
  expect(appended.exitCode).toBe(0);
  const manifest: unknown = JSON.parse(readFileSync(join(PARTITION, "_manifest.json"), "utf8"));
  expect(manifest).toMatchObject({
    ...{ plan: "phu-rieng-2017", round: "I", office: "70", officeName: "LĐLĐ tỉnh Bình Phước" },
    source: "tong-hop.xlsx",
    sourceSha256: sha256(at("demo/tong-hop.xlsx")),
    sha256: sha256(join(PARTITION, "facts.parquet")),
  });
  expect(JSON.parse(appended.stdout)).toMatchObject({ partitions: [manifest] });

  const { exitCode, stdout } = await runCommand(...TOTALS, "--json");
  const { areas, clashes } = JSON.parse(stdout) as TotalsDocument;
  expect({ exitCode, clashes }).toEqual({ exitCode: 0, clashes: [] });
  const { received, expected } = summary.units;
  expect(areas.map(({ office, ...area }) => [office, area.reported, area.expected])).toEqual([
    [null, received, expected],
    ["70", received, expected],
  ]);
  const totals = areas[0]?.totals ?? {};
  expect(Object.keys(totals)).toHaveLength(23);
  for (const [code, { value }] of Object.entries(totals))
    expect([code, value ?? undefined]).toEqual([code, near(summary.totals[code]?.value)]);
});

const near = (value: number | null | undefined): unknown =>
  value === null || value === undefined ? undefined : expect.closeTo(value, 9);

it("replaces what an office had, but not by an older summary", async () => {
  const later = join(PARTITION, "_manifest.json");
  writeFileSync(
    later,
    readFileSync(later, "utf8").replace(/"rolledUpAt": "[^"]*"/, '"rolledUpAt": "2999-01-01T00:00:00"'),
  );
  const refused = await runCommand("facts", "--append", STORE, at("demo/tong-hop.xlsx"));
  expect(refused).toMatchObject({
    exitCode: 2,
    stderr: `"${at("demo/tong-hop.xlsx")}" cũ hơn bảng đã có trong thư mục (lập lúc 2999-01-01T00:00:00), nên chưa thay. Hãy dùng bảng tổng hợp mới nhất.\n`,
  });
  rmSync(later);
  expect((await runCommand("facts", "--append", STORE, at("demo/tong-hop.xlsx"))).exitCode).toBe(0);
});

it("writes a sheet for each level, and every unit with its file; or a report in Word", async () => {
  const { exitCode, stdout } = await runCommand(...TOTALS, "--out", at("nuoc.xlsx"));
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^10 trong 11 đơn vị đã nộp, 1 cơ quan tổng hợp\.\n  PR-01  Tỷ lệ .*: 95,3% \(chỉ tiêu = 100%\)\n/,
  );
  expect((await runCommand(...TOTALS, "--out", at("nuoc.docx"))).exitCode).toBe(0);
  expect(readDocument(readFileSync(at("nuoc.docx")))).toMatchObject({ ok: true });
  expect((await runCommand(...TOTALS, "--out", at("nuoc.txt"))).exitCode).toBe(0);
  const text = readFileSync(at("nuoc.txt"), "utf8");
  expect(text).toMatch(/^LĐLĐ TỈNH BÌNH PHƯỚC\nCỘNG HÒA/); // Its name is only in the manifest.
  expect(text).toContain(
    "\n10 trong 11 đơn vị phải nộp đã nộp báo cáo (90,91%), theo bảng tổng hợp của 1 cơ quan.\n",
  );
  expect(text).toMatch(/\n1\tTỷ lệ CĐCS và [^\t]*\t%\t95,3%\t= 100%\n/);
  expect(text).toContain("\nTrên đây là báo cáo của LĐLĐ tỉnh Bình Phước./.\n");
  const [whole, office, units] = [1, 2, 3].map((sheet) => valuesOf(readFileSync(at("nuoc.xlsx")), sheet));
  expect(["B2", "D2", "E2"].map((cell) => whole?.get(cell))).toEqual(["Toàn bộ", 10, 11]);
  expect(["A2", "B2", "D2", "E2"].map((cell) => office?.get(cell))).toEqual([
    ...["70", "LĐLĐ tỉnh Bình Phước", 10, 11],
  ]);
  const states = [...Array(11).keys()].map((row) => units?.get(`D${row + 2}`));
  expect(states.filter((state) => state === "Chưa nộp")).toHaveLength(1);
  expect(units?.get("F2")).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  [["--round", "II"], `Thư mục "${STORE}" chưa có số liệu của kế hoạch và đợt này. Các đợt đã có: I.\n`],
  [["--office", "71"], `Thư mục "${STORE}" không có số liệu của cơ quan "71".\n`],
])("says what is missing: %j", async (options, sentence) => {
  expect(await runCommand(...TOTALS, ...options)).toEqual({ exitCode: 2, stdout: "", stderr: sentence });
});

it("writes the SQL for the engine that is named", async () => {
  const sql = (dialect: string) => runCommand("facts", "--sql-check", "thanh-hoa-2021", "--dialect", dialect);
  expect((await sql("standard")).stdout).toContain(" AS DOUBLE PRECISION) ");
  const spark = (await sql("spark")).stdout;
  expect(spark).toContain(" AS DOUBLE) ");
  expect(spark).not.toContain("PRECISION");
  expect((await sql("clickhouse")).stdout).toMatch(
    /ORDER BY clash, unit, element\nSETTINGS join_use_nulls = 1, .*;\n$/,
  );
  expect(await sql("oracle")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr:
      'Chưa biết viết câu lệnh cho "oracle". Hãy ghi --dialect standard (DuckDB, PostgreSQL, SQLite, Trino), clickhouse hoặc spark.\n',
  });
});

it("prints the SQL of a template for a period, whatever the targets of the offices", async () => {
  const { stdout } = await runCommand("facts", "--sql", "thoa-uoc", "--period", "2026-Q1");
  expect(stdout).toContain(
    "WHERE (plan = 'thoa-uoc_2026-Q' OR plan LIKE 'thoa-uoc_2026-Q_%') AND rolled_up = '2026-Q1'",
  );
  expect(await runCommand("facts")).toMatchObject({
    exitCode: 2,
    stderr:
      "Hãy ghi một trong hai: --sql (tính các chỉ tiêu) hoặc --sql-check (tìm những dòng mâu thuẫn), kèm kế hoạch.\n",
  });
});
