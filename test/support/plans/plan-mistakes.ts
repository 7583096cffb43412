import { OFFICER_PLAN } from "./officer-plan";
import { retyped, type Typed, type TypedSheets } from "../forms/typed-workbook";

/** Returns the officer's plan with some cells changed, by "Sheet!A1". */
export const edited = (edits: Readonly<Record<string, Typed>>): TypedSheets =>
  Object.entries(edits).reduce((sheets, [address, typed]) => {
    const [sheet = "", cell = ""] = address.split("!");
    return retyped(sheets, sheet, cell, typed);
  }, OFFICER_PLAN);

const DERIVED = { "Số liệu!H1": "Tự tính bằng" };
const ROUND_2 = {
  "Đợt!A3": "Q2",
  "Đợt!B3": "Quý II",
  "Đợt!C3": { day: "2026-04-01" },
  "Đợt!D3": { day: "2026-06-30" },
  "Đợt!E3": { day: "2026-07-10" },
};
const UPPER_VALUE = { "Chỉ tiêu!J1": "Đến", "Chỉ tiêu!E2": "từ … đến …" };
const AGAINST = { "Chỉ tiêu!J1": "So với" };
const AGE = {
  "Ràng buộc!D1": "Danh sách",
  "Ràng buộc!E1": "Cột của danh sách",
  "Ràng buộc!F1": "Dưới (tuổi)",
};

export interface PlanMistake {
  readonly what: string;
  readonly edits: Readonly<Record<string, Typed>>;
  readonly found: readonly string[];
}

const mistake = (what: string, edits: PlanMistake["edits"], ...found: readonly string[]): PlanMistake => ({
  what,
  edits,
  found,
});

