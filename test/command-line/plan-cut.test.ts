import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../support/commands/run-command";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "plan-cut-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, "it.xlsx");

describe("plan cut", () => {
  it("says what goes with the targets, and writes a plan that can be used as it is", async () => {
    const cut = await runCommand("plan", "cut", "phu-rieng-2017", "--only", "PR-02, PR-03", "--out", out);
    expect(cut.exitCode).toBe(0);
    expect(cut.stdout).toMatch(/^Bỏ \d+ chỉ tiêu: PR-01, PR-04, /);
    expect(cut.stdout).toMatch(/Bỏ theo \d+ số liệu, \d+ danh sách, \d+ ràng buộc, \d+ phần/);
    expect(cut.stdout).toContain("KP_SXKD_THU");
    expect(cut.stderr).toContain("còn 2 chỉ tiêu");
    const checked = await runCommand("plan", "check", out);
    expect(checked.stdout).toContain("2 chỉ tiêu");
    expect(checked.stdout).toContain("không có vấn đề gì");
  });

  it("writes nothing where no file is named", async () => {
    const { exitCode, stdout } = await runCommand("plan", "cut", "phu-rieng-2017", "--without", "PR-13");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("MAIAM_XAYMOI");
  });

  it.each([
    [["--without", "PR-99"], "Kế hoạch không có chỉ tiêu PR-99"],
    [[], "--without PR-04,PR-05"],
    [["--without", "PR-01", "--only", "PR-02"], "--without PR-04,PR-05"],
  ])("refuses %j", async (said, sentence) => {
    const no = join(folder, "no.xlsx");
    const { exitCode, stderr } = await runCommand("plan", "cut", "phu-rieng-2017", ...said, "--out", no);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(no)).toBe(false);
  });
});
