import type { FindingOf } from "../../../src/model/finding/finding";
import type { BlankFormChange } from "../../../src/model/finding/blank-form-change";
import { base, withoutCell } from "./sample-finding-base";

const NAMES: { readonly [C in BlankFormChange]: readonly string[] } = {
  "sheet-renamed": ["Biểu 1"],
  "sheet-missing": ["Biểu 1"],
  "sheet-copied": ["Biểu 1"],
  "columns-missing": ["Đoàn viên / Nữ"],
  "columns-moved": ["Đoàn viên / Nữ"],
  "columns-inserted": ["E", "F"],
  "rows-moved": ["Số doanh nghiệp", "Số CĐCS"],
  "labels-changed": ["Số doanh nghiệp"],
  "formula-typed": ["F21"],
  "no-result": ["F21"],
  "cells-merged": ["E21:F21", "Tổng số", "Trong đó nữ"],
  "figure-printed": ["D7", "E7"],
  "figure-elsewhere": ["J13"],
  "other-period": ["quý ii/2026"],
  "copy-empty": [],
  "nothing-added": [],
  "list-of-numbers": ["B!A4:C9"],
  "added-identifiers": ["B!D4:D5"],
  "form-was-filled": ["CĐCS Mẫu A"],
  "sum-of-others": ["a.xlsx", "b.xlsx"],
  "row-of-other": ["a.xlsx"],
  "row-on-behalf": [],
  "row-repeated": ["a.xlsx"],
  "row-disputed": ["a.xlsx", "b.xlsx"],
  "not-calculated": ["F21", "F22", "F23", "F24", "F25", "F26", "F27"],
  "no-total": ["F21"],
};

/** Changes that concern one cell of the copy. */
const NAMES_CELL: ReadonlySet<BlankFormChange> = new Set(["formula-typed", "no-result", "cells-merged"]);

/** Every kind of difference of a copy from its blank form, with invented data. */
export const SAMPLES_OF_BLANK_FORMS: readonly FindingOf<"own-form-structure">[] = (
  Object.keys(NAMES) as BlankFormChange[]
).map((change) => ({
  ...(NAMES_CELL.has(change) ? base : withoutCell),
  rule: "own-form-structure",
  change,
  names: NAMES[change],
}));
