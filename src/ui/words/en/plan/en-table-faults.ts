import type {
  FaultWords,
  PartWords,
  ProblemWords,
  TableFault,
} from "../../../../use-cases/plans/plan-problem-texts";
import { enNumber } from "../findings/en-figures";

/** What each kind of coded thing is called inside a sentence, with its article. */
export const EN_PARTS: PartWords = {
  level: "a level",
  sector: "a sector",
  round: "a round",
  element: "a figure",
  indicator: "an indicator",
  section: "a section",
  register: "a list",
  column: "a column of the list",
  criterion: "a criterion",
  unit: "a unit",
  choice: "an entry to choose",
};

/** The same without its article. */
export const bare = (part: keyof PartWords): string => EN_PARTS[part].replace(/^an? /, "");

type BadFormula = Extract<TableFault, { readonly kind: "bad-formula" }>;

/** What is wrong with a formula; `near` is the place in it, where there is one. */
const EN_FORMULA_FAULTS: { readonly [K in BadFormula["fault"]["kind"]]: (near: string) => string } = {
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
const EN_FORMULA_FORMS: { readonly [F in BadFormula["formula"]]: string } = {
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

const plain = (wrong: string, mend: string) => (): ProblemWords => ({ wrong, mend });

/** The tables are Vietnamese: what has to stand in a cell is quoted as it has to be typed. */
export const enTableFaults: FaultWords<TableFault> = {
  "unknown-column": ({ found }) => ({
    wrong: `the heading “${found}” names no column of this table`,
    mend: "Write the heading as the sheets of a plan have it; a column of remarks is headed “Ghi chú”.",
  }),
  "unclosed-quote": () => ({
    wrong: "a quotation mark is not closed from this line on, so what follows cannot be read",
    mend: "Close it; a quotation mark inside a cell is written twice.",
  }),
  "unknown-table": ({ names }) => ({
    wrong: "the name of this file is the name of no table of a plan",
    mend: `Name it one of: ${names.join(", ")}.`,
  }),
  "missing-table": ({ table }, { sheetOf }) => ({
    wrong: `the sheet “${sheetOf(table)}” is missing`,
    mend: "Add it; the quickest way is to make the tables anew and copy the content over.",
  }),
  "table-twice": ({ other }) => ({
    wrong: `this sheet and “${other}” are the same table, and it is not known which one counts`,
    mend: "Keep one of them.",
  }),
  "missing-column": ({ heading }) => ({
    wrong: `the column “${heading}” is missing`,
    mend: "Add a column with exactly this heading.",
  }),
  "empty-table": plain("the table has no row", "Write at least one row below the headings."),
  "unknown-item": ({ found }) => ({
    wrong: found === "" ? "it is not known which item this belongs to" : `there is no item “${found}”`,
    mend: "Write the name of the item in the column Mục, or delete the row.",
  }),
  "item-twice": ({ label }) => ({
    wrong: `the item “${label}” stands in a row above already`,
    mend: "Keep one of the rows.",
  }),
  "missing-item": ({ label }) => ({
    wrong: `the item “${label}” is not filled in`,
    mend: "Fill this cell in.",
  }),
  "missing-value": plain("nothing is filled in", "Fill this cell in; if the row is not needed, delete it."),
  "cell-error": ({ found }) => ({
    wrong: `the cell shows the error ${found}`,
    mend: "Empty the cell and type again, without = in front.",
  }),
  "no-result": plain("the cell holds a formula of Excel without a result", "Type the content itself."),
  "not-a-choice": ({ found, choices }) => ({
    wrong: `“${found}” is not among the choices`,
    mend: `Choose one of: ${choices.map((choice) => `“${choice}”`).join("; ")}.`,
  }),
  "not-a-number": ({ found }) => ({
    wrong: `“${found}” is not a number`,
    mend: "Type digits; shares with a % sign.",
  }),
  "ambiguous-number": ({ found, readings }) => ({
    wrong: `“${found}” may mean ${readings.map(enNumber).join(" or ")}`,
    mend: "Type it as a number, without separators.",
  }),
  "not-whole": ({ found }) => ({
    wrong: `${enNumber(found)} is not a whole number from 1 on`,
    mend: "Write a whole number: 1, 2, 3, …",
  }),
  "not-a-day": ({ found }) => ({
    wrong: `“${found}” is not a day`,
    mend: "Write day/month/year, for example 31/12/2025.",
  }),
  "bad-code": ({ found }) => ({
    wrong: `the code “${found}” has a blank or a sign that cannot be used`,
    mend: "A code is one word of letters, digits, _, - and full stops.",
  }),
  "day-for-code": ({ found }) => ({
    wrong: `Excel has made the day ${found} of the code`,
    mend: "Format the cell as Text and type the code again.",
  }),
  "one-code": ({ found }) => ({
    wrong: `this cell takes one code, not: ${found}`,
    mend: "Keep one code.",
  }),
  "bad-formula": ({ found, fault, formula }) => ({
    wrong: `“${found}”: ${EN_FORMULA_FAULTS[fault.kind]("near" in fault ? fault.near : "")}`,
    mend: EN_FORMULA_FORMS[formula],
  }),
  "unknown-code": ({ part, found, similar }, { sheetOf }) => ({
    wrong: `there is no ${bare(part)} with the code “${found}”`,
    mend:
      similar === undefined
        ? `Mend the code, or add it to the sheet “${sheetOf(part)}”.`
        : `Do you mean “${similar}”? If not, add the code to the sheet “${sheetOf(part)}”.`,
  }),
  "comparison-incomplete": ({ chosen, lacks }) => ({
    wrong: `“${chosen}” is chosen, but ${lacks === "figures" ? "the figures to compare with are" : "the value to reach is"} missing`,
    mend: "Fill this cell in, or choose “chỉ thống kê” (count only) in the column So sánh.",
  }),
  "unused-cell": ({ because }) => ({
    wrong:
      because === ""
        ? "there is a value, but no comparison is chosen"
        : `this cell is not used when “${because}” is chosen`,
    mend:
      because === ""
        ? "Choose one in the column So sánh, or empty this cell."
        : "Empty this cell, or choose again.",
  }),
  "duplicate-assignment": plain(
    "this number is assigned to the unit in a row above already",
    "Keep one row for each unit, figure and round.",
  ),
  "duplicate-unit": plain(
    "the unit's code stands in a row above already",
    "Give it another code, or delete the row.",
  ),
  "no-office": plain(
    "it is not known which unit receives the reports",
    "Write “có” in the column Nơi nhận báo cáo, in the row of the office that adds them up.",
  ),
  "two-offices": plain(
    "another unit is marked to receive the reports already",
    "Write “có” in one row only.",
  ),
  "register-differs": ({ found, first }) => ({
    wrong: `“${found}” is not what the first row of the list says (“${first}”)`,
    mend: "Write the same, or leave this cell empty.",
  }),
};
