import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildOnce } from "../../build/build-once";

const folder = mkdtempSync(join(tmpdir(), "build-once-"));
const at = (...names: readonly string[]): string => join(folder, ...names);
const edit = (day: string): void => utimesSync(at("src/a.ts"), new Date(day), new Date(day));

beforeAll(() => {
  mkdirSync(at("src"));
  writeFileSync(at("src/a.ts"), "");
  utimesSync(at("src"), new Date("2026-01-01"), new Date("2026-01-01"));
});
beforeEach(() => rmSync(at("built"), { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for the build, and says how often it has been made since it was last taken away. */
function builds(meanwhile = (): void => undefined): number {
  const build = (): void => {
    writeFileSync(at("built"), "x", { flag: "a" });
    meanwhile();
  };
  buildOnce({ marker: at("built"), sources: [at("src")], lock: at("out/lock"), build });
  return readFileSync(at("built"), "utf8").length;
}

describe("a build that is asked for", () => {
  it("is made when it is not there, and not again while no source has changed", () => {
    edit("2026-01-02");
    expect([builds(), builds()]).toEqual([1, 1]);
  });

  it("is made again when a source is newer", () => {
    edit("2026-01-02");
    expect(builds()).toBe(1);
    edit("2100-01-01");
    expect(builds()).toBe(2);
  });

  it("is made again when a source was edited while it was made", () => {
    edit("2026-01-02");
    const later = new Date(Date.now() + 1000).toISOString();
    expect(builds(() => edit(later))).toBe(1);
    expect(builds()).toBe(2);
  });

  it("lets the next one try after it has failed", () => {
    edit("2026-01-02");
    const failing = (): void => {
      rmSync(at("built"));
      throw new Error("no space left");
    };
    expect(() => builds(failing)).toThrow("no space left");
    expect(builds()).toBe(1);
  });

  it("is not held up by a builder that was killed", () => {
    edit("2026-01-02");
    const { pid } = spawnSync(process.execPath, ["--eval", ""]);
    writeFileSync(at("out/lock"), String(pid));
    expect(builds()).toBe(1);
  });
});
