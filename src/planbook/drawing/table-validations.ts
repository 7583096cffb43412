import { call, number, binary, cell } from "../../workbook/formula";
import type { DrawnName, DrawnValidation, ValidationRule } from "../../workbook/drawing";
import type { Column } from "../codec/part";
import type { PlanTable } from "../codec/plan-sheet-problem";
import { definingColumn } from "../tables/plan-tables";
import { CHOICES, shownChoices, type Choices } from "../words/plan-choices";
import { PLAN_LISTS_SHEET, PLAN_VALIDATION_WORDS } from "../words/plan-guide-words";
import { lastBodyRow, TABLE_ROW } from "./table-layout";

/** Prefix of the workbook-wide names of the drop-downs. */
const NAME_PREFIX = "KHTD";

const choiceListName = (list: string): string => `${NAME_PREFIX}_${list}`;
const codesName = (table: PlanTable): string => `${NAME_PREFIX}_CODES_${table.toUpperCase()}`;

/** A rule that always holds, since Excel requires one. */
const LONGEST_TEXT = 32_767;

/** Returns the prompt of a column's cells and its drop-down. Rejects nothing: the check explains more. */
export function columnValidation(column: Column, index: number, last: number): readonly DrawnValidation[] {
  const { input, heading, note, prompt = note } = column;
  if (input === "code" || input === "note") return [];
  const area = { top: TABLE_ROW.body, left: index, bottom: last, right: index };
  const words = { promptTitle: heading, prompt, ...PLAN_VALIDATION_WORDS };
  return [{ area, rule: ruleOf(column, index), words, severity: "warning" }];
}

function ruleOf({ offers }: Column, index: number): ValidationRule {
  if (offers !== undefined) {
    return {
      kind: "list",
      name: "choice" in offers ? choiceListName(offers.choice) : codesName(offers.codesOf),
    };
  }
  const typed = call("LEN", cell(TABLE_ROW.body, index));
  return { kind: "custom", formula: binary(typed, "<=", number(LONGEST_TEXT)) };
}

/** The tables whose codes other tables offer in a drop-down. */
const OFFERED_TABLES = ["element", "indicator", "level", "sector", "unit", "round"] as const;

/**
 * Returns the names of all drop-downs: our words on the hidden sheet, and the codes of the tables themselves.
 */
export function planNames(filled: (table: PlanTable) => number): readonly DrawnName[] {
  return [
    ...choiceLists().map(({ name, words }, column) => ({
      name,
      sheet: PLAN_LISTS_SHEET,
      area: { top: 1, left: column, bottom: words.length, right: column },
    })),
    ...OFFERED_TABLES.map((part) => {
      const { table, column } = definingColumn(part);
      // A part shown by name is chosen by name.
      const named = part === "level" || part === "sector";
      const index = table.columns.findIndex(({ code }) => code === (named ? "NAME" : column.code));
      const bottom = lastBodyRow(part, filled(part));
      return {
        name: codesName(part),
        sheet: table.sheet,
        area: { top: TABLE_ROW.body, left: index, bottom, right: index },
      };
    }),
  ];
}

/** Returns the words of each closed choice, as its drop-down offers them. */
export const choiceLists = (): readonly { readonly name: string; readonly words: readonly string[] }[] =>
  Object.entries<Choices<string>>(CHOICES).map(([list, choices]) => ({
    name: choiceListName(list),
    words: shownChoices(choices),
  }));
