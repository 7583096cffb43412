import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { nodeMachine } from "../../src/command-line/node/node-machine";
import { runCommandLine } from "../../src/command-line/program";
import { succeed } from "../../src/base/outcome";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { cpuOf, table } from "../bench/measure";
import { prepareForms } from "./prepare-forms";
import rawForms from "./raw-forms.json";
import { scoreOf, type RightAnswers, type RolledUpJson, type Score } from "./right-answers";
import { asNumber, asText, contentOfCode, withContents, withInserted, type Change } from "./variants";

/**
 * Rolls up real forms in many variants and prints how many figures are right: with and without the blank
 * form, with numbers as numbers and as texts, with a row and a column inserted into one copy, and with a word
 * in each number cell of one copy in turn. A form is a folder with `form.xlsx`, the copies in `copies`, and
 * the correct results in `right.json` (see right-answers.ts); `options.json` may contain options of the
 * command. For raw files listed in `raw-forms.json` (see raw-form.ts), makes such folders and fills in the
 * blank forms first. Exit code 1 if a cell is silently wrong.
 *
 * Usage: npm run score:forms -- FOLDER [--details] [--words=STEP] [name of a form …]
 */
const [folder = "", ...more] = process.argv.slice(2);
const names = more.filter((word) => !word.startsWith("--"));
const hasDetails = more.includes("--details");
/** Of so many number cells one gets a word. */
const step = Number(more.find((word) => word.startsWith("--words="))?.slice(8) ?? 10);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const out = mkdtempSync(join(tmpdir(), "score-forms-"));
process.on("exit", () => rmSync(out, { recursive: true }));
const isFolder = existsSync(folder);
if (isFolder) prepareForms(folder, out, rawForms);
const forms = (isFolder ? [folder, out] : [])
  .flatMap((place) => readdirSync(place).map((name) => ({ name, path: join(place, name) })))
  .filter(({ path }) => existsSync(join(path, "right.json")))
  .filter(({ name }) => names.length === 0 || names.includes(name))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));
if (forms.length === 0) {
  say(
    "Usage: npm run score:forms -- FOLDER, with a folder of form.xlsx, copies and right.json for each form, or raw files known to raw-forms.json",
  );
  process.exit(2);
}

interface Run {
  readonly exitCode: number;
  readonly given: RolledUpJson;
  readonly said: string;
}

/** The score if the command printed nothing. */
const NOTHING: RolledUpJson = { units: { received: 0 }, totals: {}, lists: {}, findings: [] };

const machine = nodeMachine(() => {
  throw new Error("forms are read without threads");
});
const contentOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Runs a roll-up on copies as changed; writes nothing. */
async function rolledUp(args: readonly string[], changes: ReadonlyMap<string, Change>): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  const output = {
    print: (text: string) => void (stdout += text),
    tell: (text: string) => void (stderr += text),
  };
  type Read = typeof machine.workbooks.read;
  const changed =
    (read: Read): Read =>
    (bytes) => {
      const workbook = read(bytes);
      const change = changes.get(contentOf(bytes));
      return workbook.ok && change !== undefined ? succeed(change(workbook.value)) : workbook;
    };
  const host = {
    ...machine,
    ...output,
    threads: undefined,
    workbooks: { ...machine.workbooks, read: changed(machine.workbooks.read) },
    readBlank: changed(machine.readBlank),
    saveFile: () => Promise.resolve(succeed(undefined)),
  };
  const target = join(out, "rolled-up.xlsx");
  const exitCode = await runCommandLine(["rollup", "--out", target, "--json", ...args], output, () =>
    Promise.resolve(host),
  );
  const given = stdout === "" ? NOTHING : (JSON.parse(stdout) as RolledUpJson);
  return { exitCode, given, said: stderr };
}

const rows: string[][] = [
  ["form", "variant", "cells", "right", "wrong", "missing", "silent", "units", "false findings", "exit", "s"],
];
const problems: string[] = [];
const sum = { asked: 0, right: 0, wrong: 0, missing: 0, silent: 0 };

function record(form: string, variant: string, score: Score, run: Run, seconds: number, right: RightAnswers) {
  const counts = [score.asked, score.right, score.wrong.length, score.missing.length, score.silent.length];
  rows.push([
    ...[form, variant, ...counts.map(String)],
    `${String(run.given.units.received)}/${String(right.units ?? "")}`,
    ...[String(score.falseFindings.length), String(run.exitCode), seconds.toFixed(1)],
  ]);
  sum.asked += score.asked;
  sum.right += score.right;
  sum.wrong += score.wrong.length;
  sum.missing += score.missing.length;
  sum.silent += score.silent.length;
  const silent = new Set(score.silent);
  problems.push(
    ...[...score.wrong, ...score.missing.map((code) => `${code}: missing`)].map(
      (text) => `${form}  ${variant}  ${text}${silent.has(text.split(":")[0] ?? "") ? "  SILENT" : ""}`,
    ),
    ...score.falseFindings.map((text) => `${form}  ${variant}  ${text}`),
    ...(run.given === NOTHING ? [`${form}  ${variant}  ${run.said}`] : []),
  );
}

