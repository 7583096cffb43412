import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckDocument, PlansDocument, RollUpDocument } from "../support/commands/json-documents";
import { ENGLISH_WORD } from "../support/code/language";
import { runCommand } from "../support/commands/run-command";

const PLAN = ["--plan", "phu-rieng-2017", "--round", "I"];
const folder = mkdtempSync(join(tmpdir(), "command-line-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the command line", () => {
  it("prints its help and its version, and answers 0", async () => {
    const help = await runCommand("--help");
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toMatch(/^Cách dùng: tong-hop-thi-dua \[tùy chọn\] \[lệnh\]\n/);
    expect(help.stdout.match(/^ {2}[a-z]+(?= .* {2})/gm)?.map((name) => name.trim())).toEqual([
      ..."plans plan template issue check rollup return fix explain carry report facts totals demo schema help".split(
        " ",
      ),
    ]);
    expect(await runCommand("--version")).toEqual({ exitCode: 0, stdout: "0.2.0\n", stderr: "" });
  });

  it.each([
    [["help", "plan", "new"], "Cách dùng: tong-hop-thi-dua plan new [tùy chọn]"],
    [["plan", "help", "new"], "Cách dùng: tong-hop-thi-dua plan new [tùy chọn]"],
    [["rollup", "--help", "--plna"], "Cách dùng: tong-hop-thi-dua rollup [tùy chọn] [tệp...]"],
    [["help"], "Cách dùng: tong-hop-thi-dua [tùy chọn] [lệnh]"],
    // `help` of a command without subcommands has no topics.
    [["help", "check", "a.xlsx"], "Cách dùng: tong-hop-thi-dua check [tùy chọn] <tệp...>"],
  ])("prints the help that %j asks for, and answers 0", async (args, usage) => {
    const { exitCode, stdout, stderr } = await runCommand(...args);
    expect({ exitCode, usage: stdout.split("\n")[0], stderr }).toEqual({ exitCode: 0, usage, stderr: "" });
  });

  it("shows the help of every command in Vietnamese only", async () => {
    const commands = [
      ..."plans template issue check rollup return fix explain carry report facts totals demo help plan".split(
        " ",
      ),
      ..."plan export,plan new,plan cut,plan check".split(","),
    ];
    for (const command of ["", ...commands]) {
      const { exitCode, stdout } = await runCommand(...command.split(" ").filter(Boolean), "--help");
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(ENGLISH_WORD);
    }
  });

  it.each([
    ["chek", "", 'Không có lệnh "chek". Có phải là check?'],
    ["roll-down", "", 'Không có lệnh "roll-down".'],
    ["help rolup", "", 'Không có lệnh "rolup". Có phải là rollup?'],
    ["plan nwe", " plan", 'Không có lệnh "nwe". Có phải là new?'],
    ["help plan nwe", " plan", 'Không có lệnh "nwe". Có phải là new?'],
    ["plan help nwe", " plan", 'Không có lệnh "nwe". Có phải là new?'],
    ["--plna", "", 'Không có tùy chọn "--plna".'],
    ["plan --plna", " plan", 'Không có tùy chọn "--plna".'],
    // An argument is missing, too.
    ["template --plna x", " template", 'Không có tùy chọn "--plna". Có phải là --plan?'],
    ["template --plna=x", " template", 'Không có tùy chọn "--plna". Có phải là --plan?'],
    ["check --plna", " check", 'Không có tùy chọn "--plna". Có phải là --plan?'],
    ["plan new --yaer 2026", " plan new", 'Không có tùy chọn "--yaer". Có phải là --year?'],
    ["check a.xlsx --plan", " check", "Tùy chọn --plan <kế hoạch> còn thiếu nội dung đi kèm."],
    ["template --plan --round I", " template", "Tùy chọn --plan <kế hoạch> còn thiếu nội dung đi kèm."],
    [
      "rollup --out a.xlsx --out=b.xlsx",
      " rollup",
      "Tùy chọn --out <tệp> được ghi nhiều lần mà chỉ nhận một nội dung.",
    ],
    ["rollup --match --units", " rollup", "Tùy chọn --match <nội dung=mã> còn thiếu nội dung đi kèm."],
    ["demo", " demo", "Lệnh còn thiếu tùy chọn bắt buộc --out <thư mục>."],
    ["plan new --from x", " plan new", "Lệnh còn thiếu tùy chọn bắt buộc --year <năm>."],
    ["check", " check", "Lệnh còn thiếu <tệp>."],
    ["fix a.xlsx b.xlsx", " fix", "Ghi thừa: ngoài các tùy chọn, lệnh fix nhận 1 nội dung nhưng được ghi 2."],
  ])("explains in Vietnamese what is wrong with %j, and answers 2", async (line, command, sentence) => {
    expect(await runCommand(...line.split(" "))).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${sentence}\nChưa làm gì. Xem cách dùng: tong-hop-thi-dua${command} --help\n`,
    });
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

  it.each(["check", "rollup --out tong-hop.xlsx"])(
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
      templateVersion: 3,
      readable: true,
    });
    expect(new Set(checked?.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      // The form is made today, long after the round; but its document names no deadline.
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
