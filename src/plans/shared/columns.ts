import { columnCode, registerCode, type RoundId } from "../../domain/codes";
import type { ColumnType, Register, RegisterColumn } from "../../domain/plan/register";

/** What a column takes; of a list of words one is chosen. */
type Takes = Exclude<ColumnType["kind"], "choice"> | readonly string[];

const column =
  (isRequired: boolean) =>
  (code: string, label: string, takes: Takes, width: number): RegisterColumn => ({
    code: columnCode(code),
    label,
    type: typeof takes === "string" ? { kind: takes } : { kind: "choice", choices: takes },
    isRequired,
    width,
  });

/** A column that every row of a list fills in; `width` on paper, in characters. */
export const required = column(true);

/** A column that may stay blank. */
export const optional = column(false);

/** A list, on a sheet of this name, gathered in these rounds. */
export const register = (
  code: string,
  sheet: string,
  rounds: readonly RoundId[],
  said: Pick<Register, "label" | "columns">,
): Register => ({ code: registerCode(code), sheet, rounds, ...said });
