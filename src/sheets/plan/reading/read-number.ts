import { readSeparators } from "../../../domain/numbers/read-separators";
import { tidyText } from "../../../domain/text/fold-typing";
import type { PlanColumn, PlanTable } from "../plan-tables";
import { isDay, readText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** All ways to read a typed number, by either custom of separators; a percentage is divided by 100. */
export function numberReadings(typed: string): readonly number[] {
  const [, sign = "", digits = "", percent = ""] =
    /^([-\u2212]?)\s*(\d[\d., ]*)\s*(%?)$/.exec(tidyText(typed)) ?? [];
  const factor = sign === "" ? 1 : -1;
  return readSeparators(digits.trim()).map(({ number }) =>
    percent === "" ? factor * number : Number(((factor * number) / 100).toPrecision(15)),
  );
}

/** The number in a cell; undefined for a blank one, and, reported, for what is no number or may be two. */
export function readNumber<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): number | undefined {
  const content = rawAt(source, column);
  const text = readText(log, source, column);
  if (text === "") return undefined;
  if (typeof content === "number" && !isDay(source, column)) return content;
  const [only, ...others] = numberReadings(text);
  if (only === undefined || typeof content === "number") {
    log.report(source, column, { kind: "not-a-number", found: text });
    return undefined;
  }
  if (others.length > 0) {
    log.report(source, column, { kind: "ambiguous-number", found: text, readings: [only, ...others] });
    return undefined;
  }
  return only;
}

/** A whole number from `least` on; undefined for a blank cell and, reported, for anything else. */
export function readWhole<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  least: number,
): number | undefined {
  const number = readNumber(log, source, column);
  if (number === undefined || (Number.isInteger(number) && number >= least)) return number;
  log.report(source, column, { kind: "not-whole", found: number });
  return undefined;
}
