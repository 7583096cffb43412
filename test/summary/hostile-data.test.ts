import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import { fingerprint } from "../../src/base/codes";
import { allCells } from "../../src/workbook/drawing/all-cells";
import type { Finding } from "../../src/model/finding/finding";
import type { Value } from "../../src/model/value";
import { drawSummary } from "../support/sheets/draw-summary";
import type { SummaryInput } from "../../src/summary/setting/summary-input";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { aUnit } from "../support/plans/plan-builder";
import { SAMPLE_INPUT, sampleInput } from "../support/desk/sample-summary";
import { sheetNamed } from "../support/sheets/shown-sheet";
import { aSubmission, misread } from "../support/forms/submission-builder";

const ENDLESS = "Lời dài ".repeat(5000);
const endless: Value = { kind: "text", text: ENDLESS };

const texts = (input: SummaryInput, sheet: string): readonly string[] =>
  [...allCells(sheetNamed(drawSummary(input), sheet))].flatMap(({ content }) =>
    content.kind === "text" ? [content.text] : [],
  );

it("cuts a text that no cell can hold, marks the cut, and can still be written", () => {
  const input = sampleInput([
    aSubmission({
      values: { A1: 1, H1: endless },
      registers: { TREEM: [{ UNIT: endless, NAME: endless, BORN: misread(ENDLESS, "not-a-date") }] },
    }),
  ]);
  const [cut] = texts(input, SUMMARY_SHEETS.figures).filter((text) => text.startsWith("Lời dài"));
  expect(cut).toHaveLength(32_767);
  expect(cut?.endsWith("…")).toBe(true);
  expect(writeWorkbook(drawSummary(input)).length).toBeGreaterThan(0);
});

it("shortens an endless text in the sentence of its finding", () => {
  const finding: Finding = {
    rule: "type",
    severity: "error",
    reason: "not-a-number",
    wanted: "count",
    cell: "E10",
    subject: "Tổng số đoàn viên",
    found: ENDLESS,
    expected: "count",
  };
  const input = { ...SAMPLE_INPUT, findings: [finding] };
  const [sentence = ""] = texts(input, SUMMARY_SHEETS.findings).filter((text) => text.startsWith("Ô E10"));
  expect(sentence.length).toBeLessThan(300);
  expect(sentence).toMatch(/…” không phải là số\.$/);
});

it("names no more units than can be printed where hundreds are missing", () => {
  const units = Array.from({ length: 300 }, (_, index) =>
    aUnit(`M${String(index)}`, { name: `CĐCS giả định số ${String(index)}` }),
  );
  const words = texts(sampleInput([], units), SUMMARY_SHEETS.overview);
  const missing = words.find((text) => text.startsWith("Chưa có số liệu")) ?? "";
  expect(missing).toContain("và 270 đơn vị khác (xem trang “Tình hình nộp”)");
  expect(missing.length).toBeLessThan(1000);
});

it("names files from their common folder on, so that no path of a computer travels with the workbook", () => {
  const folder = "/home/invented/nhan bao cao/";
  const input: SummaryInput = {
    ...sampleInput([aSubmission({ file: `${folder}khoi 1/U1.xlsx`, fingerprint: fingerprint("1") })]),
    files: [
      { file: `${folder}khoi 1/U1.xlsx`, fingerprint: fingerprint("1") },
      { file: `${folder}khoi 2/U1.xlsx`, fingerprint: fingerprint("2") },
    ],
    rejected: [
      {
        file: `${folder}khoi 2/U1.xlsx`,
        rejection: { kind: "replaced", by: `${folder}khoi 1/U1.xlsx`, isIdentical: true },
      },
    ],
  };
  const words = drawSummary(input).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
  );
  expect(words.filter((text) => text.includes("/home"))).toEqual([]);
  expect(words).toContain("khoi 1/U1.xlsx");
  expect(words).toContain("khoi 2/U1.xlsx");
  expect(words.some((text) => text.includes("trùng hoàn toàn với “khoi 1/U1.xlsx”"))).toBe(true);
});
