import type { Aggregation } from "../../model/plan";

/** Words inside the formulas of a plan. Parsed with or without accents. */
export const FORMULA_PHRASES = {
  numeratorOf: "tử số của",
  unitsMeeting: "đạt",
  one: "mỗi đơn vị tính 1",
  daysFrom: "số ngày từ",
  daysTo: "đến",
} as const;

/** The first words of a formula that is neither a plain sum nor a plain ratio. */
export const AGGREGATION_PHRASES = {
  "percent-of-plan": "so với số giao",
  "share-of-units": "đếm đơn vị có",
  "per-unit": "mỗi đơn vị",
  average: "bình quân một đơn vị",
  mean: "bình quân gia quyền",
  list: "đếm dòng danh sách",
} as const satisfies { readonly [K in Exclude<Aggregation["kind"], "sum" | "ratio">]: string };

/** Before a day: whether it is inclusive. */
export const DAY_PHRASES = { inclusive: "đến hết ngày", exclusive: "trước ngày", read: "hiểu là" } as const;

/** An example of a formula, and its meaning. */
export interface FormulaExample {
  readonly formula: string;
  readonly meaning: string;
}

/** Examples of every way to calculate an indicator. */
export const INDICATOR_EXAMPLES: readonly FormulaExample[] = [
  { formula: "A + B", meaning: "cộng số liệu A và B của mọi đơn vị" },
  { formula: "A / B", meaning: "tỷ lệ: tổng A của mọi đơn vị chia cho tổng B của mọi đơn vị" },
  { formula: "(A + B) / C", meaning: "tỷ lệ của tổng A và B so với C" },
  {
    formula: `C / ${FORMULA_PHRASES.numeratorOf} CT-02`,
    meaning: "tỷ lệ của C so với tử số của chỉ tiêu CT-02 (“50% của 70%”)",
  },
  {
    formula: `${AGGREGATION_PHRASES["percent-of-plan"]} A / B`,
    meaning: "thực hiện A so với số được giao B, có thể vượt 100%",
  },
  {
    formula: `${AGGREGATION_PHRASES["share-of-units"]} A / B`,
    meaning: "số đơn vị có A trên số đơn vị B (A và B là số liệu kiểu “đếm đơn vị”)",
  },
  {
    formula: `${AGGREGATION_PHRASES["per-unit"]} A; ${FORMULA_PHRASES.unitsMeeting} M / B`,
    meaning: "mỗi đơn vị phải có số A; M là số đơn vị đạt, B là số đơn vị",
  },
  {
    formula: `${AGGREGATION_PHRASES.average} A / B`,
    meaning: "tổng A chia cho số đơn vị B, ra một con số",
  },
  {
    formula: `${AGGREGATION_PHRASES.mean} A`,
    meaning: "bình quân của A theo trọng số ghi ở trang “Số liệu”",
  },
  { formula: `${AGGREGATION_PHRASES.list} D`, meaning: "số dòng của danh sách D" },
];

/** Examples of every way to calculate an element. */
export const ELEMENT_EXAMPLES: readonly FormulaExample[] = [
  { formula: "A + B - C", meaning: "cộng A và B rồi trừ C" },
  { formula: FORMULA_PHRASES.one, meaning: "mỗi đơn vị tự tính là 1, để đếm số đơn vị" },
  { formula: "A ≥ 1", meaning: "1 nếu A từ 1 trở lên, nếu không là 0 (dùng được ≥, ≤, =)" },
  { formula: `A ${DAY_PHRASES.inclusive} 31/12/2025`, meaning: "1 nếu ngày A không sau ngày đó" },
  { formula: `A ${DAY_PHRASES.exclusive} 06/03/2025`, meaning: "1 nếu ngày A trước hẳn ngày đó" },
  {
    formula: `${FORMULA_PHRASES.daysFrom} A ${FORMULA_PHRASES.daysTo} B`,
    meaning: "số ngày từ ngày A đến ngày B, tính cả hai ngày",
  },
];
