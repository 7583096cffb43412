import type { Area } from "../../workbook/grid";
import type { ColumnCode, RegisterCode } from "../../model/codes";
import type { Template } from "../../model/form";
import { YES_NO_CHOICES } from "../words/entry-words";
import { NAME_PREFIX } from "./header-codes";

/** The choices of one drop-down: a column of the lists sheet with a workbook-wide name. */
export interface DropDownList {
  readonly name: string;
  readonly choices: readonly string[];
  readonly column: number;
}

export interface DropDownLists {
  readonly yesNo: DropDownList;
  /** Lists of register columns, by `choiceKey`. */
  readonly choices: ReadonlyMap<string, DropDownList>;
}

export const choiceKey = (register: RegisterCode, column: ColumnCode): string => `${register}/${column}`;

/** Letters, digits and underscores only, as Excel requires of a name. */
const nameSafe = (code: string): string => code.replace(/[^A-Za-z0-9_]/g, "_");

/** Returns the drop-down lists of a form, each in its own column. */
export function dropDownLists(template: Template): DropDownLists {
  const choices = new Map<string, DropDownList>();
  for (const register of template.registers) {
    for (const { code, type } of register.columns) {
      if (!("choices" in type)) continue;
      const name = `${NAME_PREFIX}_DS_${nameSafe(register.code)}_${nameSafe(code)}`;
      choices.set(choiceKey(register.code, code), {
        name,
        choices: type.choices,
        column: choices.size + 1,
      });
    }
  }
  return { yesNo: { name: `${NAME_PREFIX}_DS_CO_KHONG`, choices: YES_NO_CHOICES, column: 0 }, choices };
}

/** Returns the area of a list on the lists sheet, below its name. */
export const listArea = ({ choices, column }: DropDownList): Area => ({
  top: 1,
  left: column,
  bottom: choices.length,
  right: column,
});
