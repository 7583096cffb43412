import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliBundle } from "../../../build/cli-bundle";
import { saveFile } from "../../../src/command-line/node/save-file";
import { commandLineWords as words } from "../../../src/command-line/words/command-line-words";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { fingerprintOf } from "../../../src/workbook/files/fingerprint-of";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "save-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const OLD = "an older file";

/** A run that writes some forty kilobytes over a file with --replace, as the old file is not ours. */
const command = (out: string) => [
  cliBundle(),
  ...["plan", "export", "phu-rieng-2017", "--out", out, "--replace"],
];

test("a run that is killed while it writes leaves the old file or the new one, whole", async () => {
  const states = new Set<string>();
  for (let run = 0; run < 2; run += 1) {
    const place = join(folder, String(run));
    const path = join(place, "ke-hoach.xlsx");
    mkdirSync(place);
    writeFileSync(path, OLD);
    const child = spawn(process.execPath, command(path));
    const ended = once(child, "exit");
    // The first trace of writing, beside the file or in it.
    const isUntouched = () => readdirSync(place).length === 1 && statSync(path).size === OLD.length;
    while (child.exitCode === null && isUntouched()) await new Promise(setImmediate);
    child.kill("SIGKILL");
    await ended;
    const content = readFileSync(path);
    const isOld = content.equals(bytesOf(OLD));
    states.add(isOld || realWorkbooks.read(content).ok ? "whole" : `${String(content.length)} bytes`);
    expect(readdirSync(place).filter((name) => !name.startsWith("."))).toEqual(["ke-hoach.xlsx"]);
  }
  expect([...states]).toEqual(["whole"]);
}, 60_000);

test("keeps the old file if the disk is full, leaves no other file, and names no system code", () => {
  const path = join(folder, "ke-hoach.xlsx");
  writeFileSync(path, OLD);
  // Four blocks of 1024 bytes are less than the workbook needs.
  const run = spawnSync("bash", ["-c", 'ulimit -f 4; exec "$0" "$@"', process.execPath, ...command(path)], {
    encoding: "utf8",
  });
  expect(run.stderr.trim()).toBe(words.notSaved(path, "too-large"));
  expect(run.status).toBe(2);
  expect(readFileSync(path, "utf8")).toBe(OLD);
  expect(readdirSync(folder)).toEqual(["ke-hoach.xlsx"]);
});

test("names what is in the way and keeps it", async () => {
  writeFileSync(join(folder, "tep"), OLD);
  mkdirSync(join(folder, "thu-muc"));
  const saved = await Promise.all(
    ["thu-muc", "tep/a.xlsx", `${"a".repeat(300)}.xlsx`].map((name) =>
      saveFile(join(folder, name), bytesOf("new")),
    ),
  );
  expect(saved.map((outcome) => (outcome.ok ? "saved" : outcome.failure.reason))).toEqual([
    "is-folder",
    "no-folder",
    "bad-name",
  ]);
  expect(readdirSync(folder).sort()).toEqual(["tep", "thu-muc"]);
});

test("a link still points at its file, and the file keeps its permissions", async () => {
  const path = join(folder, "that.txt");
  writeFileSync(path, OLD);
  chmodSync(path, 0o600);
  symlinkSync(path, join(folder, "lien-ket.txt"));
  expect(await saveFile(join(folder, "lien-ket.txt"), bytesOf("new"))).toEqual({
    ok: true,
    value: undefined,
  });
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(lstatSync(join(folder, "lien-ket.txt")).isSymbolicLink()).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a file saved by somebody else meanwhile is not replaced", async () => {
  const path = join(folder, "a.txt");
  writeFileSync(path, "theirs");
  const standing = { fingerprint: await fingerprintOf(bytesOf(OLD)) };
  expect(await saveFile(path, bytesOf("ours"), standing)).toMatchObject({ failure: { reason: "changed" } });
  expect(await saveFile(path, bytesOf("ours"), { fingerprint: undefined })).toMatchObject({ ok: false });
  expect(readFileSync(path, "utf8")).toBe("theirs");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});
