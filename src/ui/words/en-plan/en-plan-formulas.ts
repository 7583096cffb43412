import type { PlanTableFault } from "../../../use-cases/plans/plan-problem-texts";

type BadFormula = Extract<PlanTableFault, { readonly kind: "bad-formula" }>;

/** What is wrong with a formula; `near` is the place in it, where there is one. */
export const EN_FORMULA_FAULTS: { readonly [K in BadFormula["fault"]["kind"]]: (near: string) => string } = {
  "missing-code": () => "a sign stands where a code belongs",
  "missing-sign": (near) => `a + or / is missing before “${near}”`,
  "strange-sign": (near) => `“${near}” is not used in these formulas`,
  brackets: () => "the brackets are not closed, or stand in the wrong place",
  minus: () => "there is a subtraction; here figures are only added",
  "missing-numerator": () => "the numerator (before /) is missing",
  "missing-denominator": () => "the denominator (after /) is missing",
  "several-divisions": () => "there is more than one division",
  "division-needed": () => "a / between two figures is missing",
  "division-unwanted": () => "there is a / where nothing is divided",
  "chain-unwanted": () => "“tử số của …” (numerator of) stands only in a fraction A / B",
  "one-code-needed": () => "only one code may stand here",
  "meeting-needed": () => "“; đạt M / B”, how many units reach it, is missing",
  "bad-day": (near) => `“${near}” is not day/month/year`,
  "bad-number": (near) => `“${near}” is not a number`,
};

/** How such a formula is written. */
export const EN_FORMULA_FORMS: { readonly [F in BadFormula["formula"]]: string } = {
  indicator:
    "Write it with codes of figures: A + B, A / B, C / tử số của CT-02; see the sheet “Cách lập kế hoạch”.",
  element: "For example A + B - C; A ≥ 1; mỗi đơn vị tính 1; see the sheet “Cách lập kế hoạch”.",
  base: "Write the figures of the time before: A, A + B or A / B.",
  reference: "Write the code of the assigned figure: A or A + B.",
  check: "Write codes of figures: A, or A + B with “bằng tổng các phần”.",
  "stock-flow": "Write the opening figure, then what came and went: DAU + TANG - GIAM.",
  range:
    "Write the smallest and the largest number with two dots between: 0 .. 100; with one end, 0 .. or .. 100.",
};
