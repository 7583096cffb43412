import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { cliBundle } from "../../build/cli-bundle";
import { standardPlans } from "../../src/plans/bundled-plans";
import { practiceFiles } from "../../src/desk/practice/practice-files";
import { realWorkbooks } from "../support/files/real-workbooks";
import { benchPlan, benchRegistry, benchRound } from "./corpus";

/**
 * Rolls up a folder with one broken file in a hundred, of every kind of damage, and checks that each fault is
 * listed once and no valid file is lost: `npm run bench:soak -- 2400`, for another plan `… 20000 hdcd-2`:
 * 20,000 reports of a long form have more figures than a sheet has rows. Prints the memory of a file: the
 * difference between this run and one with a tenth of the files. A limited heap shows what a file needs:
 * 2,400 files with `NODE_OPTIONS=--max-old-space-size=420` took 517 MB in all, 130 KB a file (2026-11-22);
 * without a limit Node keeps more garbage, 350 KB a file.
 */
const count = Number(process.argv[2] ?? 20_000);
const plan = standardPlans.find(({ id }) => id === process.argv[3]) ?? benchPlan;
const [{ id: round } = { id: benchRound }] = plan.rounds;
const ONE_IN = 100;

const text = (content: string) => (): Uint8Array => new TextEncoder().encode(content);
const bytes = (latin1: string) => (): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

/** An empty workbook part, a thousand times as large as packed. */
const BOMB = zipSync({ "xl/workbook.xml": new Uint8Array(4_000_000) });

/** Damages to the bytes of a sound form, by name. */
const FAULTS: Readonly<Record<string, (form: Uint8Array) => Uint8Array>> = {
  empty: text(""),
  pdf: text("%PDF-1.7 invented"),
  picture: bytes("\x89PNG\r\n\x1a\n...."),
  rar: bytes("Rar!\x1a\x07\x01\0...."),
  "7z": bytes("7z\xbc\xaf\x27\x1c\0\x04"),
  csv: text("TT;Nội dung\r\n1;2\r\n"),
  page: text("<html><table><tr><td>1</td></tr></table></html>"),
  half: (form) => form.subarray(0, form.length >> 1),
  "without its end": (form) => form.subarray(0, form.length - 30),
  // A single byte may be insignificant.
  "a hundred bytes turned": (form) => {
    const middle = form.length >> 1;
    return form.map((byte, at) => (at >= middle && at < middle + 100 ? byte ^ 0x55 : byte));
  },
  "with a password": () => new Uint8Array(readFileSync("test/fixtures/locked/rc4.xls")),
  bomb: () => BOMB,
  zeroes: () => new Uint8Array(5_000),
  "old and broken": () => {
    const file = new Uint8Array(2_048);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return file;
  },
};
const KINDS = Object.keys(FAULTS);

/** Writes files into a folder and returns the faulty ones. */
function fill(folder: string, files: number): ReadonlyMap<string, string> {
  const registry = benchRegistry(files);
  const request = { plan, round, registry };
  const faulty = new Map<string, string>();
  let index = 0;
  for (const { fileName, bytes: form } of practiceFiles(
    { ...request, mishapOf: () => "none" },
    realWorkbooks,
  )) {
    const kind = index % ONE_IN === 0 ? KINDS[(index / ONE_IN) % KINDS.length] : undefined;
    if (kind !== undefined) faulty.set(fileName, kind);
    writeFileSync(join(folder, fileName), FAULTS[kind ?? ""]?.(form) ?? form);
    index += 1;
  }
  return faulty;
}

interface Soaked {
  readonly seconds: number;
  readonly megabytes: number;
}

function soak(files: number): Soaked {
  const work = mkdtempSync(join(tmpdir(), "soak-"));
  const received = join(work, "received");
  mkdirSync(received);
  try {
    const faulty = fill(received, files);
    const units = benchRegistry(files).units.map(({ code, name, level }) => `${code},${name},${level},P`);
    const list = ["code,name,level,parent", "P,Office of the soak,province,", ...units].join("\n");
    writeFileSync(join(work, "units.csv"), list);
    const subject = ["--plan", plan.id, "--round", round, "--units", join(work, "units.csv")];
    const args = ["rollup", ...subject, "--out", join(work, "summary.xlsx"), "--json", received];
    const json = join(work, "result.json");
    const began = performance.now();
    // The shell keeps the document out of this process; GNU time measures the other one's peak memory in
    // kilobytes.
    const run = spawnSync(
      "bash",
      [
        "-c",
        `/usr/bin/time -f %M -o "$1" node "$2" "\${@:4}" > "$3"`,
        "soak",
        join(work, "memory"),
        cliBundle(),
        json,
        ...args,
      ],
      { encoding: "utf8" },
    );
    const seconds = (performance.now() - began) / 1000;
    if (run.status === null || run.status > 1) throw new Error(run.stderr);
    judge(JSON.parse(readFileSync(json, "utf8")) as Result, faulty, files);
    const memory = readFileSync(join(work, "memory"), "utf8").trim().split("\n").at(-1);
    return { seconds, megabytes: Number(memory) / 1024 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Result {
  readonly units: {
    readonly received: number;
    readonly rejected: readonly { readonly file: string; readonly reason: string }[];
  };
}

/** Throws if a fault is not listed exactly once, or a sound file is lost. */
function judge({ units }: Result, faulty: ReadonlyMap<string, string>, files: number): void {
  const listed = units.rejected.map(({ file }) => file.split("/").at(-1) ?? file);
  const wrong = [
    ...[...faulty.keys()].filter((name) => listed.filter((other) => other === name).length !== 1),
    ...listed.filter((name) => !faulty.has(name)),
  ];
  if (wrong.length > 0) throw new Error(`not listed once: ${wrong.slice(0, 10).join(", ")}`);
  if (units.received !== files - faulty.size)
    throw new Error(`${String(units.received)} of ${String(files - faulty.size)} sound files counted`);
}

const few = soak(Math.ceil(count / 10));
const all = soak(count);
const perFile = ((all.megabytes - few.megabytes) * 1024) / (count - Math.ceil(count / 10));
process.stdout.write(
  [
    `${String(count)} files, ${String(Math.ceil(count / ONE_IN))} of them broken in ${String(KINDS.length)} ways: each is listed once, every other one counts.`,
    `${all.seconds.toFixed(0)} s; at most ${all.megabytes.toFixed(0)} MB (a tenth of the files: ${few.megabytes.toFixed(0)} MB), ${perFile.toFixed(0)} KB a file.`,
    "",
  ].join("\n"),
);
