import { fingerprint } from "../../../src/base/codes";
import { elementCode, indicatorCode, unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER, type Ledger } from "../../../src/model/ledger/ledger";
import type { SourceFile } from "../../../src/model/file/source-file";
import type { Submission } from "../../../src/model/submission/submission";
import type { Value } from "../../../src/model/value";
import type { SummaryInput } from "../../../src/summary/setting/summary-input";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { officeReport } from "../../../src/model/roll-up/office-report";
import { aRegistry, aUnit, ROUND_1, UPPER } from "../plans/plan-builder";
import { SAMPLE_PLAN } from "../plans/sample-plan";
import {
  SAMPLE_INPUT,
  SAMPLE_OFFICE,
  SAMPLE_SUBMISSIONS,
  SAMPLE_SUMMARY_FINDINGS,
  SAMPLE_UNITS,
} from "./sample-summary";
import { aSubmission, misread } from "../forms/submission-builder";

const text = (content: string): Value => ({ kind: "text", text: content });
const sha = (digit: string): Submission["fingerprint"] => fingerprint(digit.repeat(64));

const A1 = elementCode("A1");
const C1 = elementCode("C1");
const at = "2018-01-08T02:15:30.250Z";

/** An earlier report of U2, replaced by another; contains unreadable values. */
export const REPLACED: Submission = aSubmission({
  unit: "U2",
  file: "U2-cu.xlsx",
  fingerprint: sha("3"),
  savedAt: "2018-01-03T08:00:00+07:00",
  templateVersion: 1,
  values: {
    A1: misread("bảy mươi"),
    C1: {
      reading: {
        kind: "misread",
        found: "1.234",
        reason: "ambiguous-number",
        readings: [
          { way: "thousands", answer: { kind: "number", number: 1234 } },
          { way: "decimal", answer: { kind: "number", number: 1.234 } },
        ],
      },
    },
    E1: misread("có lẽ", "not-yes-or-no"),
    D1: misread("#REF!", "error-value"),
    F1: 3,
  },
  notes: new Map([
    ["F1", "Đang chờ\nchủ tịch duyệt"],
    ["I4", "chưa quyết toán"],
  ]),
  registers: { TREEM: [{ NAME: text("Trẻ giả định D"), BORN: misread("2010?", "not-a-date") }] },
});

/** Report of a unit that no longer has to report. */
export const NOT_WANTED: Submission = aSubmission({
  unit: "U5",
  file: "U5.xlsx",
  fingerprint: sha("6"),
  level: UPPER,
  values: { A1: 999 },
});

export const EXCUSED_UNIT = aUnit("U5", { name: "CĐCS Công ty Giải Thể", level: UPPER });

export const DESK_LEDGER: Ledger = {
  files: [
    {
      ...{ fingerprint: sha("2"), file: "U2.xlsx", reason: "bản có đóng dấu", at },
      ...{ ruling: "counts", over: [sha("3")] },
    },
    { fingerprint: sha("9"), file: "U4-thu.xlsx", ruling: "set-aside", reason: "bản thử", at },
  ],
  units: [
    { unit: EXCUSED_UNIT.code, ruling: "not-expected", reason: "đã giải thể từ 01/11/2017", at },
    { unit: unitCode("U1"), ruling: "accepted", fingerprint: sha("1"), reason: "", at },
    { unit: unitCode("U2"), ruling: "returned", fingerprint: sha("2"), reason: "thiếu dự toán giao", at },
  ],
  contacts: [
    { unit: unitCode("U3"), text: "gọi đ/c A (tên giả định), hẹn 10/01" },
    { unit: unitCode("CU"), text: "đơn vị cũ, đã chuyển về U4" },
  ],
  notes: [
    { unit: unitCode("U2"), code: A1, round: ROUND_1, text: "hỏi lại\nsố nữ", at, about: 81 },
    {
      unit: SAMPLE_OFFICE.code,
      code: indicatorCode("I1"),
      round: ROUND_1,
      text: "giải trình",
      at,
      about: 8 / 14,
    },
    { unit: unitCode("U3"), code: A1, round: ROUND_1, text: "chờ báo cáo", at, about: null },
  ],
  adjustments: [
    { unit: unitCode("U1"), code: A1, round: ROUND_1, amount: -5, reason: "đếm trùng", at, about: 120 },
    { unit: unitCode("U4"), code: C1, round: ROUND_1, amount: 1.5, reason: "bổ sung", at, about: 1 },
    { unit: unitCode("U3"), code: A1, round: ROUND_1, amount: 7, reason: "chưa nộp", at, about: null },
    {
      unit: unitCode("U1"),
      code: elementCode("G1"),
      round: ROUND_1,
      amount: 1,
      reason: "dòng tính",
      at,
      about: 1,
    },
  ],
  closings: [],
  waivers: [
    { matter: "missing", over: ["U3"], reason: "U3 mới thành lập, nộp từ đợt sau", at },
    { matter: "provisional", over: ["I1", "I2"], reason: "chờ quyết toán", at },
  ],
};

