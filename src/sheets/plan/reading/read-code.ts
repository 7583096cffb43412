import type { PlanColumn, PlanTable } from "../plan-tables";
import type { CodedPart } from "./code-book";
import { isDay, readNeededText, readTidyText } from "./read-text";
import { tidyText } from "../../../domain/text/fold-typing";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** Letters and digits of any script, underscores; dots and hyphens inside. Anything else would be a sign in a formula. */
const CODE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;

/** Whether a text can be a code. */
export const isCode = (text: string): boolean => CODE.test(text);

/** The code a row defines, as typed. Reported where there is none, or none that formulas could name. */
export function readOwnCode<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
): string {
  const code = tidyText(readNeededText(log, source, column));
  if (code === "") return "";
  if (isDayCode(source, column)) log.report(source, column, { kind: "day-for-code", found: code });
  else if (!isCode(code)) log.report(source, column, { kind: "bad-code", found: code });
  return code;
}

/** Codes of another table in one cell, separated by commas, semicolons, plus signs, blanks or line breaks. */
export function readCodes<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  part: CodedPart,
): readonly string[] {
  const text = readTidyText(log, source, column);
  if (text === "") return [];
  if (isDayCode(source, column)) {
    log.report(source, column, { kind: "day-for-code", found: text });
    return [];
  }
  const codes = text
    .split(/[\s,;+]+/)
    .filter((code) => code !== "")
    .map((code) => log.book.spelling(part, code));
  if (codes.every((code) => log.book.isKnown(part, code))) return codes;
  // A name may hold blanks and commas; codes hold neither.
  const named = log.book.spelling(part, text);
  return log.book.isKnown(part, named) ? [named] : codes;
}

/** One code of another table; undefined for a blank cell and, reported, for several. */
export function readCode<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  part: CodedPart,
): string | undefined {
  const codes = readCodes(log, source, column, part);
  if (codes.length > 1) log.report(source, column, { kind: "one-code", found: codes.join(", ") });
  return codes[0];
}

/** One code that must be there. */
export function readNeededCode<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  part: CodedPart,
): string {
  const before = log.problems.length;
  const code = readCode(log, source, column, part);
  if (code === undefined && log.problems.length === before) {
    log.report(source, column, { kind: "missing-value" });
  }
  return code ?? "";
}

const isDayCode = <T extends PlanTable>(source: SourceRow<T>, column: PlanColumn<T>): boolean =>
  typeof rawAt(source, column) === "number" && isDay(source, column);

/** Reports a code that the tables do not define, with the one it may have been meant for. */
export function reportUnknown<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  part: CodedPart,
  found: string,
): void {
  if (found === "" || log.book.isKnown(part, found)) return;
  const similar = log.book.similar(part, found);
  log.report(source, column, {
    kind: "unknown-code",
    part,
    found,
    ...(similar !== undefined && { similar }),
  });
}
