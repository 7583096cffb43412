import type { Plan } from "../../../domain/plan/plan";
import type { ColumnType, Register, RegisterColumn } from "../../../domain/plan/register";
import { COLUMN_TYPES } from "../../words/plan-choice-words";
import { yesNoCell } from "./element-rows";
import { codeList } from "./frame-rows";
import type { PlanRow } from "./plan-row";

/** One row a column; what concerns the whole register stands on its first row only. */
export const registerRows = ({ registers }: Plan): readonly PlanRow<"register">[] =>
  registers.flatMap((register) => {
    const [first, ...others] = register.columns;
    const head = headOf(register);
    if (first === undefined) return [head];
    return [
      { ...head, ...columnCells(first) },
      ...others.map((column) => ({ REGISTER: register.code, ...columnCells(column) })),
    ];
  });

const headOf = ({ code, label, sheet, rounds }: Register): PlanRow<"register"> => ({
  REGISTER: code,
  LABEL: label,
  SHEET: sheet,
  ROUNDS: codeList(rounds),
});

const columnCells = ({ code, label, type, isRequired, width }: RegisterColumn): PlanRow<"register"> => ({
  COLUMN: code,
  COLUMN_LABEL: label,
  TYPE: COLUMN_TYPES[type.kind][0],
  CHOICES: choicesText(type),
  REQUIRED: yesNoCell(isRequired),
  WIDTH: width,
});

/** Choices one below the other: they may hold any sign but a line break. */
const choicesText = (type: ColumnType): string => (type.kind === "choice" ? type.choices.join("\n") : "");
