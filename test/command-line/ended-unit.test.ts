import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giaLamGrassroots } from "../support/plans/bundled";
import { runCommand } from "../support/commands/run-command";

const folder = mkdtempSync(join(tmpdir(), "ended-unit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ended = giaLamGrassroots.units.find(({ validTo }) => validTo === "2025-06-30")?.code ?? "";

const template = (...said: readonly string[]) =>
  runCommand("template", ...said, "--out", join(folder, "form.xlsx"));

describe("template for a unit that has ended before the round", () => {
  it("is refused, with its last day", async () => {
    const { exitCode, stderr } = await template(
      "--standard",
      "thi-dua",
      "--period",
      "2026-Q1",
      "--unit",
      ended,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain("chỉ tồn tại đến ngày 30/06/2025");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused where the list is a CSV file that says so, with its successor", async () => {
    const list = join(folder, "list.csv");
    const lines = [
      "Mã,Tên,Cấp,Cấp trên,Đến hết ngày,Đơn vị kế tục",
      "A,CĐCS A,upper,70,30/11/2017,B",
      "B,CĐCS B,upper,70,,",
    ];
    writeFileSync(list, lines.join("\n"));
    const { exitCode, stderr } = await template(
      "--plan",
      "phu-rieng-2017",
      "--round",
      "I",
      "--units",
      list,
      "--unit",
      "A",
    );
    rmSync(list);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("chỉ tồn tại đến ngày 30/11/2017");
    expect(stderr).toContain("CĐCS B (B)");
  });

  it("is made for a round that ended with it", async () => {
    const { exitCode } = await template("--plan", "hdcd-2", "--round", "2025-05", "--unit", "178");
    expect(exitCode).toBe(0);
  });

  it("gets no form when forms are issued, which says who is left out and why", async () => {
    const said = ["--plan", "gia-lam-2023", "--round", "NAM", "--units", "gia-lam-cdcs"];
    const all = await runCommand("issue", ...said, "--out", join(folder, "2023"));
    expect(all.stderr).not.toContain("Không có biểu mẫu");
    const period = ["--standard", "thi-dua", "--period", "2026-Q1", "--units", "gia-lam-cdcs"];
    const { stderr } = await runCommand("issue", ...period, "--out", join(folder, "2026"));
    expect(stderr).toContain("Đã tạo 28 biểu mẫu");
    expect(stderr).toContain(
      "Không có biểu mẫu cho 12/40 đơn vị trong danh sách: đã kết thúc ngày 30/06/2025 (12): ",
    );
  });
});
