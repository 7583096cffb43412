import { columnCode } from "../../domain/codes";
import type { ColumnType, RegisterColumn } from "../../domain/plan/register";

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
