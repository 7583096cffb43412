import { isoDate } from "../../../src/base/codes";
import type { FindingOf } from "../../../src/model/finding/finding";
import { base, withoutCell } from "./sample-finding-base";

const round = { from: isoDate("2018-01-01"), to: isoDate("2018-03-31") } as const;
const labels = ["Số đoàn viên", "Số đoàn viên nữ"];
const many = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"];

type SheetRule =
  | "late"
  | "units-behind"
  | "printed-round"
  | "old-year"
  | "missing-row"
  | "repeated-row"
  | "inserted-row"
  | "row-label"
  | "moved-rows"
  | "changed-columns"
  | "changed-sheets"
  | "hidden-content"
  | "merged-cells"
  | "leftovers"
  | "cell-twice"
  | "cached-results";

/** A sheet that was copied from the form. */
const secondForm = {
  ...withoutCell,
  rule: "changed-sheets",
  subject: "Biểu mẫu (2)",
  found: "Biểu mẫu (2)",
  change: "copied",
  part: "form",
  issuedAs: "Biểu mẫu",
  other: "Biểu mẫu",
} as const;

/** Findings about changed sheets of a form. */
export const SAMPLES_OF_SHEETS: { readonly [R in SheetRule]: readonly FindingOf<R>[] } = {
  late: [
    {
      ...withoutCell,
      rule: "late",
      severity: "note",
      subject: "Đợt II",
      due: isoDate("2018-04-10"),
      found: "2018-04-12T08:30:00Z",
      expected: "2018-04-10",
    },
  ],
  "units-behind": [
    { ...withoutCell, rule: "units-behind", severity: "warning", found: 3, expected: 5, stated: "3/5" },
    {
      ...withoutCell,
      rule: "units-behind",
      severity: "warning",
      found: 3,
      expected: 5,
      stated: "5/5; Đợt 1: 3/5; Đợt 2: 5/5",
    },
  ],
  "printed-round": [
    {
      ...{ ...base, rule: "printed-round", severity: "error", subject: "Quý II/2026" },
      ...{ found: "Quý II/2026", expected: "Quý I/2026" },
    },
  ],
  "old-year": [
    {
      ...base,
      rule: "old-year",
      severity: "warning",
      ...round,
      year: 2017,
      found: "Đợt II (từ ngày 01/01/2017 đến ngày 31/03/2017)",
    },
  ],
  "missing-row": [
    { ...withoutCell, rule: "missing-row", labels, isCodeLost: false },
    { ...withoutCell, rule: "missing-row", labels: many, isCodeLost: false },
    {
      ...base,
      rule: "missing-row",
      labels: ["Số đoàn viên nữ"],
      isCodeLost: true,
      found: "45",
      expected: "DV_NU",
    },
    { ...base, rule: "missing-row", labels: ["Số đoàn viên nữ"], isCodeLost: true, expected: "DV_NU" },
  ],
  "repeated-row": [
    { ...base, rule: "repeated-row", first: "45", found: "54", expected: "45" },
    { ...base, rule: "repeated-row", severity: "note", first: "45", found: "45", expected: "45" },
  ],
  "inserted-row": [
    { ...base, rule: "inserted-row", severity: "warning", rows: [21], isFilled: true, found: "12" },
    { ...base, rule: "inserted-row", severity: "note", rows: [21, 22], isFilled: false },
  ],
  "row-label": (["exchanged", "sorted", "code", "typed-over", "remark"] as const).map((cause) => ({
    ...base,
    rule: "row-label",
    severity: cause === "remark" ? "note" : cause === "typed-over" ? "warning" : "error",
    cause,
    found: cause === "remark" ? "Số đoàn viên (tính đến 31/12)" : "Số lao động",
    expected: "Số đoàn viên",
    labels: cause === "sorted" ? many : labels,
  })),
  "moved-rows": [
    { ...withoutCell, rule: "moved-rows", severity: "note", labels, breaksFormulas: false },
    { ...withoutCell, rule: "moved-rows", severity: "warning", labels, breaksFormulas: true },
  ],
  "changed-columns": (
    ["missing", "moved", "inserted", "uncoded", "told-by-heading", "told-by-position"] as const
  ).map((change) => ({
    ...withoutCell,
    rule: "changed-columns",
    severity: "note",
    change,
    columns: change === "uncoded" ? [] : ["Chỉ tiêu", "Ghi chú"],
  })),
  "changed-sheets": [
    {
      ...{ ...withoutCell, rule: "changed-sheets", severity: "warning", subject: "Danh sách trẻ em" },
      ...{
        found: "Trẻ em",
        expected: "DS trẻ em",
        issuedAs: "DS trẻ em",
        change: "own-list",
        part: "register",
      },
    },
    {
      ...withoutCell,
      rule: "changed-sheets",
      severity: "note",
      subject: "Sheet1",
      found: "Sheet1",
      expected: "Biểu mẫu",
      change: "renamed",
      part: "form",
      issuedAs: "Biểu mẫu",
    },
    {
      ...withoutCell,
      rule: "changed-sheets",
      severity: "warning",
      subject: "Danh sách trẻ em",
      expected: "DS trẻ em",
      change: "missing",
      part: "register",
      issuedAs: "DS trẻ em",
    },
    { ...secondForm, severity: "warning" },
    { ...secondForm, severity: "warning", cells: ["E20", "E21", "E22", "E23", "E24", "E25"] },
    { ...secondForm, severity: "error", cells: ["E14", "E20"] },
    {
      ...withoutCell,
      rule: "changed-sheets",
      severity: "warning",
      subject: "Biểu mẫu (2)",
      found: "Biểu mẫu (2)",
      expected: "Biểu mẫu",
      change: "copy-filled",
      part: "form",
      issuedAs: "Biểu mẫu",
    },
    {
      ...withoutCell,
      rule: "changed-sheets",
      severity: "warning",
      subject: "Danh sách trẻ em",
      found: "DS trẻ em (2)",
      change: "copied",
      part: "register",
      issuedAs: "DS trẻ em",
      other: "DS trẻ em",
    },
  ],
  "hidden-content": [
    { ...base, rule: "hidden-content", severity: "warning", kind: "rows", names: ["21", "22"] },
    { ...base, rule: "hidden-content", severity: "warning", kind: "columns", names: ["F"] },
    { ...base, rule: "hidden-content", severity: "warning", kind: "struck", names: ["F21"] },
    { ...withoutCell, rule: "hidden-content", severity: "warning", kind: "sheet", names: ["DS trẻ em"] },
  ],
  "merged-cells": [
    { ...base, rule: "merged-cells", area: "F21:F22", swallowed: ["F22"], found: "F21:F22" },
    { ...base, rule: "merged-cells", severity: "note", area: "F21:G21", swallowed: [], found: "F21:G21" },
  ],
  leftovers: ([false, true] as const).map((isInside) => ({
    ...base,
    rule: "leftovers",
    severity: isInside ? "warning" : "note",
    cells: ["F21", "F22"],
    isInside,
  })),
  "cell-twice": [{ ...base, rule: "cell-twice", severity: "warning", found: "12" }],
  "cached-results": (["missing", "stale"] as const).map((state) => ({
    ...withoutCell,
    rule: "cached-results",
    severity: state === "stale" ? "warning" : "note",
    state,
  })),
};
