import { elementCode, unitCode } from "../../../src/model/codes";
import type { Finding, FindingOf, RuleId } from "../../../src/model/finding/finding";
import { base } from "./sample-finding-base";
import { SAMPLES_OF_BLANK_FORMS } from "./sample-blank-form-findings";
import { SAMPLES_OF_PLAUSIBILITY } from "./sample-plausible-findings";
import { SAMPLES_OF_RELATIONS } from "./sample-relation-findings";
import { SAMPLES_OF_SHEETS } from "./sample-sheet-findings";

const number = (value: number) => ({ kind: "number", number: value }) as const;
const thousand = { answer: number(1234), way: "thousands" } as const;
const fraction = { answer: number(1.234), way: "decimal" } as const;
const ambiguous = { ...base, rule: "ambiguous-number", element: "A01" } as const;

const AMBIGUOUS: readonly FindingOf<"ambiguous-number">[] = [
  ...(["whole", "range", "last-round", "neighbours"] as const).map((reason) => ({
    ...ambiguous,
    found: "1.234",
    expected: 1234,
    readings: [thousand, fraction],
    suggestion: { reading: thousand, reason },
  })),
  {
    ...ambiguous,
    found: "5 đ",
    readings: [
      { answer: number(5), way: "unit-of-cell" },
      { answer: number(0.000_005), way: "unit-as-written" },
    ],
  },
  {
    ...ambiguous,
    found: "0,7",
    readings: [
      { answer: number(0.007), way: "percent" },
      { answer: number(0.7), way: "fraction" },
    ],
  },
  {
    ...ambiguous,
    found: "…",
    readings: [
      { answer: { kind: "none" }, way: "nothing" },
      { answer: { kind: "blank" }, way: "not-known" },
    ],
  },
  {
    ...ambiguous,
    found: "x",
    readings: [
      { answer: number(1), way: "ticked" },
      { answer: { kind: "not-applicable" }, way: "not-concerned" },
    ],
  },
];

