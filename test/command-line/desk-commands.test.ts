import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RollUpDocument } from "../support/commands/json-documents";
import { filledOfficerForm } from "../support/forms/filled-officer-form";
import { OFFICER_PLAN } from "../support/plans/officer-plan";
import { realWorkbooks } from "../support/files/real-workbooks";
import { runCommand } from "../support/commands/run-command";
import { typedWorkbook } from "../support/forms/typed-workbook";

const folder = mkdtempSync(join(tmpdir(), "desk-"));
const at = (name: string): string => join(folder, name);
const plan = at("ke-hoach.xlsx");
const subject = ["--plan", plan, "--round", "Q1"];

function send(name: string, unit: string, figures: readonly (number | null)[], revision = 1): string {
  const form = filledOfficerForm(readFileSync(plan), unit, figures, ["Người Mẫu"], revision);
  writeFileSync(at(name), form);
  return at(name);
}

const rollUp = async (...args: readonly string[]) => {
  const run = await runCommand("rollup", ...subject, ...args, "--json");
  return {
    ...run,
    document: run.stdout === "" ? undefined : (JSON.parse(run.stdout) as RollUpDocument),
  };
};

beforeAll(() => {
  writeFileSync(plan, realWorkbooks.write(typedWorkbook(OFFICER_PLAN)));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The document of an error. */
const NOTHING_WRITTEN: unknown = expect.stringContaining('"written": []');

describe("the roll-up desk on the command line", () => {
  it("continues from yesterday's summary without its files", async () => {
    const first = send("mot.xlsx", "M-01", [50, 45, 12]);
    const monday = await rollUp("--out", at("thu-hai.xlsx"), first);
    expect(monday.document?.units).toMatchObject({ expected: 3, received: 1 });
    rmSync(first);

    const second = send("hai.xlsx", "M-02", [60, 40, 9]);
    const tuesday = await rollUp(
      "--from",
      at("thu-hai.xlsx"),
      "--out",
      at("thu-ba.xlsx"),
      "--excuse",
      "M-03=mới thành lập",
      "--adjust",
      "M-01:DV_MOI=-2:đếm trùng",
      "--reminders",
      at("don-doc.txt"),
      second,
    );
    // 45 + 40 of 50 + 60; 12 − 2 + 9 joined.
    expect(tuesday.document?.units).toMatchObject({ expected: 2, received: 2, missing: [] });
    expect(tuesday.document?.totals).toMatchObject({ "CT-01": { value: 19 }, "CT-02": { value: 85 / 110 } });
    expect(readFileSync(at("don-doc.txt"), "utf8")).toContain("Tất cả đơn vị đã nộp");
  });

  it("closes the round with a stamp, continues from it only after it is reopened, and lists both", async () => {
    const first = send("mot.xlsx", "M-01", [50, 45, 12]);
    const done = await rollUp("--out", at("khoa.xlsx"), "--close", "Cán bộ A (giả định)", first);
    const [stamp] = done.document?.closings ?? [];
    expect(done.document).toMatchObject({ closed: true });
    expect(stamp).toMatchObject({ kind: "closed", by: "Cán bộ A (giả định)", received: 1, expected: 3 });
    expect(stamp?.fingerprint).toMatch(/^[0-9a-f]{64}$/);

    const second = send("hai.xlsx", "M-02", [60, 40, 9]);
    const going = ["--from", at("khoa.xlsx"), "--out", at("mo.xlsx")];
    const refused = await rollUp(...going, second);
    expect(refused).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(refused.stderr).toContain("đã khóa sổ (Cán bộ A (giả định)");
    expect(refused.stderr).toContain("1/3 đơn vị");
    expect((await rollUp(...going, "--reopen", "không có lý do", second)).exitCode).toBe(2);

    const opened = await rollUp(...going, "--reopen", "Cán bộ B (giả định)=M-02 nộp muộn", second);
    expect(opened.document).toMatchObject({
      closed: false,
      units: { received: 2 },
      closings: [stamp, { kind: "reopened", by: "Cán bộ B (giả định)", reason: "M-02 nộp muộn" }],
    });
    // Closing twice over the same figures gives the same stamp.
    const again = ["--from", at("mo.xlsx"), "--out", at("khoa-lai.xlsx"), "--close", "Cán bộ B (giả định)"];
    const twice = [await rollUp(...again), await rollUp(...again, "--replace")];
    const stamps = twice.map(({ document }) => document?.closings.at(-1)?.fingerprint);
    expect(stamps[0]).toBe(stamps[1]);
    expect(stamps[0]).not.toBe(stamp?.fingerprint);
    expect(
      (await rollUp("--from", at("mo.xlsx"), "--out", at("x.xlsx"), "--reopen", "A=x")).stderr,
    ).toContain("chưa khóa sổ");
  });

  it("keeps the compared totals in the next run without the option", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    await rollUp("--out", at("nam-truoc.xlsx"), only);
    await rollUp("--last-year", at("nam-truoc.xlsx"), "--out", at("mot-lan.xlsx"), only);
    await rollUp(
      "--from",
      at("mot-lan.xlsx"),
      "--out",
      at("hai-lan.xlsx"),
      send("hai.xlsx", "M-02", [60, 40, 9]),
    );
    const read = realWorkbooks.read(readFileSync(at("hai-lan.xlsx")));
    if (!read.ok) throw new Error(read.failure.kind);
    const rows = read.value.grids.find(({ sheet }) => sheet === "So sánh")?.rows ?? [];
    const line = (text: string) => rows.find((row) => row?.values.includes(text))?.values ?? [];
    expect(line("Mã")).toContainEqual(expect.stringMatching(/^Cùng kỳ: Quý I \(năm \d{4}\)$/));
    // 12 joined a year ago and in the previous run, 21 now: 9 more.
    expect(line("CT-01").slice(4)).toEqual([12, 9, 9 / 12, 12, 9, 9 / 12]);
  });

  it("is not compared with a summary of the very round, as if it were one of before", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    await rollUp("--out", at("cung-dot.xlsx"), only);
    const run = await rollUp("--previous", at("cung-dot.xlsx"), "--out", at("so-sanh.xlsx"), only);
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("không phải của một đợt trước");
  });

  it("is not compared with a summary of another office", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const list = "code,name,level,parent\nX-00,LĐLĐ Khác,TREN,\nM-01,CĐCS Mẫu 01,CS,X-00\n";
    writeFileSync(at("khac.csv"), list);
    expect((await rollUp("--units", at("khac.csv"), "--out", at("khac.xlsx"), only)).exitCode).toBe(0);
    const run = await rollUp("--previous", at("khac.xlsx"), "--out", at("so-sanh.xlsx"), only);
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("là của cơ quan mã X-00");
  });

  it("is not compared with a summary of another plan, although elements have the same codes", async () => {
    const rows = (OFFICER_PLAN["Kế hoạch"] ?? []).map((row) =>
      row[0] === "Mã kế hoạch" ? ["Mã kế hoạch", "mau-khac"] : row,
    );
    const other = { ...OFFICER_PLAN, "Kế hoạch": rows };
    writeFileSync(at("ke-hoach-khac.xlsx"), realWorkbooks.write(typedWorkbook(other)));
    const form = filledOfficerForm(
      readFileSync(at("ke-hoach-khac.xlsx")),
      "M-01",
      [50, 45, 12],
      ["Người Mẫu"],
    );
    writeFileSync(at("mot-khac.xlsx"), form);
    const before = ["--plan", at("ke-hoach-khac.xlsx"), "--round", "Q1", "--out", at("ke-hoach-truoc.xlsx")];
    expect((await runCommand("rollup", ...before, at("mot-khac.xlsx"))).exitCode).toBe(0);
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const run = await rollUp("--previous", at("ke-hoach-truoc.xlsx"), "--out", at("so-sanh.xlsx"), only);
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("là của kế hoạch mau-khac");
  });

  it("calls files in the long table as in the summary, without their folders", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    await rollUp(
      "--out",
      at("bang.xlsx"),
      "--facts",
      at("so-lieu.csv"),
      only,
      send("hai.xlsx", "M-02", [60, 40, 9]),
    );
    const facts = readFileSync(at("so-lieu.csv"), "utf8");
    expect(facts).toContain(",mot.xlsx,");
    expect(facts).not.toContain(folder);
  });

  it("refuses a part of a person as an approved amount", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const run = await rollUp("--out", at("le.xlsx"), "--adjust", "M-01:DV_MOI=1.5:đếm lại", only);
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("đếm bằng số nguyên nên không điều chỉnh 1,5 được");
  });

  it("says beside a ratio which units it leaves out because they gave only a part of it", async () => {
    const half = send("mot.xlsx", "M-01", [50, 45, 12]);
    const { stdout } = await runCommand(
      "rollup",
      ...subject,
      "--out",
      at("lech.xlsx"),
      half,
      send("hai.xlsx", "M-02", [null, 40, 9]),
    );
    // 45 of 50; the other unit's 40 have no known total.
    expect(stdout).toMatch(/90\s?% \(không gồm 1 đơn vị mới báo cáo một phần\)/u);
  });

  it("saves no workbook under a name that Excel would refuse", async () => {
    const run = await rollUp("--out", at("bang.xls"), send("mot.xlsx", "M-01", [50, 45, 12]));
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("đuôi .xlsx");
  });

  it("says that a unit was confirmed for a file that was refused before and is not at hand", async () => {
    const list = "code,name,level,parent\nM-00,LĐLĐ Mẫu,TREN,\nM-02,CĐCS Mẫu 02,CS,M-00\n";
    writeFileSync(at("it.csv"), list);
    const units = ["--units", at("it.csv")];
    const sent = [send("mot.xlsx", "M-01", [50, 45, 12]), send("hai.xlsx", "M-02", [50, 45, 12])];
    await rollUp(...units, "--out", at("chua-ro.xlsx"), ...sent);
    const next = ["--from", at("chua-ro.xlsx"), "--out", at("van-chua-ro.xlsx"), "--match", "mot.xlsx=M-02"];
    expect((await rollUp(...units, ...next)).stderr).toContain(
      '"mot.xlsx" chưa có tác dụng với tệp "mot.xlsx"',
    );
  });

  it("says which approved amounts were not added, and why", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const { stdout } = await runCommand(
      ...["rollup", ...subject, "--out", at("chua-cong.xlsx"), "--adjust", "M-02:DV_MOI=5:bổ sung", only],
    );
    expect(stdout).toContain("DV_MOI của CĐCS Mẫu 02: Chưa cộng được: đơn vị chưa có số liệu này");
  });

  it("says of a file refused the day before the same kind of reason", async () => {
    writeFileSync(at("ghi chu.xlsx"), "không phải bảng tính");
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const first = await rollUp("--out", at("co-tep-hong.xlsx"), only, at("ghi chu.xlsx"));
    const next = await rollUp("--from", at("co-tep-hong.xlsx"), "--out", at("hom-sau.xlsx"));
    const kinds = ({ document }: typeof first) => document?.units.rejected.map(({ kind }) => kind);
    expect(kinds(first)).toEqual(["not-a-workbook"]);
    expect(kinds(next)).toEqual(kinds(first));
  });

  it("continues without any file: here one unit need not report", async () => {
    await rollUp("--out", at("mot-ngay.xlsx"), send("mot.xlsx", "M-01", [50, 45, 12]));
    const next = await rollUp(
      "--from",
      at("mot-ngay.xlsx"),
      "--out",
      at("hom-sau.xlsx"),
      "--excuse",
      "M-02=mới",
    );
    expect(next.document?.units).toMatchObject({ expected: 2, received: 1, missing: ["M-03"] });
    expect(await rollUp("--out", at("x.xlsx"))).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
  });

  it("does not write the summary over the report of a unit, however its path is written", async () => {
    const only = send("bao-cao.xlsx", "M-01", [50, 45, 12]);
    const before = readFileSync(only);
    const run = await rollUp("--out", join(folder, ".", "bao-cao.xlsx"), only);
    expect(run).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(run.stderr).toContain("là báo cáo của đơn vị");
    expect(readFileSync(only).equals(before)).toBe(true);
  });

  it("continues in place, even if the summary is among the reports", async () => {
    send("mot.xlsx", "M-01", [50, 45, 12]);
    const here = at("tong-hop.xlsx");
    await rollUp("--out", here, at("mot.xlsx"));
    const next = await rollUp("--from", here, "--out", here, at("mot.xlsx"), here);
    expect(next.document?.units).toMatchObject({ received: 1 });
  });

  it("names whom to ask, with the day by which the report is wanted", async () => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const asked = await rollUp(
      "--out",
      at("hoi.xlsx"),
      "--reminders",
      at("hoi.txt"),
      "--remind-by",
      "2026-04-20",
      only,
    );
    expect(asked.exitCode).toBe(0);
    const text = readFileSync(at("hoi.txt"), "utf8");
    expect(text).toContain("Kính gửi: CĐCS Mẫu 02");
    expect(text).toContain("chậm nhất ngày 20/04/2026");
    expect(text).not.toContain("Kính gửi: CĐCS Mẫu 01");
  });

  it("counts the file an officer chose, and takes one out for good", async () => {
    const old = send("cu.xlsx", "M-01", [50, 45, 12], 1);
    const corrected = send("moi.xlsx", "M-01", [50, 45, 15], 2);
    const joined = async (...args: readonly string[]) =>
      (await rollUp(...args)).document?.totals["CT-01"]?.value;
    expect(await joined("--out", at("a.xlsx"), old, corrected)).toBe(15);
    expect(
      await joined("--from", at("a.xlsx"), "--out", at("b.xlsx"), "--count", "cu.xlsx=theo công văn", old),
    ).toBe(12);
    expect(
      await joined("--from", at("b.xlsx"), "--remove", "cu.xlsx", "--out", at("c.xlsx"), corrected),
    ).toBe(15);
  });

  it("writes nothing once the last report is taken out, and says so", async () => {
    const only = send("cu.xlsx", "M-01", [50, 45, 12]);
    await rollUp("--out", at("a.xlsx"), only);
    const before = readFileSync(at("a.xlsx"));
    const next = await rollUp("--from", at("a.xlsx"), "--remove", "cu.xlsx", "--out", at("a.xlsx"));
    expect(next.exitCode).toBe(2);
    expect(next.stderr).toContain("không ghi bảng tổng hợp");
    expect(next.document?.units).toMatchObject({ received: 0 });
    expect(readFileSync(at("a.xlsx")).equals(before)).toBe(true);
  });

  it.each([
    [["--set-aside", "khong-co.xlsx=x"], 'Không có tệp "khong-co.xlsx"'],
    [["--excuse", "M-99=x"], 'Không có đơn vị mã "M-99"'],
    [["--adjust", "M-01:KHONG_CO=1:x"], 'không có số liệu mã "KHONG_CO"'],
    [["--returned", "M-02=x"], 'Chưa nhận được báo cáo nào của đơn vị mã "M-02"'],
    [["--remind-by", "20/4/2026"], 'Không hiểu ngày "20/4/2026"'],
    [["--remind-by", "2026-04-20"], "--remind-by chỉ dùng cùng --reminders"],
    [["--count", "mot.xlsx"], "Không hiểu --count"],
    [["--remove", "a.xlsx"], "--remove chỉ dùng cùng --from"],
    [["--from", "khong-co.xlsx"], 'Không tìm thấy tệp "khong-co.xlsx"'],
  ])("refuses %j with a sentence, and writes nothing", async (options, sentence) => {
    const only = send("mot.xlsx", "M-01", [50, 45, 12]);
    const out = at("khong-ghi.xlsx");
    const { exitCode, stderr, stdout } = await rollUp("--out", out, ...options, only);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(stderr).toContain(sentence);
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  it("refuses to continue from a form, or from a summary with a row that cannot be interpreted", async () => {
    const form = send("mot.xlsx", "M-01", [50, 45, 12]);
    const fromForm = await rollUp("--from", form, "--out", at("x.xlsx"), form);
    expect(fromForm).toMatchObject({ exitCode: 2, stdout: NOTHING_WRITTEN });
    expect(fromForm.stderr).toContain("không phải là bảng tổng hợp");
  });
});
