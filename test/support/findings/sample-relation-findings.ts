import { isoDate } from "../../../src/base/codes";
import type { FindingOf } from "../../../src/model/finding/finding";
import { base } from "./sample-finding-base";

const round = { from: isoDate("2018-01-01"), to: isoDate("2018-03-31") } as const;
const members = { label: "Số đoàn viên", cell: "F20" } as const;

type RelationRule =
  | "required-if"
  | "all-or-none"
  | "range"
  | "date-in-round"
  | "mean-between"
  | "opening-stock"
  | "assigned-figure"
  | "register-count"
  | "change"
  | "percent"
  | "repeated-entry"
  | "entry-of-two-units";

/** Findings about relations between figures, days and list rows. */
export const SAMPLES_OF_RELATIONS: { readonly [R in RelationRule]: readonly FindingOf<R>[] } = {
  "required-if": [{ ...base, rule: "required-if", when: members }],
  "all-or-none": [{ ...base, rule: "all-or-none", given: [members, { label: "Số lao động" }] }],
  range: [
    { ...base, rule: "range", found: 120, least: 0, most: 100 },
    { ...base, rule: "range", found: 120, most: 100 },
    { ...base, rule: "range", found: 0, least: 1 },
  ],
  "date-in-round": [
    { ...base, rule: "date-in-round", ...round, isDeclared: true, found: "2017-12-31" },
    { ...base, rule: "date-in-round", severity: "warning", ...round, isDeclared: false, found: "2071-03-05" },
    {
      ...base,
      rule: "date-in-round",
      ...round,
      isDeclared: true,
      found: "2018-04-02",
      meant: isoDate("2018-02-04"),
    },
  ],
  "mean-between": [
    {
      ...base,
      rule: "mean-between",
      subject: "Tiền lương bình quân chung",
      found: 9_500_000,
      least: 6_000_000,
      most: 8_000_000,
      parts: ["Khu vực nhà nước", "Khu vực ngoài nhà nước"],
    },
  ],
  "opening-stock": [
    {
      ...base,
      rule: "opening-stock",
      severity: "warning",
      subject: "Số đoàn viên đầu kỳ",
      continues: "Số đoàn viên cuối kỳ",
      found: 260,
      expected: 250,
    },
    {
      ...base,
      rule: "opening-stock",
      severity: "warning",
      subject: "Số đoàn viên đầu kỳ",
      continues: "Số đoàn viên cuối kỳ",
      joined: ["CĐCS Trường Mầm non An Lộc"],
      found: 260,
      expected: 290,
    },
  ],
  "assigned-figure": [{ ...base, rule: "assigned-figure", found: 40, expected: 50 }],
  "register-count": [
    {
      ...base,
      rule: "register-count",
      found: 5,
      expected: 3,
      register: "Danh sách trẻ em",
      registerSheet: "DS trẻ em",
    },
    {
      ...base,
      rule: "register-count",
      found: 5,
      expected: 3,
      register: "Danh sách đề nghị hỗ trợ nhà",
      registerSheet: "DS nhà",
      choice: "Xây mới",
    },
  ],
  change: [
    { against: "last-round" as const, count: 1, times: 10, found: 12_500, expected: 1250 },
    { against: "last-year" as const, count: 1, times: 0.001, found: 1.25, expected: 1250 },
    { against: "history" as const, count: 4, times: 3.4, found: 4250, expected: 1250 },
    { against: "neighbours" as const, count: 24, times: 1000, found: 1_250_000, expected: 1250 },
    {
      ...{ against: "last-round" as const, count: 1, times: 1000, found: 1_250_000, expected: 1250 },
      others: [
        { label: "Số công đoàn cơ sở", cell: "F22" },
        { label: "Số lao động", cell: "F23" },
      ],
    },
  ].map((compared) => ({ ...base, rule: "change", severity: "warning", ...compared })),
  percent: [
    {
      ...base,
      rule: "percent",
      severity: "warning",
      doubt: "over-whole",
      numerator: 12,
      denominator: 10,
      found: 1.2,
    },
    {
      ...base,
      rule: "percent",
      severity: "warning",
      doubt: "scale",
      numerator: 90_000_000,
      denominator: 100,
      found: 900_000,
    },
  ],
  "repeated-entry": [false, true].map((differs) => ({
    ...base,
    rule: "repeated-entry",
    severity: differs ? "note" : "warning",
    subject: "Danh sách trẻ em",
    found: "Trẻ giả định A",
    register: "Danh sách trẻ em",
    firstRow: 6,
    differs,
  })),
  "entry-of-two-units": [
    {
      ...base,
      rule: "entry-of-two-units",
      severity: "note",
      subject: "Danh sách trẻ em",
      found: "Trẻ giả định A",
      register: "Danh sách trẻ em",
      otherUnit: "CĐCS Công ty Ba Suối",
      otherFile: "cs03.xlsx",
    },
  ],
};
