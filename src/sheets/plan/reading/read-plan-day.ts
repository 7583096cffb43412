import { isoDate, type IsoDate } from "../../../domain/codes";
import { tidyText } from "../../../domain/text/fold-typing";
import { readDaySerial, readDayText } from "../../cell/read-day";
import type { PlanColumn, PlanTable } from "../plan-tables";
import { readText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** Stands for a day that could not be read, which is reported. */
export const NO_DAY = isoDate("");

/** The day in a cell, typed as a day or as text; undefined for a blank cell and, reported, for what is no day. */
export function readDay<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): IsoDate | undefined {
  const content = rawAt(source, column);
  const text = tidyText(readText(log, source, column));
  if (text === "") return undefined;
  const day = typeof content === "number" ? readDaySerial(content, log.system) : readDayText(text);
  if (day === undefined) log.report(source, column, { kind: "not-a-day", found: text });
  return day;
}

/** A day that must be there. */
export function readNeededDay<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): IsoDate {
  const before = log.problems.length;
  const day = readDay(log, source, column);
  if (day === undefined && log.problems.length === before) {
    log.report(source, column, { kind: "missing-value" });
  }
  return day ?? NO_DAY;
}
