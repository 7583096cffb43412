import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MATRIX } from "../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeSheet } from "../support/blank-forms/office-workbook";
import type { CheckDocument, FindingDocument, RollUpDocument } from "../support/commands/json-documents";
import { runCommand } from "../support/commands/run-command";

const [FORM] = MATRIX;
if (FORM === undefined) throw new Error("a form is wanted");

/** The next quarter's form: another heading, and a row before "Hỗ trợ nhà ở". */
const NEXT: OfficeSheet = {
  ...FORM,
  cells: {
    ...FORM.cells,
    ...{ A5: "Quý II/2026", B9: "Thăm nơi làm việc", C9: "Cuộc", B10: "Hỗ trợ nhà ở", C10: "Nhà" },
    ...{ A11: 4, B11: "Tư vấn pháp luật", C11: "Lượt", D11: "", E11: "", F11: "" },
    ...{ B12: "Cộng", D12: "=SUM(D8:D11)", E12: "=SUM(E8:E11)", F12: "=SUM(F8:F11)", D13: "", B13: "" },
  },
  looks: [["A6:G12", "box"]],
};

/** What each unit reported in columns D to F: of visits, houses and advice. */
const LAST: Readonly<Record<string, readonly number[]>> = {
  "CĐCS Mẫu A": [112, 45, 13_000, 31, 11, 24_000, 124, 63, 9700],
  "CĐCS Mẫu B": [117, 39, 24_500, 12, 4, 16_200, 118, 77, 4400],
  "CĐCS Mẫu C": [145, 20, 17_810, 26, 13, 39_000, 111, 52, 8800],
  "CĐCS Mẫu D": [123, 64, 39_250, 44, 21, 12_500, 137, 41, 6600],
  "CĐCS Mẫu E": [151, 83, 28_060, 19, 15, 31_700, 152, 90, 3300],
};

function copy(form: OfficeSheet, rows: readonly number[], name: string, figures: readonly number[]) {
  const cells = rows.flatMap((row) =>
    ["D", "E", "F"].map((column) => `${form.name}!${column}${String(row)}`),
  );
  const filled = Object.fromEntries(cells.map((cell, at) => [cell, figures[at] ?? 0]));
  return officeWorkbook(filledWith([form], { [`${form.name}!A2`]: `Đơn vị: ${name}`, ...filled }));
}

describe("copies of an office's own form beside the summary of the round before", () => {
  const folder = mkdtempSync(join(tmpdir(), "earlier-copies-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (...names: readonly string[]): string => join(folder, ...names);
  const save = (round: string, form: OfficeSheet, copies: readonly Uint8Array[]): void => {
    mkdirSync(path(round));
    writeFileSync(path(`${round}.xlsx`), officeWorkbook([form]));
    copies.forEach((bytes, index) => writeFileSync(path(round, `${String(index + 1)}.xlsx`), bytes));
  };
  const rollUp = async (round: string, ...more: readonly string[]) =>
    runCommand(
      "rollup",
      "--form",
      path(`${round}.xlsx`),
      "--out",
      path(`${round}-tong.xlsx`),
      ...more,
      path(round),
    );
  const told = (findings: readonly FindingDocument[]) =>
    findings
      .filter(({ severity }) => severity !== "note")
      .map(({ file, severity, rule, cell }) => [file?.slice(-6), severity, rule, cell].join(" "))
      .toSorted();

  const EXPECTED = [
    "1.xlsx warning change D8",
    "2.xlsx warning only-zeros ",
    "3.xlsx warning repeated-report ",
    "4.xlsx warning change D10",
  ];

  beforeAll(async () => {
    save(
      "I",
      { ...FORM, cells: { ...FORM.cells, A5: "Quý I/2026" } },
      Object.entries(LAST).map(([name, figures]) => copy(FORM, [8, 9, 10], name, figures)),
    );
    const of = (letter: string): readonly number[] => LAST[`CĐCS Mẫu ${letter}`] ?? [];
    const now = (name: string, figures: readonly number[]) => copy(NEXT, [8, 10, 11], name, figures);
    save("II", NEXT, [
      now(
        "CĐCS Mẫu A",
        of("A").map((figure) => figure * 1000),
      ),
      now(
        "CĐCS Mẫu B",
        of("B").map(() => 0),
      ),
      now("CĐCS Mẫu C", of("C")),
      now(
        "cđcs  mẫu d",
        of("D").map((figure, at) => (at === 3 ? figure * 100 : figure + 2)),
      ),
      now(
        "CĐCS Mẫu F",
        of("E").map((figure) => figure + 3),
      ),
    ]);
    if ((await rollUp("I", "--json")).exitCode !== 0) throw new Error("the first quarter was not rolled up");
  });

  it("are warned of once a unit: in thousandths, all zero, last round's again, one figure too large", async () => {
    const { stdout, stderr } = await rollUp("II", "--previous", path("I-tong.xlsx"), "--json");
    expect(stderr).toMatch(/^Bảng tổng hợp đợt trước không có tên 1 đơn vị: CĐCS Mẫu F\./m);
    const { findings } = JSON.parse(stdout) as RollUpDocument;
    expect(told(findings)).toEqual(EXPECTED);
    expect(findings.find(({ rule }) => rule === "change")?.message).toMatch(
      /^Ô D8 \(.*\): 112\.000 gấp khoảng 1\.000 lần số đã báo cáo đợt trước \(112\); 8 số khác cũng lớn bất thường \(ô E8 .*\), có thể cả báo cáo nhầm đơn vị tính\.$/,
    );
  });

  it("are checked in the same way one by one", async () => {
    const previous = ["--form", path("II.xlsx"), "--previous", path("I-tong.xlsx")];
    const { stdout } = await runCommand("check", ...previous, "--json", path("II"));
    expect(told((JSON.parse(stdout) as CheckDocument).files.flatMap(({ findings }) => findings))).toEqual(
      EXPECTED,
    );
  });

  it("are not rolled up beside what is no summary of them", async () => {
    const { exitCode, stderr } = await rollUp("II", "--previous", path("I", "1.xlsx"));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("1.xlsx")]);
  });
});