async function scoreForm(name: string, path: string): Promise<void> {
  const at = (file: string): string => join(path, file);
  const right = JSON.parse(readFileSync(at("right.json"), "utf8")) as RightAnswers;
  const options: readonly string[] = existsSync(at("options.json"))
    ? (JSON.parse(readFileSync(at("options.json"), "utf8")) as readonly string[])
    : [];
  const copies = readdirSync(at("copies")).map((file) => {
    const bytes = readFileSync(at(join("copies", file)));
    const read = machine.workbooks.read(bytes);
    if (!read.ok) throw new Error(`${file} cannot be read`);
    return { file, content: contentOf(bytes), workbook: read.value };
  });
  const last = copies.at(-1);
  if (last === undefined) throw new Error(`${name} has no copies`);
  const codes = Object.keys(right.cells ?? {}).filter((code) => isFigure(last.workbook, code));
  const isText = codes.some((code) => typeof contentOfCode(last.workbook, code) === "string");
  const asked = new Set(Object.keys(right.cells ?? {}));
  const other = withContents((content, sheet, cell) =>
    asked.has(`${sheet}!${cell}`) ? (isText ? asNumber : asText)(content) : content,
  );
  const inOther = new Map(copies.map(({ content }) => [content, other]));
  const [sheet = "", cell = ""] = (codes[Math.floor(codes.length / 2)] ?? "").split("!");
  const inserted = (line: "row" | "column") => new Map([[last.content, withInserted(sheet, cell, line)]]);
  const kind = isText ? "numbers" : "texts";
  const variants: readonly (readonly [variant: string, Blank, ReadonlyMap<string, Change>])[] = [
    ["as it is", "with", new Map()],
    ["no blank", "without", new Map()],
    ...(codes.length === 0
      ? []
      : ([
          [kind, "with", inOther],
          [`${kind}, no blank`, "without", inOther],
          ["row", "with", inserted("row")],
          ["row, no blank", "without", inserted("row")],
          ["column", "with", inserted("column")],
          ["column, no blank", "without", inserted("column")],
        ] as const)),
  ];
  const run = async (blank: Blank, changes: ReadonlyMap<string, Change>): Promise<readonly [Run, number]> => {
    const started = process.cpuUsage();
    const form = blank === "with" ? ["--form", at("form.xlsx")] : [];
    const result = await rolledUp([...form, ...options, at("copies")], changes);
    const { user, system } = process.cpuUsage(started);
    return [result, (user + system) / 1e6];
  };
  for (const [variant, blank, changes] of variants) {
    const [result, seconds] = await run(blank, changes);
    const score = scoreOf(result.given, right, result.exitCode === 2 && result.given === NOTHING);
    record(name, variant, score, result, seconds, right);
  }
  for (const blank of ["with", "without"] as const) {
    const damaged = codes.filter((_, index) => index % step === 0);
    const all: Score[] = [];
    let seconds = 0;
    let latest: Run | undefined;
    for (const code of damaged) {
      const word = withContents((content, on, place) => (`${on}!${place}` === code ? "x" : content));
      const [result, time] = await run(blank, new Map([[last.content, word]]));
      seconds += time;
      latest = result;
      all.push(scoreOfDamaged(result, right, code, last));
    }
    if (latest === undefined) continue;
    const joined = (part: "wrong" | "missing" | "silent" | "falseFindings") =>
      all.flatMap((each) => each[part]);
    const score: Score = {
      asked: all.reduce((total, each) => total + each.asked, 0),
      right: all.reduce((total, each) => total + each.right, 0),
      ...{ wrong: joined("wrong"), missing: joined("missing"), silent: joined("silent") },
      ...{ falseFindings: [], areUnitsRight: true },
    };
    record(name, `words${blank === "with" ? "" : ", no blank"}`, score, latest, seconds, right);
  }
}

type Blank = "with" | "without";

const isFigure = (workbook: WorkbookGrids, code: string): boolean => {
  const content = contentOfCode(workbook, code);
  return typeof content === "number" || (typeof content === "string" && /^-?[\d.,]+$/.test(content.trim()));
};

/**
 * Scores a roll-up of which one copy has a word in a cell: the cell has the figures of the others and a
 * finding; of the others only entered figures are compared.
 */
function scoreOfDamaged(
  run: Run,
  right: RightAnswers,
  code: string,
  { file, workbook }: { readonly file: string; readonly workbook: WorkbookGrids },
): Score {
  const cells = Object.entries(right.cells ?? {}).filter(([each]) => isFigure(workbook, each));
  const own = asNumber(contentOfCode(workbook, code) ?? 0);
  const without = cells.map(([each, wanted]): readonly [string, number] => [
    each,
    each === code && typeof own === "number" ? wanted - own : wanted,
  ]);
  const score = scoreOf(run.given, { ...right, cells: Object.fromEntries(without) });
  const isTold = run.given.findings.some(
    (each) =>
      each.severity !== "note" &&
      each.file !== null &&
      basename(each.file) === file &&
      each.cell === code.slice(code.lastIndexOf("!") + 1),
  );
  return isTold ? score : { ...score, silent: [...new Set([...score.silent, code])] };
}

async function main(): Promise<void> {
  const cpu = await cpuOf(async () => {
    for (const { name, path } of forms) await scoreForm(name, path);
  });
  say(table(rows));
  say(
    `right ${String(sum.right)} of ${String(sum.asked)}, wrong ${String(sum.wrong)}, missing ${String(sum.missing)}, silent ${String(sum.silent)}; ${(cpu / 1000).toFixed(0)} s`,
  );
  if (hasDetails) problems.forEach(say);
  process.exitCode = sum.silent === 0 ? 0 : 1;
}

void main();
