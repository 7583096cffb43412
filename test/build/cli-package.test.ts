import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCliPackage } from "../../build/cli-package";
import { version as locked } from "../../package-lock.json";
import { version } from "../../package.json";

const project = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "cli-package-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
const installed = at("user", "node_modules", "tong-hop-thi-dua");
const read = (name: string): string => readFileSync(join(installed, name), "utf8");

/** Runs npm or npx as a user without network does, who has never installed anything. */
const run = (program: "npm" | "npx", ...args: readonly string[]): string =>
  execFileSync(program, [...args, "--offline", "--cache", at("cache")], {
    cwd: at("user"),
    encoding: "utf8",
    stdio: "pipe",
  });

beforeAll(() => {
  writeCliPackage(at("package"));
  mkdirSync(at("user"));
  writeFileSync(at("user", "package.json"), "{}");
  run("npm", "pack", at("package"));
  run("npm", "install", `./tong-hop-thi-dua-${version}.tgz`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package of the command line", () => {
  it("installs without network, and brings no other package", () => {
    expect(readdirSync(at("user", "node_modules")).toSorted()).toEqual([
      ".bin",
      ".package-lock.json",
      "tong-hop-thi-dua",
    ]);
    expect(readdirSync(installed).toSorted()).toEqual([
      "LICENSE",
      "README.md",
      "THIRD-PARTY-LICENSES.txt",
      "cli.js",
      "cli.js.map",
      "package.json",
    ]);
  });

  it("answers npx tong-hop-thi-dua", () => {
    expect(run("npx", "tong-hop-thi-dua", "--version")).toBe(`${version}\n`);
    const program = at("user", "node_modules", ".bin", "tong-hop-thi-dua");
    expect(execFileSync(program, ["plans"], { encoding: "utf8" })).toContain("phu-rieng-2017");
  });

  it("says in one sentence how to get DuckDB, which it does not bring along", () => {
    const store = at("kho");
    const facts = join(store, "plan=phu-rieng-2017", "round=I", "office=70");
    mkdirSync(facts, { recursive: true });
    writeFileSync(join(facts, "facts.parquet"), "");
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(installed, "cli.js"), "totals", "phu-rieng-2017", "--facts", store],
      { encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "Máy chưa có DuckDB, chương trình cộng số liệu của lệnh này: hãy chạy `npm install @duckdb/node-api` trong thư mục đã cài tong-hop-thi-dua rồi chạy lại.\n",
    });
  });

  it("is described in Vietnamese", () => {
    expect(read("README.md")).toMatch(/^# Tổng hợp thi đua: dòng lệnh\n/);
    expect(JSON.parse(read("package.json"))).toMatchObject({
      description: "Phát hành, kiểm tra và tổng hợp biểu mẫu thi đua công đoàn từ dòng lệnh, không cần Excel",
      license: "MIT",
      engines: { node: ">=20" },
    });
  });

  it("names every command of the program in its README", () => {
    const help = execFileSync(process.execPath, [join(installed, "cli.js"), "--help"], { encoding: "utf8" });
    const commands = [...help.matchAll(/^ {2}([a-z]+)(?= .* {2})/gm)].map(([, name = ""]) => name);
    expect(commands).toContain("rollup");
    expect(commands.filter((name) => name !== "help" && !read("README.md").includes(`| \`${name}`))).toEqual(
      [],
    );
  });

  it("has the version of the lock file and of the newest part of the changelog", () => {
    const changelog = readFileSync(join(project, "CHANGELOG.md"), "utf8");
    expect(/^## (\S+) \(\d{4}-\d\d-\d\d\)$/m.exec(changelog)?.[1]).toBe(version);
    expect(locked).toBe(version);
  });

  it("carries the licence of every package in its program", () => {
    const { sources } = JSON.parse(read("cli.js.map")) as { readonly sources: readonly string[] };
    const packages = new Set(
      sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    expect([...packages].toSorted()).toEqual([
      "@e965/xlsx",
      "@noble/ciphers",
      "@noble/hashes",
      "commander",
      "docx",
      "fflate",
      "hyparquet",
      "hyparquet-writer",
      "papaparse",
      "valibot",
    ]);
    const licences = read("THIRD-PARTY-LICENSES.txt");
    // The bundle of docx holds nanoid.
    for (const name of [...packages, "nanoid"]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|Apache-2\\.0)\\)\n=+\n`, "m"));
      const from = join(project, "node_modules", name);
      const [file = "LICENSE"] = readdirSync(from).filter((each) => /^LICENSE(\.md)?$/.test(each));
      expect(licences).toContain(readFileSync(join(from, file), "utf8").trim());
    }
  });
});
