import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, RollUpDocument } from "../support/commands/json-documents";
import { filledOfficerForm } from "../support/forms/filled-officer-form";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { realWorkbooks } from "../support/files/real-workbooks";
import { runCommand } from "../support/commands/run-command";
import { retyped, typedWorkbook } from "../support/forms/typed-workbook";

const folder = mkdtempSync(join(tmpdir(), "own-plan-"));
const at = (name: string): string => join(folder, name);
const officePlan = at("ke-hoach.xlsx");
const filledForm = (unit: string, figures: readonly number[], names: readonly string[]): Uint8Array =>
  filledOfficerForm(readFileSync(officePlan), unit, figures, names);
const formOf = (unit: string): string => `${unit}_cdcs-mau-${unit.slice(2)}_thi-dua-quy-1-2026_Q1.xlsx`;

interface PlanCheckDocument {
  readonly plan: string | null;
  readonly units: number | null;
  readonly problems: readonly {
    readonly kind: string;
    readonly sheet: string;
    readonly cell: string | null;
  }[];
}

beforeAll(() => {
  writeFileSync(officePlan, realWorkbooks.write(typedWorkbook(OFFICER_PLAN)));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("an officer's own plan, typed into a worksheet, without a line of code", () => {
  it("is sound, says plan check", async () => {
    const { exitCode, stdout } = await runCommand("plan", "check", officePlan, "--json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      written: [],
      file: officePlan,
      plan: "thi-dua-quy-1-2026",
      units: 3,
      readable: true,
      problems: [],
      questions: [],
      leftOver: [],
    });
  });

  it("is written anew for another year by plan new, and plan check says what is left to do", async () => {
    const out = at("nam-sau.xlsx");
    const anew = (year: string) =>
      runCommand("plan", "new", "--from", officePlan, "--year", year, "--out", out);
    expect((await anew("2026")).exitCode).toBe(2);
    expect((await anew("27")).exitCode).toBe(2);
    expect((await anew("2027")).exitCode).toBe(0);
    const { exitCode, stdout } = await runCommand("plan", "check", out, "--json");
    expect(exitCode).toBe(0);
    const { plan, leftOver } = JSON.parse(stdout) as PlanCheckDocument & { leftOver: { kind: string }[] };
    expect(plan).toBe("thi-dua-quy-1-2027");
    expect(new Set(leftOver.map(({ kind }) => kind))).toEqual(new Set(["to-replace"]));
    expect((await runCommand("plan", "check", out)).stdout).toContain(
      "Chưa chép nguyên văn câu của kế hoạch mới",
    );
  });

  it("goes through issue, check and roll-up", async () => {
    const forms = at("forms");
    expect((await runCommand("issue", "--plan", officePlan, "--round", "Q1", "--out", forms)).exitCode).toBe(
      0,
    );
    expect(readdirSync(forms).sort()).toEqual(["M-01", "M-02", "M-03"].map(formOf));

    // M-03 sends nothing. 45 + 40 members of 50 + 60 employees are 77.3 %; 12 + 9 joined.
    const received = [at(formOf("M-01")), at(formOf("M-02"))];
    writeFileSync(
      at(formOf("M-01")),
      filledForm("M-01", [50, 45, 12], ["Người Giả Định Một", "Người Giả Định Hai"]),
    );
    writeFileSync(at(formOf("M-02")), filledForm("M-02", [60, 40, 9], ["Người Giả Định Ba"]));
    const checked = await runCommand("check", ...received, "--plan", officePlan, "--json");
    const { files } = JSON.parse(checked.stdout) as CheckDocument;
    expect(files.map(({ plan, unit, readable, findings }) => ({ plan, unit, readable, findings }))).toEqual([
      { plan: "thi-dua-quy-1-2026", unit: "M-01", readable: true, findings: [] },
      { plan: "thi-dua-quy-1-2026", unit: "M-02", readable: true, findings: [] },
    ]);
    expect(checked.exitCode).toBe(0);

    const summary = at("tong-hop.xlsx");
    const rolledUp = await runCommand(
      "rollup",
      "--plan",
      officePlan,
      "--round",
      "Q1",
      "--out",
      summary,
      ...received,
      "--json",
    );
    const { units, totals } = JSON.parse(rolledUp.stdout) as RollUpDocument;
    expect(units).toMatchObject({ expected: 3, received: 2, missing: ["M-03"], rejected: [] });
    expect(totals["CT-01"]).toMatchObject({ value: 21, n: 2, of: 3, target: 20 });
    expect(totals["CT-02"]?.value).toBeCloseTo(85 / 110, 9);
    expect(totals["CT-03"]).toMatchObject({ value: 3, target: null });
    const workbook = realWorkbooks.read(readFileSync(summary));
    expect(workbook.ok && workbook.value.grids.map(({ sheet }) => sheet)).toContain("Tổng hợp");
  });

  it("finds what is wrong with a report by the plan's own check", async () => {
    writeFileSync(at("wrong.xlsx"), filledForm("M-01", [50, 51, 0], []));
    const { exitCode, stdout } = await runCommand("check", at("wrong.xlsx"), "--plan", officePlan, "--json");
    expect(exitCode).toBe(1);
    expect((JSON.parse(stdout) as CheckDocument).files[0]?.findings).toEqual([
      expect.objectContaining({ rule: "part-of-whole", found: 51, expected: 50 }),
    ]);
  });

  it("is refused with every mistake while it has any, by plan check and by every other command", async () => {
    const broken = at("broken.xlsx");
    const sheets = retyped(retyped(OFFICER_PLAN, "Chỉ tiêu", "D3", "/ LD"), "Chỉ tiêu", "F2", "");
    writeFileSync(broken, realWorkbooks.write(typedWorkbook(sheets)));
    const check = await runCommand("plan", "check", broken, "--json");
    expect(check.exitCode).toBe(1);
    expect(
      (JSON.parse(check.stdout) as PlanCheckDocument).problems.map(({ kind, cell }) => [kind, cell]),
    ).toEqual([
      ["comparison-incomplete", "F2"],
      ["missing-numerator", "D3"],
    ]);
    const issue = await runCommand("issue", "--plan", broken, "--round", "Q1", "--out", at("none"));
    expect(issue.exitCode).toBe(2);
    expect(issue.stderr).toContain("Ô F2 (Giá trị)");
    expect(issue.stderr).toContain("Ô D3 (Cách tính)");
  });

  it("is not issued to units of levels it does not know", async () => {
    const { exitCode, stderr } = await runCommand(
      ...["issue", "--plan", officePlan, "--round", "Q1", "--units", "binh-phuoc-2017", "--out", at("none")],
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Công đoàn cơ sở, Công đoàn cấp trên");
  });

  it("answers 2 for a workbook that holds no plan, and for a path that is not there", async () => {
    writeFileSync(at("other.xlsx"), realWorkbooks.write(typedWorkbook({ Trang: [["x"]] })));
    const [other, absent] = [
      await runCommand("plan", "check", at("other.xlsx")),
      await runCommand("plan", "check", at("absent.xlsx")),
    ];
    expect([other.exitCode, absent.exitCode]).toEqual([2, 2]);
    expect(other.stderr).toContain("plan export");
  });
});

describe("plan export", () => {
  it("writes a bundled plan that is then taken in its place, with its units", async () => {
    const out = at("exported.xlsx");
    expect((await runCommand("plan", "export", "phu-rieng-2017", "--out", out)).exitCode).toBe(0);
    const { exitCode, stdout } = await runCommand("plan", "check", out, "--json");
    expect({ exitCode, ...(JSON.parse(stdout) as PlanCheckDocument) }).toMatchObject({
      exitCode: 0,
      plan: "phu-rieng-2017",
      units: 11,
    });
    const form = at("698.xlsx");
    const { exitCode: made } = await runCommand(
      "template",
      "--plan",
      out,
      "--round",
      "I",
      "--unit",
      "698",
      "--out",
      form,
    );
    const { exitCode: bundled } = await runCommand(
      "template",
      ...["--plan", "phu-rieng-2017", "--round", "I", "--unit", "698", "--out", at("bundled.xlsx")],
    );
    expect([made, bundled]).toEqual([0, 0]);
    const cells = (name: string): unknown => {
      const read = realWorkbooks.read(readFileSync(at(name)));
      return read.ok && read.value.grids;
    };
    expect(cells("698.xlsx")).toEqual(cells("bundled.xlsx"));
  });

  it("lists the units of --units", async () => {
    const out = at("with-units.xlsx");
    expect(
      (await runCommand("plan", "export", "phu-rieng-2017", "--units", "phu-rieng-cdcs", "--out", out))
        .exitCode,
    ).toBe(0);
    expect(
      (JSON.parse((await runCommand("plan", "check", out, "--json")).stdout) as PlanCheckDocument).units,
    ).toBe(40);
  });

  it("names the plans there are when there is none of that name", async () => {
    const { exitCode, stderr } = await runCommand("plan", "export", "phu-rieng", "--out", at("x.xlsx"));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("phu-rieng-2017");
  });
});

describe("plan cut", () => {
  it("says what goes with the targets, and writes a plan that can be used as it is", async () => {
    const cut = await runCommand(
      "plan",
      "cut",
      "phu-rieng-2017",
      "--only",
      "PR-02, PR-03",
      "--out",
      at("it.xlsx"),
    );
    expect(cut.exitCode).toBe(0);
    expect(cut.stdout).toMatch(/^Bỏ \d+ chỉ tiêu: PR-01, PR-04, /);
    expect(cut.stdout).toMatch(/Bỏ theo \d+ số liệu, \d+ danh sách, \d+ ràng buộc, \d+ phần/);
    expect(cut.stdout).toContain("KP_SXKD_THU");
    expect(cut.stderr).toContain("còn 2 chỉ tiêu");
    const checked = await runCommand("plan", "check", at("it.xlsx"));
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
    const no = at("no.xlsx");
    const { exitCode, stderr } = await runCommand("plan", "cut", "phu-rieng-2017", ...said, "--out", no);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(existsSync(no)).toBe(false);
  });
});
