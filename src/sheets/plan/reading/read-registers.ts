import { columnCode, registerCode, type RoundId } from "../../../domain/codes";
import type { ColumnType, Register, RegisterColumn } from "../../../domain/plan/register";
import { COLUMN_TYPES } from "../../words/plan-choice-words";
import { readLines, readNeededChoice, readYesNo } from "./read-choice";
import { readOwnCode } from "./read-code";
import { readRounds } from "./read-indicator";
import { readNumber } from "./read-number";
import { readNeededText, readText, readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow, Sourced } from "./source-row";

type RegisterSource = SourceRow<"register">;

/** Width of a column for which none is given, in characters. */
const USUAL_WIDTH = 20;

/** A register and the rows of its columns. */
export interface SourcedRegister extends Sourced<"register", Register> {
  readonly columns: readonly Sourced<"register", RegisterColumn>[];
}

/** The registers of a table in which every row is a column, in the order in which they first appear. */
export function readRegisters(
  log: ReadingLog,
  sources: readonly RegisterSource[],
  rounds: readonly RoundId[],
): readonly SourcedRegister[] {
  const rowsByCode = new Map<string, RegisterSource[]>();
  for (const source of sources) {
    const code = readOwnCode(log, source, "REGISTER");
    const spelling = log.book.spelling("register", code);
    rowsByCode.set(spelling, [...(rowsByCode.get(spelling) ?? []), source]);
  }
  return [...rowsByCode].flatMap(([code, [head, ...others]]) => {
    if (head === undefined) return [];
    for (const source of others) reportDifferences(log, head, source);
    const columns = [head, ...others].flatMap((source) => readColumn(log, source) ?? []);
    return [
      {
        source: head,
        value: {
          code: registerCode(code),
          label: readNeededText(log, head, "LABEL"),
          sheet: readNeededText(log, head, "SHEET"),
          rounds: readRounds(log, head, rounds),
          columns: columns.map(({ value }) => value),
        },
        columns,
      },
    ];
  });
}

/** Later rows may repeat what is said of the whole register, but not say something else. */
function reportDifferences(log: ReadingLog, head: RegisterSource, source: RegisterSource): void {
  for (const column of ["LABEL", "SHEET", "ROUNDS"] as const) {
    const [first, found] = [readTidyText(log, head, column), readTidyText(log, source, column)];
    if (found !== "" && found !== first)
      log.report(source, column, { kind: "register-differs", found, first });
  }
}

/** Undefined for a row that says nothing of a column: a register that has none yet. */
function readColumn(
  log: ReadingLog,
  source: RegisterSource,
): Sourced<"register", RegisterColumn> | undefined {
  const parts = ["COLUMN", "COLUMN_LABEL", "TYPE", "CHOICES", "REQUIRED", "WIDTH"] as const;
  if (parts.every((column) => readTidyText(log, source, column) === "")) return undefined;
  return {
    source,
    value: {
      code: columnCode(readOwnCode(log, source, "COLUMN")),
      label: readNeededText(log, source, "COLUMN_LABEL"),
      type: readColumnType(log, source),
      isRequired: readYesNo(log, source, "REQUIRED") ?? false,
      width: readNumber(log, source, "WIDTH") ?? USUAL_WIDTH,
    },
  };
}

function readColumnType(log: ReadingLog, source: RegisterSource): ColumnType {
  const kind = readNeededChoice(log, source, "TYPE", COLUMN_TYPES) ?? "text";
  if (kind === "choice") return { kind, choices: readLines(log, source, "CHOICES", /;/) };
  if (readText(log, source, "CHOICES") !== "") {
    log.report(source, "CHOICES", { kind: "unused-cell", because: COLUMN_TYPES[kind][0] });
  }
  return { kind };
}