const sourceOf = ({ file, fingerprint: content, savedAt, unit, revision }: Submission): SourceFile => ({
  file,
  fingerprint: content,
  savedAt,
  unit,
  revision,
});

/**
 * Returns a desk after some days: a report replaced, one not expected, one file rejected, notes, rulings and
 * adjustments.
 */
export function deskInput(
  ledger: Ledger = DESK_LEDGER,
  submissions: readonly Submission[] = SAMPLE_SUBMISSIONS,
): SummaryInput {
  const summary = rollUp({
    plan: SAMPLE_PLAN,
    round: ROUND_1,
    office: SAMPLE_OFFICE,
    units: SAMPLE_UNITS,
    submissions,
    adjustments: ledger.adjustments,
  });
  return {
    ...SAMPLE_INPUT,
    registry: aRegistry([...SAMPLE_UNITS, EXCUSED_UNIT], SAMPLE_OFFICE),
    summary,
    own: officeReport(summary, SAMPLE_PLAN, SAMPLE_INPUT.template),
    ledger,
    findings: [
      ...SAMPLE_SUMMARY_FINDINGS,
      {
        rule: "negative",
        severity: "note",
        file: "U2.xlsx",
        unit: unitCode("U2"),
        sheet: "Form",
        cell: "E10",
        code: "A1",
        subject: "Tổng số đoàn viên",
        found: -3,
        expected: null,
        explained: { reason: "sáp nhập xã", by: "Ban Tổ chức", at: "2018-01-05" },
      },
      {
        rule: "negative",
        severity: "note",
        file: "U1.xlsx",
        unit: unitCode("U1"),
        code: "C1",
        subject: "Nhà xây mới",
        found: -1,
        expected: null,
        trial: 2,
      },
    ],
    uncounted: [REPLACED, NOT_WANTED],
    excused: ledger.units
      .filter(({ ruling }) => ruling === "not-expected")
      .map((ruling) => ({ unit: EXCUSED_UNIT, ruling })),
    rejected: [
      { file: "bao cao.pdf.xlsx", rejection: { kind: "not-a-workbook", looksLike: "pdf" } },
      { file: "U3-dot-2.xlsx", rejection: { kind: "wrong-round", found: "R2", expected: ROUND_1 } },
      { file: NOT_WANTED.file, rejection: { kind: "not-expected", reason: "đã giải thể từ 01/11/2017" } },
      { file: REPLACED.file, rejection: { kind: "replaced", by: "U2.xlsx", isIdentical: false } },
    ],
    files: [
      ...submissions.map(sourceOf),
      sourceOf(REPLACED),
      { file: "bao cao.pdf.xlsx", fingerprint: sha("5") },
      {
        file: "U3-dot-2.xlsx",
        fingerprint: sha("7"),
        unit: unitCode("U3"),
        revision: 1,
        savedAt: "2018-01-02",
      },
      sourceOf(NOT_WANTED),
    ],
  };
}

export const EMPTY_DESK = deskInput(EMPTY_LEDGER);
