import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { CLOSED } from "../support/blank-forms/office-forms";
import {
  filledWith,
  officeWorkbook,
  type OfficeCell,
  type OfficeSheet,
} from "../support/blank-forms/office-workbook";
import { UNIT_ROWS } from "../support/blank-forms/realistic-forms";
import { realWorkbooks } from "../support/files/real-workbooks";
import { runCommand } from "../support/commands/run-command";

interface Printed {
  readonly form: string;
  readonly units: {
    readonly expected: number;
    readonly received: number;
    readonly missing: readonly string[];
    readonly rejected: readonly { readonly file: string }[];
  };
  readonly totals: Readonly<
    Record<string, { readonly value: unknown; readonly n: number; readonly of: number }>
  >;
  readonly byUnit: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly findings: readonly { readonly rule: string }[];
}

describe("rollup --form", () => {
  const folder = mkdtempSync(join(tmpdir(), "own-form-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);

  beforeAll(() => {
    const copy = (code: string, figure: number | string): Uint8Array =>
      officeWorkbook(
        filledWith(CLOSED, { "Phụ lục 2!B1": code, "Phụ lục 2!C5": figure, "Phụ lục 2!D5": 100 }),
      );
    writeFileSync(path("blank.xlsx"), officeWorkbook(CLOSED));
    writeFileSync(path("a.xlsx"), copy("0012", 12));
    writeFileSync(path("b.xlsx"), copy("0013", "30"));
    writeFileSync(path("c.pdf.xlsx"), "%PDF-1.4 invented");
    writeFileSync(
      path("units.csv"),
      "code,name,level,parent\nT,LĐLĐ tỉnh Mẫu,province,\n0012,CĐCS Mẫu A,grassroots,T\n0013,CĐCS Mẫu B,grassroots,T\n0014,CĐCS Mẫu C,grassroots,T\n",
    );
  });

  const copies = ["a.xlsx", "b.xlsx", "c.pdf.xlsx"].map(path);
  const command = async (...more: readonly string[]) =>
    await runCommand("rollup", "--form", path("blank.xlsx"), "--out", path("out.xlsx"), ...more, ...copies);

  it("prints totals and units keyed by cell, and writes the filled form", async () => {
    const { exitCode, stdout, stderr } = await command("--units", path("units.csv"), "--json");
    expect(stderr).not.toMatch(/Error/);
    const printed = JSON.parse(stdout) as Printed;
    expect(exitCode).toBe(1);
    expect(printed.form).toBe("blank.xlsx");
    expect(printed.units).toMatchObject({ expected: 3, received: 2, missing: ["0014"] });
    expect(printed.units.rejected).toMatchObject([{ kind: "not-a-workbook" }]);
    expect(printed.totals["Phụ lục 2!C5"]).toEqual({ kind: "sum", value: 42, n: 2, of: 3 });
    expect(printed.totals["Phụ lục 2!C6"]).toEqual({ kind: "sum", value: null, n: 0, of: 3 });
    expect(printed.totals["Phụ lục 2!C8"]).toMatchObject({ kind: "formula", value: 42 });
    expect(printed.byUnit["0013"]).toMatchObject({
      "Phụ lục 2!C5": 30,
      "Phụ lục 2!C6": null,
      "Phụ lục 2!D8": 100,
    });
    expect(printed.findings.map(({ rule }) => rule)).toEqual(["unreadable", "text-number"]);
    expect(readFileSync(path("out.xlsx")).length).toBeGreaterThan(1000);
  });

  it("writes the reading of the form, and uses it when it was changed", async () => {
    expect((await command("--areas", path("areas.json"))).stderr).toMatch(/areas\.json/);
    const text = readFileSync(path("areas.json"), "utf8");
    expect(text).toMatch(/"C5:D7"/);
    writeFileSync(path("areas.json"), text.replace('"role": "sum"', '"role": "latest"'));
    const printed = JSON.parse((await command("--areas", path("areas.json"), "--json")).stdout) as Printed;
    expect(printed.totals["Phụ lục 2!C5"]).toMatchObject({ kind: "latest", value: null, n: 2 });
    expect(readFileSync(path("areas.json"), "utf8")).toMatch(/"latest"/);
  });

  it("keeps a desk: last day, reminders, facts, reasons, notes and adjustments, from one summary to the next", async () => {
    const units = ["--units", path("units.csv")];
    const monday = await command(
      ...units,
      ...["--due", "2018-01-09", "--reminders", path("don-doc.txt"), "--remind-by", "2018-01-20"],
      ...["--facts", path("facts.csv")],
      ...[
        "--adjust",
        "0013:Phụ lục 2!C5=-5:trùng năm lớp",
        "--note",
        "0012:Phụ lục 2!C5=hỏi lại",
        "--by",
        "Lê Mẫu",
      ],
      ...["--returned", "0013=thiếu chữ ký", "--json"],
    );
    const printed = JSON.parse(monday.stdout) as Printed & {
      readonly board: readonly object[];
      readonly adjustments: readonly object[];
    };
    // 12 + 30 − 5.
    expect(printed.totals["Phụ lục 2!C5"]).toMatchObject({ value: 37, received: 42, adjusted: -5, n: 2 });
    expect(printed.totals["Phụ lục 2!C8"]).toMatchObject({ value: 37 });
    expect(printed.byUnit["0013"]).toMatchObject({ "Phụ lục 2!C5": 25, "Phụ lục 2!C8": 25 });
    expect(printed.units).toMatchObject({ late: ["0012", "0013"] });
    expect(printed.board).toMatchObject([
      { unit: "0012", filing: "late", daysLate: 1 },
      { unit: "0013", filing: "late", handling: "returned" },
      { unit: "0014", filing: "missing" },
    ]);
    expect(printed.adjustments).toMatchObject([{ outcome: "applied", received: 30, isOutdated: false }]);
    const letters = readFileSync(path("don-doc.txt"), "utf8");
    expect(letters).toMatch(/V\/v đôn đốc nộp báo cáo theo biểu mẫu “blank”/);
    expect(letters).toMatch(/CĐCS Mẫu C[\s\S]*chậm nhất ngày 20\/01\/2018/);

    const facts = Papa.parse<Record<string, string>>(
      readFileSync(path("facts.csv"), "utf8").replace("\ufeff", ""),
      {
        header: true,
        skipEmptyLines: true,
      },
    ).data;
    const lines = facts.filter(({ element }) => element === "Phụ lục 2!C5");
    expect(
      lines.map(({ plan, path: way, unit, state, amount, adjusted, file, cell }) =>
        [plan, way, unit, state, amount, adjusted, file?.replace(/^.*\//, ""), cell].join(" "),
      ),
    ).toEqual([
      "blank.xlsx T/0012 0012 number 12  a.xlsx C5",
      "blank.xlsx T/0013 0013 number 25 -5 b.xlsx C5",
      "blank.xlsx T/0014 0014 missing-unit    ",
    ]);
    expect(lines[0]?.sha256).toMatch(/^[\da-f]{64}$/);

    writeFileSync(
      path("d.xlsx"),
      officeWorkbook(filledWith(CLOSED, { "Phụ lục 2!B1": "0014", "Phụ lục 2!C5": 3 })),
    );
    const tuesday = await runCommand(
      ...["rollup", "--form", path("blank.xlsx"), "--out", path("tuesday.xlsx"), "--from", path("out.xlsx")],
      ...["--note", "0012:Phụ lục 2!C5=đã đúng", "--by", "Trần Mẫu"],
      ...[...units, "--json", path("d.xlsx")],
    );
    const later = JSON.parse(tuesday.stdout) as Printed & { readonly due: string; readonly notes: object };
    expect(later.totals["Phụ lục 2!C5"]).toMatchObject({
      value: 40,
      received: 45,
      adjusted: -5,
      n: 3,
      of: 3,
    });
    expect(later.due).toBe("2018-01-09");
    expect(later.notes).toMatchObject([
      { unit: "0012", code: "Phụ lục 2!C5", text: "hỏi lại", by: "Lê Mẫu", about: 12, now: 12 },
      { unit: "0012", code: "Phụ lục 2!C5", text: "đã đúng", by: "Trần Mẫu", about: 12, now: 12 },
    ]);
  });

  it("does not replace a filled form on which people wrote a remark", async () => {
    const out = path("remarked.xlsx");
    const given = ["--form", path("blank.xlsx"), "--out", out, "--units", path("units.csv"), ...copies];
    const again = (...more: readonly string[]) => runCommand("rollup", ...given, ...more);
    expect([(await again()).exitCode, (await again()).exitCode]).toEqual([1, 1]);
    const place = { sheet: "Phụ lục 2", cell: "B20" };
    const writes = [{ place, content: { kind: "text", text: "Lan: hỏi lại" } }] as const;
    const remarked = realWorkbooks.patch(readFileSync(out), { writes });
    if (!remarked.ok) throw new Error(remarked.failure.kind);
    writeFileSync(out, remarked.value);
    const [anew, continued] = [await again(), await again("--from", out)];
    expect([anew.exitCode, continued.exitCode]).toEqual([2, 2]);
    expect(anew.stderr).toContain("nội dung đã gõ hoặc sửa ở trang “Phụ lục 2”");
    expect(continued.stderr).toContain('Trang "Phụ lục 2", ô B20 (“Lan: hỏi lại”)');
    expect(readFileSync(out)).toEqual(Buffer.from(remarked.value));
  });

  it("checks copies against a blank form, one by one", async () => {
    const form: OfficeSheet = {
      name: "B",
      cells: { A3: "Nội dung", B3: "Kỳ trước", C3: "Kỳ này", A4: "Việc một", A5: "Việc hai", B6: "=B4+B5" },
    };
    mkdirSync(path("checked"), { recursive: true });
    writeFileSync(path("checked.xlsx"), officeWorkbook([form]));
    const copy = (name: string, cells: Readonly<Record<string, OfficeCell>>): void =>
      writeFileSync(path(`checked/${name}.xlsx`), officeWorkbook(filledWith([form], cells)));
    copy("a", { "B!B4": 1, "B!B5": 2 });
    copy("b", { "B!B4": 3, "B!B5": "ba mươi" });
    const { stdout, exitCode } = await runCommand("check", "--form", path("checked.xlsx"), path("checked"));
    expect(stdout).toMatch(/a\.xlsx: (không có vấn đề)[\s\S]*b\.xlsx: 1 lỗi[\s\S]*B5/);
    expect(exitCode).toBe(1);
    const back = await runCommand(
      ...["return", "--form", path("checked.xlsx"), "--out", path("back"), path("checked")],
    );
    expect([back.exitCode, readdirSync(path("back")).toSorted()]).toEqual([
      1,
      ["b_tra-lai.xlsx", "tin-nhan.txt"],
    ]);
    const slip = realWorkbooks.read(readFileSync(path("back/b_tra-lai.xlsx")));
    expect(slip.ok && slip.value.grids.map(({ sheet }) => sheet)).toEqual(["Phiếu trả lại", "B"]);
    expect(readFileSync(path("back/tin-nhan.txt"), "utf8")).toMatch(
      /gửi lại báo cáo theo biểu mẫu “checked” – b\r?\n[\s\S]*B5/,
    );
    const foreign = await runCommand("check", path("checked/a.xlsx"));
    expect(foreign.stdout).toMatch(/rollup --form/);
  });

  it("check takes the office's decision about a number that can be read in two ways", async () => {
    mkdirSync(path("asked"));
    writeFileSync(
      path("asked/a.xlsx"),
      officeWorkbook(
        filledWith(CLOSED, { "Phụ lục 2!B1": "0012", "Phụ lục 2!C5": "1.234", "Phụ lục 2!D5": 1.5 }),
      ),
    );
    const asked = ["check", "--form", path("blank.xlsx"), path("asked")] as const;
    expect((await runCommand(...asked)).stdout).toContain("1.234");
    const chosen = { kind: "number", number: 1234 };
    writeFileSync(
      path("hieu.json"),
      JSON.stringify([{ unit: "0012", element: "Phụ lục 2!C5", typed: "1.234", chosen }]),
    );
    expect(await runCommand(...asked, "--decisions", path("hieu.json"))).toMatchObject({ exitCode: 0 });
  });

  it("takes a list of units that has nothing but names", async () => {
    writeFileSync(path("names.csv"), "Tên đơn vị\na\nb\nc\n");
    const { stdout } = await runCommand(
      ...["rollup", "--form", path("checked.xlsx"), "--out", path("named.xlsx"), "--json"],
      ...["--units", path("names.csv"), path("checked")],
    );
    expect((JSON.parse(stdout) as Printed).units).toMatchObject({ expected: 3, received: 2, missing: ["c"] });
  });

  it("asks whether a return used as the form counts, and counts it or sets it aside as answered", async () => {
    const form = (unit: string): OfficeSheet => ({
      name: "B",
      cells: {
        A1: `Tên đơn vị: ${unit}`,
        A3: "Nội dung",
        B3: "Nam",
        C3: "Nữ",
        A4: "Việc một",
        A5: "Việc hai",
      },
    });
    const filled = (unit: string, figure: number): Uint8Array =>
      officeWorkbook(
        filledWith([form(unit)], { "B!B4": figure, "B!C4": figure, "B!B5": figure, "B!C5": figure }),
      );
    mkdirSync(path("returns"), { recursive: true });
    writeFileSync(path("return.xlsx"), filled("Xã Không", 100));
    writeFileSync(path("returns/a.xlsx"), filled("Xã A", 1));
    writeFileSync(path("returns/b.xlsx"), filled("Xã B", 20));
    const rolled = (...more: readonly string[]) =>
      runCommand(
        ...["rollup", "--form", path("return.xlsx"), "--out", path("returns-out.xlsx"), "--replace"],
        ...[...more, path("returns")],
      );
    const asked = await rolled();
    expect([asked.exitCode, asked.stdout]).toEqual([
      1,
      expect.stringMatching(/CẦN XEM LẠI: .*Xã Không[\s\S]*--count[\s\S]*--set-aside/),
    ]);
    expect(asked.stdout).not.toMatch(/không có lỗi/);
    const total = async (ruling: string): Promise<readonly unknown[]> => {
      const { stdout, exitCode } = await rolled("--json", ruling, "return.xlsx=đã hỏi");
      return [exitCode, (JSON.parse(stdout) as Printed).totals["B!B4"]?.value];
    };
    expect(await total("--count")).toEqual([0, 121]);
    expect(await total("--set-aside")).toEqual([0, 21]);
    // It is one of the copies.
    copyFileSync(path("return.xlsx"), path("returns/return.xlsx"));
    const among = await runCommand(
      ...["rollup", "--form", path("returns/return.xlsx"), "--out", path("returns-out.xlsx"), "--replace"],
      ...["--json", path("returns")],
    );
    const printed = JSON.parse(among.stdout) as Printed;
    expect([among.exitCode, printed.totals["B!B4"]?.value]).toEqual([0, 121]);
    expect(Object.keys(printed.byUnit).toSorted()).toEqual(["Xã A", "Xã B", "Xã Không"]);
    const elsewhere = await rolled("--json");
    expect([elsewhere.exitCode, (JSON.parse(elsewhere.stdout) as Printed).totals["B!B4"]?.value]).toEqual([
      ...[0, 121],
    ]);
  });

  it("takes an area as a clerk says it, and keeps it for the next time; that of another form is refused", async () => {
    const form = (title: string): OfficeSheet => ({
      name: "B",
      cells: { A1: title, A3: "Nội dung", B3: "Kỳ trước", C3: "Tỷ lệ", A4: "Việc một", A5: "Việc hai" },
    });
    mkdirSync(path("rates"), { recursive: true });
    writeFileSync(path("rates.xlsx"), officeWorkbook([form("Biểu một")]));
    [10, 20].forEach((rate) => {
      const copy = filledWith([form("Biểu một")], { "B!B4": 1, "B!C4": rate });
      writeFileSync(path(`rates/x${String(rate)}.xlsx`), officeWorkbook(copy));
    });
    const rolled = (...more: readonly string[]) =>
      runCommand(
        ...["rollup", "--form", path("rates.xlsx"), "--out", path("rates-out.xlsx"), "--replace"],
        ...["--json", ...more, path("rates")],
      );
    const total = (run: { readonly stdout: string }): unknown =>
      (JSON.parse(run.stdout) as Printed).totals["B!C4"];
    expect(total(await rolled())).toMatchObject({ kind: "latest", value: null });
    expect(total(await rolled("--area", "C4:C5=cộng"))).toMatchObject({ kind: "sum", value: 30 });
    expect(total(await rolled())).toMatchObject({ kind: "sum", value: 30 });
    expect((await rolled("--area", "C4:C5=trừ")).stderr).toMatch(/Không hiểu "C4:C5=trừ"/);
    writeFileSync(path("rates.xlsx"), officeWorkbook([form("Biểu khác")]));
    const other = await rolled();
    expect([other.exitCode, other.stderr]).toEqual([2, expect.stringMatching(/của một biểu mẫu khác/)]);
  });

  it.each([
    { what: "a last day that is none", given: ["--due", "15/1/2018"], said: /--due/ },
    { what: "a figure the form does not ask", given: ["--note", "A:B9=?"], said: /B9|đơn vị/ },
    { what: "facts in no known format", given: ["--facts", "facts.txt"], said: /facts\.txt/ },
    { what: "a summary that is none", given: ["--from", "BLANK"], said: /không phải là bảng tổng hợp/ },
    { what: "a file taken out of nothing", given: ["--remove", "a.xlsx"], said: /--from/ },
  ])("writes nothing when given $what", async ({ given, said }) => {
    const args = given.map((arg) => (arg === "BLANK" ? path("blank.xlsx") : arg));
    const out = path("nothing.xlsx");
    const { exitCode, stderr } = await runCommand(
      "rollup",
      "--form",
      path("blank.xlsx"),
      "--out",
      out,
      ...args,
      ...copies,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync(out)).toBe(false);
  });

  it("writes facts whose amounts add up to the totals where a file was passed on from unit to unit", async () => {
    const one = { "Thống kê!C6": 50 };
    writeFileSync(path("rows.xlsx"), officeWorkbook(UNIT_ROWS));
    writeFileSync(path("CĐCS Trường Mẫu Một.xlsx"), officeWorkbook(filledWith(UNIT_ROWS, one)));
    writeFileSync(
      path("CĐCS Trường Mẫu Hai.xlsx"),
      officeWorkbook(filledWith(UNIT_ROWS, { ...one, "Thống kê!C7": 30 })),
    );
    const out = ["--out", path("rows-out.xlsx"), "--facts", path("rows.csv"), "--json"];
    const sent = ["CĐCS Trường Mẫu Một.xlsx", "CĐCS Trường Mẫu Hai.xlsx"].map(path);
    const { stdout } = await runCommand("rollup", "--form", path("rows.xlsx"), ...out, ...sent);
    const printed = JSON.parse(stdout) as Printed;
    expect(printed.totals["Thống kê!C10"]).toMatchObject({ value: 80 });
    const facts = Papa.parse<Record<string, string>>(readFileSync(path("rows.csv"), "utf8"), {
      header: true,
    });
    expect(facts.data.reduce((sum, { amount = "" }) => sum + Number(amount), 0)).toBe(80);
  });

  it.each([
    { what: "the blank form", over: "over/blank.xlsx" },
    { what: "a copy that was received", over: "over/in/a.xlsx" },
  ])("does not write its result over $what", async ({ over }) => {
    mkdirSync(path("over/in"), { recursive: true });
    for (const name of ["blank.xlsx", "in/a.xlsx"]) {
      copyFileSync(path(name.replace("in/", "")), path(`over/${name}`));
    }
    const before = readFileSync(path(over));
    const form = ["--form", path("over/blank.xlsx"), "--out", path(over)];
    const { exitCode, stderr } = await runCommand("rollup", ...form, path("over/in"));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Chưa ghi gì/);
    expect(readFileSync(path(over)).equals(before)).toBe(true);
  });

  it("asks which file is meant where two of one name are to be taken out, and takes the content", async () => {
    for (const [folder, copy] of [
      ["x", "a.xlsx"],
      ["y", "b.xlsx"],
    ] as const) {
      mkdirSync(path(`two/${folder}`), { recursive: true });
      copyFileSync(path(copy), path(`two/${folder}/bao-cao.xlsx`));
    }
    const form = ["--form", path("blank.xlsx"), "--out", path("two.xlsx")];
    expect((await runCommand("rollup", ...form, path("two"))).exitCode).toBe(0);
    const remove = async (name: string) =>
      await runCommand("rollup", ...form, "--from", path("two.xlsx"), "--remove", name);
    const { exitCode, stderr } = await remove("bao-cao.xlsx");
    expect(exitCode).toBe(2);
    const [, content = ""] = /\b([\da-f]{8,64})\b/.exec(stderr) ?? [];
    expect((await remove(content)).stdout).toMatch(/1\/1/);
  });

  it("does not continue from a summary with another reading of the form", async () => {
    // The summary of the tests before holds rulings.
    expect((await command("--replace")).exitCode).toBe(1);
    expect((await command("--areas", path("other.json"))).stderr).toMatch(/other\.json/);
    const text = readFileSync(path("other.json"), "utf8");
    writeFileSync(path("other.json"), text.replace('"role": "sum"', '"role": "latest"'));
    const { exitCode, stderr } = await command("--from", path("out.xlsx"), "--areas", path("other.json"));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--areas đã thay đổi/);
  });

  it.each([
    { what: "plan and form", given: ["--form", "x.xlsx", "--plan", "phu-rieng-2017", "--round", "I"] },
    { what: "neither", given: [] },
    { what: "a form that is not there", given: ["--form", "no-such-form.xlsx"] },
    {
      what: "a last day of a plan",
      given: ["--plan", "phu-rieng-2017", "--round", "I", "--due", "2018-01-09"],
    },
    {
      what: "areas without a form",
      given: ["--plan", "phu-rieng-2017", "--round", "I", "--areas", "x.json"],
    },
  ])("explains itself and answers 2 when given $what", async ({ given }) => {
    const { exitCode, stderr, stdout } = await runCommand(
      "rollup",
      ...given,
      "--out",
      path("x.xlsx"),
      path("a.xlsx"),
    );
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe("");
    expect(stdout).toBe("");
  });
});
