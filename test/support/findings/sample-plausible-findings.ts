import { isoDate } from "../../../src/base/codes";
import type { FindingOf } from "../../../src/model/finding/finding";
import { base, withoutCell } from "./sample-finding-base";

const members = { label: "Số đoàn viên", cell: "F20" } as const;
const wage = { ...base, severity: "warning", subject: "Tiền lương bình quân" } as const;
const firstDay = { label: "Ngày bắt đầu", cell: "F20" } as const;
const lastDay = { ...base, severity: "warning", subject: "Ngày kết thúc" } as const;

type PlausibleRule =
  | "not-applicable"
  | "same-figures"
  | "only-zeros"
  | "unlike-others"
  | "repeated-report"
  | "mean-weight"
  | "falling-count"
  | "cumulated-flows"
  | "listed"
  | "day-order"
  | "day-before-end"
  | "mistyped-day";

/** Findings of the plausibility rules. */
export const SAMPLES_OF_PLAUSIBILITY: { readonly [R in PlausibleRule]: readonly FindingOf<R>[] } = {
  "not-applicable": [
    { ...base, rule: "not-applicable", severity: "warning", although: [] },
    { ...base, rule: "not-applicable", severity: "warning", although: [members] },
    { ...base, rule: "not-applicable", severity: "warning", although: [members], expected: 30 },
  ],
  "mean-weight": [
    { ...wage, rule: "mean-weight", found: 0, weight: { label: "Số người được tính" }, weighs: 40 },
    {
      ...wage,
      rule: "mean-weight",
      found: 7_000_000,
      weight: { label: "Số người được tính", cell: "F22" },
      weighs: 0,
    },
  ],
  "falling-count": [{ ...base, rule: "falling-count", severity: "warning", found: 8, expected: 13 }],
  "cumulated-flows": [
    { ...base, rule: "cumulated-flows", severity: "warning", found: 30, expected: 13, rows: [members] },
    {
      ...base,
      rule: "cumulated-flows",
      severity: "warning",
      found: 30,
      expected: 13,
      rows: [],
      whole: members,
    },
  ],
  listed: [
    {
      ...base,
      rule: "listed",
      severity: "warning",
      found: 2,
      expected: 3,
      register: "Danh sách trẻ em",
      registerSheet: "DS trẻ em",
      choice: "Tim bẩm sinh",
    },
    {
      ...base,
      rule: "listed",
      severity: "note",
      found: 5,
      expected: 3,
      register: "Danh sách trẻ em",
      registerSheet: "DS trẻ em",
    },
  ],
  "day-order": [
    { ...lastDay, rule: "day-order", found: "2020-09-30", first: firstDay, firstDay: isoDate("2020-10-14") },
    {
      ...lastDay,
      rule: "day-order",
      found: "2020-03-10",
      first: firstDay,
      firstDay: isoDate("2020-09-14"),
      meant: { of: "last", day: isoDate("2020-10-03") },
    },
    {
      ...lastDay,
      rule: "day-order",
      found: "2020-09-30",
      first: firstDay,
      firstDay: isoDate("2020-10-03"),
      meant: { of: "first", day: isoDate("2020-03-10") },
    },
    { ...lastDay, rule: "day-order", found: "2020-09-30", first: firstDay, firstDay: null },
    { ...lastDay, rule: "day-order", first: firstDay, firstDay: isoDate("2020-10-03") },
  ],
  "same-figures": [
    {
      ...withoutCell,
      rule: "same-figures",
      severity: "warning",
      found: 24,
      otherUnit: "CĐCS Trường Đồi Xanh",
      otherFile: "cs02.xlsx",
    },
    {
      ...withoutCell,
      rule: "same-figures",
      severity: "warning",
      found: 22,
      of: 24,
      otherUnit: "CĐCS Trường Đồi Xanh",
      otherFile: "cs02.xlsx",
    },
  ],
  "only-zeros": [
    { ...withoutCell, rule: "only-zeros", severity: "warning", found: 24 },
    {
      ...{ ...withoutCell, rule: "only-zeros", severity: "warning", found: 24 },
      ...{ against: "last-round", expected: 4100, row: members },
    },
    {
      ...{ ...withoutCell, rule: "only-zeros", severity: "warning", found: 24 },
      ...{ against: "neighbours", expected: 130, row: members },
    },
  ],
  "unlike-others": [
    { ...base, rule: "unlike-others", severity: "warning", found: -3, odd: "negative" },
    { ...base, rule: "unlike-others", severity: "warning", found: 12.5, odd: "fraction" },
  ],
  "repeated-report": [
    { ...withoutCell, rule: "repeated-report", severity: "warning", found: 24 },
    { ...withoutCell, rule: "repeated-report", severity: "warning", found: 24, more: 1 },
  ],
  "day-before-end": [{ ...lastDay, rule: "day-before-end", found: "2015-06-20", to: isoDate("2015-06-30") }],
  "mistyped-day": [
    {
      ...lastDay,
      rule: "mistyped-day",
      found: "2020-03-10",
      meant: isoDate("2020-10-03"),
      slip: "exchanged",
      near: { kind: "round", from: isoDate("2020-07-01"), to: isoDate("2021-01-10") },
    },
    {
      ...lastDay,
      rule: "mistyped-day",
      found: "2019-10-03",
      meant: isoDate("2020-10-03"),
      slip: "year",
      near: { kind: "round", from: isoDate("2020-07-01"), to: isoDate("2021-01-10") },
    },
    {
      ...lastDay,
      rule: "mistyped-day",
      found: "2021-05-03",
      meant: isoDate("2021-03-05"),
      slip: "exchanged",
      near: { kind: "units", usual: isoDate("2021-03-02"), count: 27 },
    },
  ],
};