const SAMPLES: { readonly [R in RuleId]: readonly FindingOf<R>[] } = {
  required: [{ ...base, rule: "required" }],
  type: [
    { ...base, rule: "type", reason: "not-a-number", wanted: "count", found: "nhiều" },
    { ...base, rule: "type", reason: "not-yes-or-no", wanted: "yes-no", found: "đang làm" },
    { ...base, rule: "type", reason: "not-a-date", wanted: "date", found: "31/02/2018" },
    { ...base, rule: "type", reason: "not-a-choice", wanted: "choice", found: "Loại E" },
    { ...base, rule: "type", reason: "error-value", wanted: "count", found: "#REF!" },
  ],
  "typed-unit": [{ ...base, rule: "typed-unit", severity: "note", found: "12 người", expected: 12 }],
  "text-number": [
    { ...base, rule: "text-number", severity: "note", found: "1 234", expected: 1234 },
    {
      ...base,
      ...{ rule: "text-number", severity: "note", subject: "Ngày sinh", cell: "C7" },
      ...{ found: "04/09/1990", expected: "1990-09-04", more: { count: 167, last: "C174" } },
    },
  ],
  "ambiguous-number": AMBIGUOUS,
  "cleaned-text": [
    {
      ...base,
      rule: "cleaned-text",
      severity: "note",
      subject: "Họ và tên",
      found: "L¹ng S¬n",
      expected: "Lạng Sơn",
      changes: ["tcvn3"],
    },
    {
      ...base,
      rule: "cleaned-text",
      severity: "note",
      subject: "Đơn vị",
      found: "CÔNG\u00a0ÐOÀN",
      expected: "CÔNG ĐOÀN",
      changes: ["blanks", "eth"],
    },
  ],
  "lost-letters": [
    {
      ...base,
      rule: "lost-letters",
      severity: "warning",
      subject: "Đơn vị",
      found: "T?NG LIÊN ĐOÀN LAO Đ?NG",
      words: ["T?NG", "Đ?NG"],
    },
  ],
  "whole-number": [
    { ...base, rule: "whole-number", found: 12.5 },
    { ...base, rule: "whole-number", found: 12.3456 },
  ],
  negative: [{ ...base, rule: "negative", found: -3 }],
  "part-of-whole": [
    {
      ...base,
      rule: "part-of-whole",
      whole: "Tổng số đoàn viên",
      wholeCell: "F20",
      found: 1200,
      expected: 1000,
    },
  ],
  "sum-of-parts": [
    { ...base, rule: "sum-of-parts", parts: ["Loại A", "Loại B", "Loại C"], found: 12, expected: 11 },
    {
      ...base,
      rule: "sum-of-parts",
      parts: ["Loại A", "Loại B"],
      found: 21,
      expected: 12,
      together: {
        suspect: { label: "Số đoàn viên nữ", cell: "F21" },
        value: 12,
        others: [
          { label: "Số CĐCS có kế hoạch", cell: "F30" },
          { label: "Số CĐCS đã quyết toán", cell: "F31" },
        ],
      },
    },
  ],
  "stock-flow": [
    { ...base, rule: "stock-flow", opening: 100, increase: 10, decrease: 5, found: 110, expected: 105 },
  ],
  "age-limit": [
    {
      ...base,
      rule: "age-limit",
      subject: "Ngày sinh",
      under: 16,
      onDay: "2018-03-31",
      found: "2001-05-20",
      cell: "D9",
      sheet: "Trẻ em",
    },
  ],
  ratio: [
    { ...base, rule: "ratio", isTruncated: false, found: 0.708, expected: 0.624_691 },
    { ...base, rule: "ratio", isTruncated: true, severity: "warning", found: 0.812, expected: 0.8125 },
  ],
  "overwritten-formula": [
    { ...base, rule: "overwritten-formula", hasFormula: false, found: 250, expected: 265 },
    {
      ...base,
      rule: "overwritten-formula",
      severity: "warning",
      hasFormula: false,
      found: 265,
      expected: 265,
    },
    { ...base, rule: "overwritten-formula", hasFormula: false, found: null, expected: 265 },
    { ...base, rule: "overwritten-formula", hasFormula: false, found: 250, expected: null },
    { ...base, rule: "overwritten-formula", hasFormula: true, severity: "warning", found: 0, expected: 265 },
    {
      ...base,
      rule: "overwritten-formula",
      hasFormula: false,
      percent: "fraction",
      found: 0.8,
      expected: 0.75,
    },
    {
      ...base,
      rule: "overwritten-formula",
      hasFormula: false,
      percent: "hundredfold",
      found: 75,
      expected: 0.75,
    },
  ],
  "wrong-plan": [
    {
      ...base,
      rule: "wrong-plan",
      subject: "Kế hoạch thi đua năm 2023",
      found: "gia-lam-2023",
      expected: "phu-rieng-2017",
    },
  ],
  "wrong-round": [
    { ...base, rule: "wrong-round", subject: "Đợt II", found: "2", expected: "1", wanted: ["Đợt I"] },
    { ...base, rule: "wrong-round", subject: "", found: "", expected: "I, II", wanted: ["Đợt I", "Đợt II"] },
  ],
  "wrong-unit": [
    {
      ...base,
      rule: "wrong-unit",
      subject: "CĐCS Trường Đồi Xanh",
      isKnown: true,
      found: "CS02",
      expected: "CS01",
    },
    { ...base, rule: "wrong-unit", isKnown: false, found: "CS99" },
  ],
  "unit-in-doubt": [
    {
      ...base,
      rule: "unit-in-doubt",
      subject: "CĐCS Trường Đồi Xanh",
      found: "CS02",
      doubts: [
        { by: "name", text: "CĐCS Trường Sông Trong" },
        { by: "mark", text: "CS03" },
        { by: "file-name", text: "CS03_bao-cao" },
        { by: "folder", text: "CĐCS Trường Sông Trong" },
      ],
      guesses: [
        { unit: unitCode("CS02"), name: "CĐCS Trường Đồi Xanh", reason: "contradicted", text: "CS02" },
        {
          unit: unitCode("CS03"),
          name: "CĐCS Trường Sông Trong",
          reason: "contradicted",
          text: "CĐCS Trường Sông Trong",
        },
      ],
    },
  ],
  "recognised-unit": (["code", "alias", "name", "answer"] as const).map((by) => ({
    ...base,
    rule: "recognised-unit",
    severity: "note",
    subject: "CĐCS Trường Đồi Xanh",
    by,
    found: "Truong Doi Xanh",
    expected: "CS02",
  })),
  "wrong-version": [
    { ...base, rule: "wrong-version", severity: "warning", found: 1, expected: 2, newRows: [], dropped: [] },
    {
      ...base,
      rule: "wrong-version",
      severity: "warning",
      found: 1,
      expected: 3,
      newRows: ["Số bản thỏa ước ký mới"],
      dropped: [{ code: elementCode("CU_01"), place: { sheet: "Biểu mẫu", cell: "E14" }, shown: "12" }],
    },
  ],
  "duplicate-unit": [
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      severity: "note",
      counted: "cs01.xlsx",
      relation: "undecided",
      differences: [],
    },
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      severity: "note",
      counted: "cs01.xlsx",
      relation: "identical",
      differences: [],
    },
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      severity: "note",
      counted: "cs01-lan-2.xlsx",
      relation: "older",
      differences: [{ code: "A01", label: "Số đoàn viên", counted: 1250, other: 1200 }],
    },
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      severity: "note",
      counted: "cs01.xlsx",
      relation: "overruled",
      differences: [],
    },
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      severity: "warning",
      counted: "cs01.xlsx",
      relation: "arrived-later",
      differences: [{ code: "A01", label: "Số đoàn viên", counted: 1250, other: 1300 }],
    },
    {
      ...base,
      rule: "duplicate-unit",
      subject: "CĐCS Công ty Sông Trong",
      counted: "cs01.xlsx",
      relation: "undecided",
      differences: ["Lao động", "Đoàn viên", "Đoàn viên nữ", "Sáng kiến", "Đề tài", "Công trình"].map(
        (label, index) => ({ code: `A0${String(index)}`, label, counted: index, other: null }),
      ),
    },
  ],
  mark: [
    {
      ...base,
      rule: "mark",
      mark: "unit",
      source: "header",
      isMissing: true,
      severity: "warning",
      expected: "CS01",
    },
    {
      ...base,
      rule: "mark",
      mark: "plan",
      others: ["version", "round", "unit", "level"],
      source: "header",
      isMissing: true,
      severity: "warning",
      expected: "KH01",
    },
    {
      ...base,
      rule: "mark",
      mark: "round",
      source: "name",
      isMissing: false,
      severity: "warning",
      found: "1",
      expected: "2",
    },
  ],
  kept: [
    {
      ...base,
      rule: "kept",
      was: "negative",
      title: "Số âm",
      sentence: "Ô F21: số không được âm (đang ghi −5).",
      mend: "Nhập lại số đúng.",
    },
  ],
  unreadable: [{ ...base, rule: "unreadable", rejection: { kind: "encrypted" } }],
  "own-form-structure": SAMPLES_OF_BLANK_FORMS,
  ...SAMPLES_OF_SHEETS,
  ...SAMPLES_OF_RELATIONS,
  ...SAMPLES_OF_PLAUSIBILITY,
  extras: [
    { ...base, rule: "extras", extra: "macros", severity: "note" },
    { ...base, rule: "extras", extra: "external-links", severity: "note" },
    {
      ...{ ...base, rule: "extras", extra: "external-links", severity: "note", found: "thang 6.xlsx" },
      cells: ["E51", "E52", "E53", "E54", "E55"],
    },
    { ...base, rule: "extras", extra: "hidden-sheets", severity: "note", found: "Bảng tính tạm, Sheet2" },
    { ...base, rule: "extras", extra: "embedded-objects", severity: "note" },
  ],
};

/** At least one finding of every kind, with invented data. */
export const SAMPLE_FINDINGS: readonly Finding[] = Object.values(SAMPLES).flat();
