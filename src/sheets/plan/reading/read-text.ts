import { formatAt, formulaAt, isCellError } from "../../../domain/grid/grid";
import { cleanText } from "../../../domain/text/clean-text";
import { tidyText } from "../../../domain/text/fold-typing";
import { readDaySerial } from "../../cell/read-day";
import { formatDay } from "../../words/number-words";
import type { PlanColumn, PlanTable } from "../plan-tables";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** Whether Excel shows the cell as a day. */
export function isDay<T extends PlanTable>(source: SourceRow<T>, column: PlanColumn<T>): boolean {
  const index = source.columns.get(column);
  return index !== undefined && formatAt(source.grid, source.row, index).isDate;
}

/**
 * What a person sees in a cell: text cleaned, numbers in digits, days as dd/mm/yyyy, "" for a blank cell. An error of Excel
 * or a formula without result is reported and reads as blank.
 */
export function readText<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): string {
  const content = rawAt(source, column);
  const index = source.columns.get(column);
  if (index === undefined) return "";
  if (content === undefined) {
    const formula = formulaAt(source.grid, source.row, index);
    if (formula !== undefined && !formula.hasCachedValue) log.report(source, column, { kind: "no-result" });
    return "";
  }
  if (isCellError(content)) {
    log.report(source, column, { kind: "cell-error", found: content.error });
    return "";
  }
  if (typeof content === "number" && isDay(source, column)) {
    const day = readDaySerial(content, log.system);
    return day === undefined ? String(content) : formatDay(day);
  }
  const { font } = formatAt(source.grid, source.row, index);
  return cleanText(String(content), font).text;
}

/** The same on one line with single blanks. */
export const readTidyText = <T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): string => tidyText(readText(log, source, column));

/** A text that must be there; reported where it is not. */
export function readNeededText<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): string {
  const before = log.problems.length;
  const text = readText(log, source, column);
  if (text === "" && log.problems.length === before) log.report(source, column, { kind: "missing-value" });
  return text;
}

/** The members made of a value, or none where nothing is said: for members that may be absent. */
export const whereSaid = <V, M extends object>(value: V | undefined, members: (value: V) => M): Partial<M> =>
  value === undefined || value === "" ? {} : members(value);