/** Every kind of mistake in the officer's plan, and where it is found: "Sheet!A1 kind". */
export const PLAN_MISTAKES: readonly PlanMistake[] = [
  mistake("an unknown code", { "Chỉ tiêu!D3": "DV / LAO_DONG" }, "Chỉ tiêu!D3 unknown-code"),
  mistake("a code with a slip", { "Chỉ tiêu!D2": "DV_MOII" }, "Chỉ tiêu!D2 unknown-code"),
  mistake("a fraction without numerator", { "Chỉ tiêu!D3": "/ LD" }, "Chỉ tiêu!D3 missing-numerator"),
  mistake(
    "a fraction without denominator",
    { "Chỉ tiêu!D3": "(DV + LD) /" },
    "Chỉ tiêu!D3 missing-denominator",
  ),
  mistake("two divisions", { "Chỉ tiêu!D3": "DV / LD / LD" }, "Chỉ tiêu!D3 several-divisions"),
  mistake(
    "a chain to what has no numerator",
    { "Chỉ tiêu!D3": "DV + LD / tử số của CT-01" },
    "Chỉ tiêu!D3 no-numerator",
  ),
  mistake("chains in a circle", { "Chỉ tiêu!D3": "DV + LD / tử số của CT-02" }, "Chỉ tiêu!D3 circular-chain"),
  mistake("a plus too many", { "Chỉ tiêu!D2": "DV_MOI +" }, "Chỉ tiêu!D2 missing-code"),
  mistake("codes without a sign between", { "Chỉ tiêu!D2": "DV_MOI DV" }, "Chỉ tiêu!D2 missing-sign"),
  mistake("a subtraction in an indicator", { "Chỉ tiêu!D2": "DV_MOI - DV" }, "Chỉ tiêu!D2 minus"),
  mistake("a bracket that does not close", { "Chỉ tiêu!D2": "(DV_MOI" }, "Chỉ tiêu!D2 brackets"),
  mistake("a sign of Excel", { "Chỉ tiêu!D2": "DV_MOI * 2" }, "Chỉ tiêu!D2 strange-sign"),
  mistake("a formula that Excel took for its own", { "Chỉ tiêu!D2": "" }, "Chỉ tiêu!D2 missing-value"),
  mistake(
    "elements calculated in a circle",
    { ...DERIVED, "Số liệu!H2": "DV + DV_MOI", "Số liệu!H3": "LD - DV_MOI" },
    "Số liệu!H2 circular-derivation",
  ),
  mistake(
    "a condition without number",
    { ...DERIVED, "Số liệu!H4": "DV ≥ nhiều", "Số liệu!D4": "đếm đơn vị" },
    "Số liệu!H4 bad-number",
  ),
  mistake(
    "rounds that share days",
    { ...ROUND_2, "Đợt!C3": { day: "2026-03-31" } },
    "Đợt!C3 overlapping-rounds",
  ),
  mistake(
    "a round that ends before it begins",
    { "Đợt!D2": { day: "2026-01-01" } },
    "Đợt!D2 round-backwards",
  ),
  mistake("a report due before its round", { "Đợt!E2": "01/01/2026" }, "Đợt!E2 round-backwards"),
  mistake(
    "rounds without codes, all of which are asked",
    { "Đợt!A1": "Ký hiệu", "Chỉ tiêu!G2": "tất cả", "Chỉ tiêu!G4": "tất cả", "Danh sách!D2": "tất cả" },
    "Đợt! missing-column",
    "Đợt! missing-value",
  ),
  mistake("a day that does not exist", { "Đợt!D2": "31/02/2026" }, "Đợt!D2 not-a-day"),
  mistake("a comparison without value", { "Chỉ tiêu!F2": "" }, "Chỉ tiêu!F2 comparison-incomplete"),
  mistake("a value without comparison", { "Chỉ tiêu!E2": "" }, "Chỉ tiêu!F2 unused-cell"),
  mistake("a comparison that is none of ours", { "Chỉ tiêu!E2": "hơn" }, "Chỉ tiêu!E2 not-a-choice"),
  mistake("a value for what is only counted", { "Chỉ tiêu!F4": 3 }, "Chỉ tiêu!F4 unused-cell"),
  mistake("70 for 70 %", { "Chỉ tiêu!F3": 70 }, "Chỉ tiêu!F3 never-reached"),
  mistake("at least 0", { "Chỉ tiêu!F2": 0 }, "Chỉ tiêu!F2 never-missed"),
  mistake("a value that can be read in two ways", { "Chỉ tiêu!F2": "1.234" }, "Chỉ tiêu!F2 ambiguous-number"),
  mistake("a value in words", { "Chỉ tiêu!F2": "hai mươi" }, "Chỉ tiêu!F2 not-a-number"),
  mistake(
    "a day where a value belongs",
    { "Chỉ tiêu!F2": { day: "2026-12-05" } },
    "Chỉ tiêu!F2 not-a-number",
  ),
  mistake("a range without its end", { ...UPPER_VALUE }, "Chỉ tiêu!J2 comparison-incomplete"),
  mistake(
    "a range that ends before it begins",
    { ...UPPER_VALUE, "Chỉ tiêu!J2": 5 },
    "Chỉ tiêu!J2 empty-range",
  ),
  mistake(
    "a trend without base",
    { ...AGAINST, "Chỉ tiêu!E2": "tăng so với kỳ trước", "Chỉ tiêu!F2": "" },
    "Chỉ tiêu!J2 comparison-incomplete",
  ),
  mistake("two rows with one code", { "Số liệu!A4": "DV", "Chỉ tiêu!D2": "DV" }, "Số liệu!A4 duplicate-code"),
  mistake(
    "an indicator that is called like an element",
    { "Chỉ tiêu!A2": "DV" },
    "Chỉ tiêu!A2 duplicate-code",
  ),
  mistake(
    "a code that became a day",
    { "Số liệu!A4": { day: "2026-02-01" }, "Chỉ tiêu!D2": "DV" },
    "Số liệu!A4 day-for-code",
  ),
  mistake("a code with a blank", { "Chỉ tiêu!A2": "CT 01" }, "Chỉ tiêu!A2 bad-code"),
  mistake("a type that is none", { "Số liệu!D4": "sô luợng" }, "Số liệu!D4 not-a-choice"),
  mistake("an unknown level", { "Số liệu!G4": "HUYEN" }, "Số liệu!G4 unknown-code"),
  mistake(
    "texts that are added",
    { "Số liệu!D4": "chữ" },
    "Số liệu!F4 unsummable",
    "Chỉ tiêu!D2 wrong-element-type",
  ),
  mistake("no round at all for an indicator", { "Chỉ tiêu!G2": "" }, "Chỉ tiêu!G2 nothing-named"),
  mistake("an unknown round", { "Chỉ tiêu!G2": "Q1, Q9" }, "Chỉ tiêu!G2 unknown-code"),
  mistake("no phrase of the plan", { "Chỉ tiêu!I2": " " }, "Chỉ tiêu!I2 missing-value"),
  mistake(
    "a name of a sheet that Excel refuses",
    { "Danh sách!C2": "DS 1/2" },
    "Danh sách!C2 forbidden-character",
  ),
  mistake("a list with two columns of one code", { "Danh sách!E3": "HO_TEN" }, "Danh sách!E3 duplicate-code"),
  mistake(
    "a list called otherwise in its second row",
    { "Danh sách!B3": "Khác" },
    "Danh sách!B3 register-differs",
  ),
  mistake(
    "an age by a column that holds no day",
    {
      ...AGE,
      "Ràng buộc!A3": "tuổi phải dưới",
      "Ràng buộc!D3": "KHO_KHAN",
      "Ràng buộc!E3": "HO_TEN",
      "Ràng buộc!F3": 16,
    },
    "Ràng buộc!E3 wrong-column-type",
  ),
  mistake("a check of an element with itself", { "Ràng buộc!C2": "DV" }, "Ràng buộc!C2 check-on-itself"),
  mistake("nobody who receives the reports", { "Đơn vị!D2": "" }, "Đơn vị!D2 no-office"),
  mistake("two offices that receive the reports", { "Đơn vị!D3": "có" }, "Đơn vị!D3 two-offices"),
  mistake("two units with one code", { "Đơn vị!A5": "M-01" }, "Đơn vị!A5 duplicate-unit"),
  mistake("a missing title", { "Kế hoạch!B3": "" }, "Kế hoạch!B3 missing-item"),
  mistake("an item nobody knows", { "Kế hoạch!A7": "Ghi chú" }, "Kế hoạch!A7 unknown-item"),
  mistake("a code of the plan with blanks", { "Kế hoạch!B2": "thi đua" }, "Kế hoạch!B2 bad-code"),
];
