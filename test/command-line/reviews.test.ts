import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commands/run-command";

const folder = mkdtempSync(join(tmpdir(), "reviews-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const YEAR = ["--plan", "dak-nong-2020", "--round", "NAM", "--out"];

describe("rollup of a year with round 1 only", () => {
  beforeAll(() => runCommand("issue", "--plan", "dak-nong-2020", "--round", "1", "--out", at("forms")));

  it("says what is missing on standard error beside --json, and in it", async () => {
    const { stdout, stderr } = await runCommand("rollup", ...YEAR, at("year.xlsx"), "--json", at("forms"));
    expect(stderr).toContain("Chưa có báo cáo đợt 2, số tổng hợp chưa gồm đợt này.");
    expect(stderr).not.toContain("Không còn đơn vị nào chưa nộp");
    const json = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(json).toMatchObject({
      units: { expected: 8, received: 8, missing: [] },
      partial: true,
      missing: [{ round: "2", name: "Đợt 2", to: "2020-12-31", isOver: true, expected: 8, received: 0 }],
      // Only round 2 asks for it: a form of round 1 without such a list does not count as zero.
      totals: { "DN-08": { value: null, n: 0, rounds: { "2": { n: 0, of: 8 } } } },
      elements: { KHEN_CN: { rounds: { "1": { n: 0, of: 8 }, "2": { n: 0, of: 8 } } } },
    });
  });

  it("still reports it, also to people", async () => {
    const { stdout } = await runCommand("rollup", ...YEAR, at("next.xlsx"), "--from", at("year.xlsx"));
    expect(stdout).toContain("Chưa có báo cáo đợt 2, số tổng hợp chưa gồm đợt này.");
  });
});
