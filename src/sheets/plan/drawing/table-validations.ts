import { call, number, binary, cell } from "../../formula/build";
import type { DrawnName, DrawnValidation, ValidationRule } from "../../drawing";
import { PLAN_LISTS_SHEET, PLAN_VALIDATION_WORDS } from "../../words/plan-guide-words";
import { PLAN_TABLE_WORDS, type ColumnWords } from "../../words/plan-table-words";
import type { PlanTable } from "../plan-tables";
import { CHOICE_LISTS, type ColumnSpec } from "./column-specs";
import { columnIndex, lastBodyRow, TABLE_ROW } from "./table-layout";

/** Workbook-wide names of the drop-downs begin with this. */
const NAME_PREFIX = "KHTD";

const choiceListName = (list: string): string => `${NAME_PREFIX}_${list}`;
const codesName = (table: PlanTable): string => `${NAME_PREFIX}_CODES_${table.toUpperCase()}`;

/** Which column of a table a drop-down of its codes shows. */
const CODE_COLUMN = "CODE";
/** Excel takes no validation without a rule: this one is always kept. */
const LONGEST_TEXT = 32_767;

/** What a cell of a column says when it is selected, and the drop-down it offers. Nothing stops: the check explains more. */
export function columnValidation(
  table: PlanTable,
  index: number,
  { kind }: ColumnSpec,
  words: ColumnWords,
  filled: number,
): readonly DrawnValidation[] {
  if (kind === "fixed") return [];
  const area = { top: TABLE_ROW.body, left: index, bottom: lastBodyRow(table, filled), right: index };
  const prompt = { promptTitle: words.heading, prompt: words.prompt ?? words.note };
  return [
    { area, rule: ruleOf(kind, index), words: { ...prompt, ...PLAN_VALIDATION_WORDS }, severity: "warning" },
  ];
}

function ruleOf(kind: Exclude<ColumnSpec["kind"], "fixed">, index: number): ValidationRule {
  if (typeof kind !== "string") {
    return { kind: "list", name: "choice" in kind ? choiceListName(kind.choice) : codesName(kind.codeOf) };
  }
  const typed = call("LEN", cell(TABLE_ROW.body, index));
  return { kind: "custom", formula: binary(typed, "<=", number(LONGEST_TEXT)) };
}

/** The tables whose codes other tables offer in a drop-down. */
const OFFERED_TABLES = [
  "element",
  "level",
  "sector",
  "unit",
  "round",
] as const satisfies readonly PlanTable[];

/** The names of all drop-downs: our own words on the hidden sheet, and the codes of the tables themselves. */
export function planNames(filled: (table: PlanTable) => number): readonly DrawnName[] {
  return [
    ...choiceLists().map(({ name, words }, column) => ({
      name,
      sheet: PLAN_LISTS_SHEET,
      area: { top: 1, left: column, bottom: words.length, right: column },
    })),
    ...OFFERED_TABLES.map((table) => {
      const column = columnIndex(table, CODE_COLUMN);
      const bottom = lastBodyRow(table, filled(table));
      return {
        name: codesName(table),
        sheet: PLAN_TABLE_WORDS[table].sheet,
        area: { top: TABLE_ROW.body, left: column, bottom, right: column },
      };
    }),
  ];
}

/** The words of each closed choice, as its drop-down offers them. */
export const choiceLists = (): readonly { readonly name: string; readonly words: readonly string[] }[] =>
  Object.entries(CHOICE_LISTS).map(([list, choices]) => {
    const words: readonly (readonly [string, ...string[]])[] = Object.values(choices);
    return { name: choiceListName(list), words: words.map(([shown]) => shown) };
  });
