import { mkdtempSync, readdirSync, readFileSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { runCli } from "../support/commands/run-cli";
import { table } from "../bench/measure";
import { prepareForms } from "./prepare-forms";
import rawForms from "./raw-forms.json";
import { scoreOf, type RightAnswers, type RolledUpJson } from "./right-answers";

/**
 * Rolls up real forms and prints how many figures are right. A form is a folder with `form.xlsx`, the copies
 * in `copies`, and the correct results in `right.json` (see right-answers.ts); `options.json` may contain
 * options of the command. For raw files listed in `raw-forms.json` (see raw-form.ts), makes such folders and
 * fills in the blank forms first.
 *
 * Usage: npm run score:forms -- FOLDER [--details] [name of a form …]
 */
const [folder = "", ...more] = process.argv.slice(2);
const names = more.filter((word) => !word.startsWith("--"));
const hasDetails = more.includes("--details");
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const out = mkdtempSync(join(tmpdir(), "score-forms-"));
process.on("exit", () => rmSync(out, { recursive: true }));
const isFolder = existsSync(folder);
if (isFolder) prepareForms(folder, out, rawForms);
const forms = (isFolder ? [folder, out] : [])
  .flatMap((place) => readdirSync(place).map((name) => ({ name, path: join(place, name) })))
  .filter(({ path }) => existsSync(join(path, "right.json")))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1));
if (forms.length === 0) {
  say(
    "Usage: npm run score:forms -- FOLDER, with a folder of form.xlsx, copies and right.json for each form, or raw files known to raw-forms.json",
  );
  process.exit(2);
}

/** The score if the command printed nothing. */
const NOTHING: RolledUpJson = { units: { received: 0 }, totals: {}, lists: {}, findings: [] };

const rows: string[][] = [
  ["form", "cells", "right", "wrong", "missing", "units", "false findings", "exit", "s"],
];
const problems: string[] = [];
for (const { name: form, path } of forms.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const at = (name: string): string => join(path, name);
  const right = JSON.parse(readFileSync(at("right.json"), "utf8")) as RightAnswers;
  const options: readonly string[] = existsSync(at("options.json"))
    ? (JSON.parse(readFileSync(at("options.json"), "utf8")) as readonly string[])
    : [];
  const started = performance.now();
  const saved = join(out, "rolled-up.xlsx");
  const run = runCli("rollup", "--form", at("form.xlsx"), "--out", saved, "--json", ...options, at("copies"));
  const seconds = (performance.now() - started) / 1000;
  const given: RolledUpJson = run.stdout === "" ? NOTHING : (JSON.parse(run.stdout) as RolledUpJson);
  const score = scoreOf(given, right);
  // A missing number without a message.
  const isSilent = run.exitCode === 0 && (score.right < score.asked || !score.areUnitsRight);
  rows.push([
    form,
    ...[score.asked, score.right, score.wrong.length, score.missing.length].map(String),
    `${String(given.units.received)}/${String(right.units ?? "")}`,
    String(score.falseFindings.length),
    `${String(run.exitCode)}${isSilent ? " SILENT" : ""}`,
    seconds.toFixed(1),
  ]);
  problems.push(
    ...[...score.wrong, ...score.missing.map((code) => `${code}: missing`)].map((text) => `${form}  ${text}`),
    ...score.falseFindings.map((text) => `${form}  ${text}`),
    ...(run.stdout === "" ? [`${form}  ${run.stderr}`] : []),
  );
}
say(table(rows));
if (hasDetails) problems.forEach(say);
