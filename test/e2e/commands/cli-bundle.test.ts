import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliBundle } from "../../../build/cli-bundle";
import { demoReports } from "../../support/forms/demo-reports";
import { runCli, runProgram } from "../../support/commands/run-cli";
import { runCommand } from "../../support/commands/run-command";
import type { CheckDocument } from "../../support/commands/json-documents";
import { realWorkbooks } from "../../support/files/real-workbooks";

const folder = mkdtempSync(join(tmpdir(), "cli-bundle-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
const PLAN = ["--plan", "phu-rieng-2017", "--round", "I"];
/** Enough files for the command line to start threads. */
const COPIES = 32;

beforeAll(async () => {
  const [report] = demoReports();
  if (report === undefined) throw new Error("there are no demo reports");
  mkdirSync(at("one"));
  writeFileSync(at("one", "report.xlsx"), report.buffer);
  mkdirSync(at("many"));
  for (let copy = 0; copy < COPIES; copy++) writeFileSync(at("many", `${copy}.xlsx`), report.buffer);
  writeFileSync(at("many", "half.xlsx"), report.buffer.subarray(0, report.buffer.length / 2));
  await runCommand("template", ...PLAN, "--unit", "698", "--out", at("blank.xlsx"));
  mkdirSync(at("alone"));
  copyFileSync(cliBundle(), at("alone", "cli.js"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the command line as a program", () => {
  it.each<readonly [what: string, exitCode: number, args: readonly string[]]>([
    ["--help", 0, ["--help"]],
    ["check --json", 1, ["check", at("blank.xlsx"), "--json"]],
    ["rollup", 0, ["rollup", ...PLAN, "--out", at("sum-2.xlsx"), at("one"), at("blank.xlsx")]],
    ["an unknown command", 2, ["roll-down"]],
    ["a roll-up of nothing", 2, ["rollup", "--out", at("x.xlsx")]],
  ])(
    "answers %s with %i, and says on both outputs what it says in this process",
    async (_what, exitCode, args) => {
      const program = runCli(...args);
      expect(program.exitCode).toBe(exitCode);
      expect(program).toEqual(await runCommand(...args));
    },
  );

  it("does its work to the end when nobody reads any more what it prints", async () => {
    const args = ["rollup", ...PLAN, "--json", "--out", at("unread.xlsx"), at("one")];
    const program = spawn(process.execPath, [cliBundle(), ...args], { stdio: ["ignore", "pipe", "pipe"] });
    program.stdout.destroy();
    const told: Buffer[] = [];
    program.stderr.on("data", (piece: Buffer) => told.push(piece));
    const [exitCode] = (await once(program, "close")) as [number | null];
    expect(exitCode).toBe(0);
    expect(Buffer.concat(told).toString()).not.toContain("EPIPE");
    expect(realWorkbooks.read(readFileSync(at("unread.xlsx"))).ok).toBe(true);
  });

  it("needs no other file, not even for its threads, which reject a truncated file alone", () => {
    const { exitCode, stdout } = runProgram(at("alone", "cli.js"), "check", "--json", at("many"));
    const { files } = JSON.parse(stdout) as CheckDocument;
    expect([exitCode, files.length]).toEqual([1, COPIES + 1]);
    expect(files.filter(({ readable }) => !readable).map(({ file }) => file)).toEqual([
      at("many", "half.xlsx"),
    ]);
  });

  it("holds nothing of the pane, of Excel or of a browser", () => {
    const { sources } = JSON.parse(readFileSync(`${cliBundle()}.map`, "utf8")) as { sources: string[] };
    expect(sources).toContain("../src/cli.ts");
    expect(
      sources.filter((source) => /react|fluentui|src\/(browser|excel|ui\/(?!words))/.test(source)),
    ).toEqual([]);
  });
});

describe("a bug", () => {
  /** Runs a command on a machine whose folders cannot be listed in the way Node documents. */
  function runWithBug(bundle: string) {
    const broken = at("broken.cjs");
    writeFileSync(broken, 'require("node:fs/promises").readdir = async () => [undefined];');
    return runProgram("--require", broken, bundle, "check", folder);
  }

  it("is told on standard error by the line of the source, and answers 2", () => {
    const source = readFileSync(
      join(__dirname, "../../../src/command-line/node/node-files.ts"),
      "utf8",
    ).split("\n");
    const line = 1 + source.findIndex((text) => text.includes(".filter(({ name }) => !isLitter"));
    const { exitCode, stdout, stderr } = runWithBug(cliBundle());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`src/command-line/node/node-files.ts:${line}:`);
    expect(stderr).not.toContain("cli.js:");
  });

  it("is told by the line of the bundle where its map is not at hand", () => {
    const { exitCode, stderr } = runWithBug(at("alone", "cli.js"));
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`at filesIn (${at("alone", "cli.js")}:`);
  });
});

describe("a roll-up that is killed while its threads read", () => {
  it("leaves the summary of before as it was, prints nothing, and is gone with its threads", async () => {
    writeFileSync(at("before.xlsx"), "the summary of before");
    const args = ["rollup", ...PLAN, "--out", at("before.xlsx"), "--replace", at("many"), "--json"];
    const program = spawn(process.execPath, [cliBundle(), ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [printed, told] = ["", ""];
    program.stdout.on("data", (text) => (printed += String(text)));
    program.stderr.on("data", (text) => (told += String(text)));
    await once(program.stderr, "data");
    expect(told).toContain(`/${COPIES + 1}`);
    program.kill("SIGKILL");
    expect(await once(program, "close")).toEqual([null, "SIGKILL"]);
    expect(printed).toBe("");
    expect(readFileSync(at("before.xlsx"), "utf8")).toBe("the summary of before");
  });
});
