import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, PlansDocument, RollUpDocument } from "../support/commands/json-documents";
import { runCommand } from "../support/commands/run-command";

const PLAN = ["--plan", "phu-rieng-2017", "--round", "I"];
const folder = mkdtempSync(join(tmpdir(), "command-line-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the command line", () => {
  it("explains itself, and answers 0 when asked to", async () => {
    const { exitCode, stdout } = await runCommand("--help");
    expect(exitCode).toBe(0);
    for (const command of ["plans", "template", "issue", "check", "rollup"])
      expect(stdout).toContain(command);
  });

  it("answers 2 to a command it does not know and prints nothing on standard output", async () => {
    const { exitCode, stdout, stderr } = await runCommand("roll-down");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toBe(
      'Không có lệnh "roll-down".\nChưa làm gì. Hãy chạy lại với --help để xem các lệnh và tùy chọn.\n',
    );
  });

  it.each([
    [["chek"], 'Không có lệnh "chek". Có phải là check?'],
    [["check"], "Lệnh còn thiếu <path>."],
    [["check", "--plann", "x", "a.xlsx"], 'Không có tùy chọn "--plann". Có phải là --plan?'],
    [["check", "a.xlsx", "--plan"], "Tùy chọn --plan <plan> còn thiếu nội dung đi kèm."],
    [["demo"], "Lệnh còn thiếu tùy chọn bắt buộc --out <folder>."],
    [["fix", "a.xlsx", "b.xlsx"], "Ghi thừa: ngoài các tùy chọn, lệnh fix nhận 1 nội dung nhưng được ghi 2."],
  ])("says in Vietnamese what is wrong with %j, and answers 2", async (args, sentence) => {
    const { exitCode, stderr } = await runCommand(...args);
    expect(exitCode).toBe(2);
    expect(stderr.split("\n")[0]).toBe(sentence);
  });

  it("lists the 32 indicators and both rounds of plan Phú Riềng as JSON", async () => {
    const { exitCode, stdout } = await runCommand("plans", "--json");
    expect(exitCode).toBe(0);
    const document = JSON.parse(stdout) as PlansDocument;
    const plan = document.plans.find(({ id }) => id === "phu-rieng-2017");
    expect(plan?.rounds.map(({ id }) => id)).toEqual(["I", "II"]);
    expect(plan?.indicators.map(({ code }) => code)).toEqual(
      Array.from({ length: 32 }, (_, index) => `PR-${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("names the plans, rounds and units there are when one is misspelt, and answers 2", async () => {
    const plan = await runCommand(
      "rollup",
      "--plan",
      "phu-rieng",
      "--round",
      "I",
      "--out",
      at("x.xlsx"),
      folder,
    );
    const round = await runCommand(
      "rollup",
      "--plan",
      "phu-rieng-2017",
      "--round",
      "3",
      "--out",
      at("x.xlsx"),
      folder,
    );
    const unit = await runCommand("template", ...PLAN, "--unit", "1", "--out", at("x.xlsx"));
    const units = await runCommand("issue", ...PLAN, "--units", "nowhere.csv", "--out", at("x"));
    expect([plan, round, unit, units].map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2]);
    expect(plan.stderr).toContain("phu-rieng-2017");
    expect(round.stderr).toContain("I, II");
    expect(unit.stderr).toContain("698");
    expect(units.stderr).toContain("binh-phuoc-2017");
  });

  it("answers 2 when a path is not there", async () => {
    const { exitCode, stderr } = await runCommand("check", at("absent.xlsx"));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("absent.xlsx");
  });

  it.each(["check", "check --json", "rollup --out tong-hop.xlsx"])(
    "says that a folder holds no file, and answers 2: %s",
    async (said) => {
      const empty = mkdtempSync(at("empty-"));
      const [command = "", ...options] = said.split(" ");
      const { exitCode, stdout, stderr } = await runCommand(command, empty, ...options);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain(`Không có tệp nào trong "${empty}", nên chưa làm gì.`);
    },
  );

  it("writes one blank form, whose every open question is then an error of rule required", async () => {
    const form = at("698.xlsx");
    expect((await runCommand("template", ...PLAN, "--unit", "698", "--out", form)).exitCode).toBe(0);
    const { exitCode, stdout } = await runCommand("check", form, "--json");
    expect(exitCode).toBe(1);
    const [checked] = (JSON.parse(stdout) as CheckDocument).files;
    expect(checked).toMatchObject({
      file: form,
      plan: "phu-rieng-2017",
      round: "I",
      unit: "698",
      templateVersion: 2,
      readable: true,
    });
    expect(new Set(checked?.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      // The form is made today, long after the round; but its document names no last day.
      new Set(["required error"]),
    );
  });

  it("issues a form for every unit of a CSV list saved by Excel with semicolons", async () => {
    const list = at("units.csv");
    writeFileSync(
      list,
      "\uFEFFMã;Tên đơn vị;Cấp;Cấp trên;Khu vực\r\n698-X1;CĐCS Mẫu một;grassroots;698;public\r\n698-X2;CĐCS Mẫu hai;grassroots;698;\r\n",
    );
    const out = at("issued");
    expect((await runCommand("issue", ...PLAN, "--units", list, "--out", out)).exitCode).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "698-X1_cdcs-mau-mot_phu-rieng-2017_I.xlsx",
      "698-X2_cdcs-mau-hai_phu-rieng-2017_I.xlsx",
    ]);
    const { stdout } = await runCommand(
      "rollup",
      ...PLAN,
      "--units",
      list,
      "--out",
      at("sum.xlsx"),
      out,
      "--json",
    );
    expect((JSON.parse(stdout) as RollUpDocument).units).toMatchObject({
      expected: 2,
      received: 2,
      missing: [],
    });
  });

  it("explains every line of a unit list that cannot be used", async () => {
    const list = at("bad.csv");
    writeFileSync(list, "code,name,level,parent\nA,,grassroots,698\nA,Two,nowhere,698\n");
    const { exitCode, stderr } = await runCommand("issue", ...PLAN, "--units", list, "--out", at("none"));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/2.*name/);
    expect(stderr).toMatch(/3.*nowhere/);
  });

  it("keeps the previous summary when a new one cannot be saved, and answers 2", async () => {
    writeFileSync(at("occupied"), "the previous result");
    const { exitCode, stdout, stderr } = await runCommand(
      "rollup",
      ...PLAN,
      "--out",
      at("occupied/sum.xlsx"),
      folder,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("occupied");
    expect(readFileSync(at("occupied"), "utf8")).toBe("the previous result");
  });
});
