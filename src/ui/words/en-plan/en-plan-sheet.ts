import { COMPARATORS } from "../../../sheets/words/plan-choice-words";
import { PLAN_ITEM_WORDS } from "../../../sheets/words/plan-item-words";
import { PART_SHEETS } from "../../../sheets/words/plan-part-words";
import { PLAN_TABLE_WORDS } from "../../../sheets/words/plan-table-words";
import type {
  PlanProblemLanguage,
  PlanTableFault,
  PlanTableProblem,
} from "../../../use-cases/plans/plan-problem-texts";
import { enNumber } from "../en-findings/en-figures";
import { EN_FORMULA_FAULTS, EN_FORMULA_FORMS } from "./en-plan-formulas";
import { EN_PARTS, withoutArticle, type EnProblemWords } from "./en-plan-parts";
import { enPlanProblem } from "./en-plan-problem";

type FaultByKind = { readonly [K in PlanTableFault["kind"]]: Extract<PlanTableFault, { readonly kind: K }> };
type Sentences = { readonly [K in PlanTableFault["kind"]]: (fault: FaultByKind[K]) => EnProblemWords };

const FROM_FIGURES: ReadonlySet<string> = new Set(["above-base", "below-base", "reference"]);

const plain = (wrong: string, mend: string) => (): EnProblemWords => ({ wrong, mend });

/** The tables are Vietnamese: what has to stand in a cell is quoted as it has to be typed. */
const SENTENCES: Sentences = {
  "missing-table": ({ table }) => ({
    wrong: `the sheet “${PLAN_TABLE_WORDS[table].sheet}” is missing`,
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
  "item-twice": ({ item }) => ({
    wrong: `the item “${PLAN_ITEM_WORDS[item].label}” stands in a row above already`,
    mend: "Keep one of the rows.",
  }),
  "missing-item": ({ item }) => ({
    wrong: `the item “${PLAN_ITEM_WORDS[item].label}” is not filled in`,
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
  "unknown-code": ({ part, found, similar }) => ({
    wrong: `there is no ${withoutArticle(EN_PARTS[part])} with the code “${found}”`,
    mend:
      similar === undefined
        ? `Mend the code, or add it to the sheet “${PART_SHEETS[part]}”.`
        : `Do you mean “${similar}”? If not, add the code to the sheet “${PART_SHEETS[part]}”.`,
  }),
  "comparison-incomplete": ({ comparator }) => ({
    wrong: `“${COMPARATORS[comparator][0]}” is chosen, but ${FROM_FIGURES.has(comparator) ? "the figures to compare with are" : "the value to reach is"} missing`,
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
  plan: ({ problem }) => enPlanProblem(problem),
};

function wordsOf<K extends PlanTableFault["kind"]>(kind: K, fault: FaultByKind[K]): EnProblemWords {
  return SENTENCES[kind](fault);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence({ cell, heading, fault }: PlanTableProblem): string {
  const { wrong } = wordsOf(fault.kind, fault);
  if (cell === undefined) return `${capital(wrong)}.`;
  return heading === undefined ? `Cell ${cell}: ${wrong}.` : `Cell ${cell} (${heading}): ${wrong}.`;
}

/** Mistakes in the tables of a plan in English, as the pane shows them to those whose Office is English. */
export const enPlanProblems: PlanProblemLanguage = {
  sentence,
  mend: ({ fault }) => wordsOf(fault.kind, fault).mend,
};
