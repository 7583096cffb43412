import { fingerprint, isoDate } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import type { Finding } from "../../../src/model/finding/finding";
import { officeReport } from "../../../src/model/roll-up/office-report";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import type { Submission } from "../../../src/model/submission/submission";
import { templateFor } from "../../../src/model/form/template";
import type { Unit } from "../../../src/model/unit/unit";
import { NONE, NOT_APPLICABLE, type Value } from "../../../src/model/value";
import type { SummaryInput } from "../../../src/summary/setting/summary-input";
import { aRegistry, aUnit, ENTERPRISES, OFFICES, PROVINCE, ROUND_1, UPPER } from "../plans/plan-builder";
import { SAMPLE_PLAN } from "../plans/sample-plan";
import { aSubmission, misread } from "../forms/submission-builder";

const text = (content: string): Value => ({ kind: "text", text: content });
const born = (day: string): Value => ({ kind: "date", date: isoDate(day) });
const sha = (digit: string): { readonly fingerprint: Submission["fingerprint"] } => ({
  fingerprint: fingerprint(digit.repeat(64)),
});

export const SAMPLE_OFFICE: Unit = aUnit("TINH", {
  name: "Liên đoàn Lao động tỉnh Giả Định",
  level: PROVINCE,
});

export const SAMPLE_UNITS: readonly Unit[] = [
  aUnit("U1", { name: "CĐCS Công ty Sông Trong", sector: ENTERPRISES }),
  aUnit("U2", { name: "CĐCS Trường Đồi Xanh", sector: OFFICES }),
  aUnit("U3", { name: "CĐCS Công ty Ba Suối", sector: ENTERPRISES }),
  aUnit("U4", { name: "LĐLĐ huyện Thung Lũng", level: UPPER }),
];

/** A formula typed as text into a form. */
export const INJECTED = '=HYPERLINK("http://invented.example","bấm")';

/** U1 complete and on time, U2 late with half of a percentage, U3 missing, U4 an upper level. */
export const SAMPLE_SUBMISSIONS: readonly Submission[] = [
  aSubmission({
    unit: "U1",
    ...sha("1"),
    savedAt: "2018-01-04T02:30:00Z",
    values: {
      A1: 120,
      A2: 50,
      B1: 3,
      B2: 4,
      B3: 2,
      C1: 1,
      C2: NONE,
      D1: 90_000_000,
      D2: 100_000_000,
      E1: true,
      F1: 2,
      H1: text(INJECTED),
    },
    registers: { TREEM: [{ NAME: text("Trẻ giả định A"), BORN: born("2010-05-20") }] },
  }),
  aSubmission({
    unit: "U2",
    ...sha("2"),
    revision: 2,
    savedAt: "2018-01-07T10:00:00Z",
    values: { A1: 80, C1: NONE, C2: 0, D1: 50_000_000, E1: false, F1: 0 },
  }),
  aSubmission({
    unit: "U4",
    ...sha("4"),
    level: UPPER,
    values: {
      A1: 1000,
      A2: 400,
      B1: 5,
      B2: 10,
      B3: 3,
      C1: 2,
      C2: 1,
      D1: NOT_APPLICABLE,
      D2: NOT_APPLICABLE,
      E1: 6,
      E2: 8,
      F1: 10,
      F2: 7,
      H1: text("Tổ tự quản khu nhà trọ"),
    },
    registers: {
      TREEM: [
        { UNIT: text("CĐCS Công ty Gió Núi"), NAME: text("Trẻ giả định B"), BORN: born("2012-11-02") },
        { NAME: text("+84 Trẻ giả định C"), BORN: misread("năm ngoái", "not-a-date") },
      ],
    },
  }),
];

const place = { file: "U1.xlsx", unit: unitCode("U1"), sheet: "Biểu mẫu" } as const;

export const SAMPLE_SUMMARY_FINDINGS: readonly Finding[] = [
  {
    ...place,
    rule: "text-number",
    severity: "note",
    code: "A1",
    cell: "E10",
    subject: "Tổng số đoàn viên",
    found: "120 ",
    expected: 120,
  },
  {
    rule: "required",
    severity: "error",
    file: "U2.xlsx",
    unit: unitCode("U2"),
    sheet: "Biểu mẫu",
    cell: "E17",
    code: "D2",
    subject: "Dự toán giao",
    found: null,
    expected: null,
  },
  {
    ...place,
    rule: "ratio",
    severity: "warning",
    code: "I1",
    cell: "E14",
    subject: "Tỷ lệ doanh nghiệp ký thỏa ước",
    found: 0.7,
    expected: 0.75,
    isTruncated: false,
  },
  {
    rule: "unreadable",
    severity: "error",
    file: "bao cao.pdf.xlsx",
    subject: "",
    found: null,
    expected: null,
    rejection: { kind: "not-a-workbook", looksLike: "pdf" },
  },
];

/** Returns the summary's input for submissions of the sample plan, which it rolls up. */
export function sampleInput(
  submissions: readonly Submission[],
  units: readonly Unit[] = SAMPLE_UNITS,
): SummaryInput {
  const template = templateFor(SAMPLE_PLAN, ROUND_1, { level: PROVINCE });
  const summary = rollUp({ plan: SAMPLE_PLAN, round: ROUND_1, office: SAMPLE_OFFICE, units, submissions });
  return {
    plan: SAMPLE_PLAN,
    registry: aRegistry(units, SAMPLE_OFFICE),
    template,
    summary,
    own: officeReport(summary, SAMPLE_PLAN, template),
    findings: [],
    rejected: [],
    files: [],
    uncounted: [],
    excused: [],
    ledger: EMPTY_LEDGER,
    createdAt: "2018-01-10T01:00:00Z",
  };
}

/** The complete sample: four expected units, three received, findings and rejected files. */
export const SAMPLE_INPUT: SummaryInput = {
  ...sampleInput(SAMPLE_SUBMISSIONS),
  above: aUnit("TLD", { name: "Tổng Liên đoàn Lao động Giả Định" }),
  findings: SAMPLE_SUMMARY_FINDINGS,
  rejected: [
    { file: "bao cao.pdf.xlsx", rejection: { kind: "not-a-workbook", looksLike: "pdf" } },
    { file: "U2-cu.xlsx", rejection: { kind: "replaced", by: "U2.xlsx", isIdentical: false } },
  ],
  files: [
    { file: "U2-cu.xlsx", ...sha("3"), unit: unitCode("U2"), revision: 1 },
    { file: "bao cao.pdf.xlsx", ...sha("5") },
  ],
};
