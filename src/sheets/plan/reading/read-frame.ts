import {
  elementCode,
  indicatorCode,
  levelCode,
  roundId,
  sectionCode,
  sectorCode,
} from "../../../domain/codes";
import type { Level, Section, Sector } from "../../../domain/plan/plan";
import type { Round } from "../../../domain/plan/round";
import { readCodes, readOwnCode } from "./read-code";
import { readLines } from "./read-choice";
import { NO_DAY, readDay, readNeededDay } from "./read-plan-day";
import { readNeededText, readText, whereSaid } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

/** A line break is the only separator. */
const LINES_ONLY = /\n/;

export const readLevel = (log: ReadingLog, source: SourceRow<"level">): Level => ({
  code: levelCode(readOwnCode(log, source, "CODE")),
  name: readNeededText(log, source, "NAME"),
  signature: readLines(log, source, "SIGNATURE", LINES_ONLY),
});

export const readSector = (log: ReadingLog, source: SourceRow<"sector">): Sector => ({
  code: sectorCode(readOwnCode(log, source, "CODE")),
  name: readNeededText(log, source, "NAME"),
  ...whereSaid(readDay(log, source, "TO"), (validTo) => ({ validTo })),
});

export const readSection = (log: ReadingLog, source: SourceRow<"section">): Section => ({
  code: sectionCode(readOwnCode(log, source, "CODE")),
  title: readNeededText(log, source, "TITLE"),
  elements: readCodes(log, source, "ELEMENTS", "element").map(elementCode),
  indicators: readCodes(log, source, "INDICATORS", "indicator").map(indicatorCode),
});

export function readRound(log: ReadingLog, source: SourceRow<"round">): Round {
  const of = readCodes(log, source, "OF", "round").map(roundId);
  return {
    id: roundId(readOwnCode(log, source, "CODE")),
    name: readNeededText(log, source, "NAME"),
    theme: readText(log, source, "THEME"),
    from: readNeededDay(log, source, "FROM"),
    to: readNeededDay(log, source, "TO"),
    due: readNeededDay(log, source, "DUE"),
    ...(of.length > 0 && { of }),
    ...whereSaid(readSprint(log, source), (sprint) => ({ sprint })),
  };
}

/** A stretch has a name and two days, or there is none. */
function readSprint(log: ReadingLog, source: SourceRow<"round">): Round["sprint"] | undefined {
  const name = readText(log, source, "SPRINT");
  const from = readDay(log, source, "SPRINT_FROM");
  const to = readDay(log, source, "SPRINT_TO");
  if (name === "" && from === undefined && to === undefined) return undefined;
  if (name === "") log.report(source, "SPRINT", { kind: "missing-value" });
  if (from === undefined) log.report(source, "SPRINT_FROM", { kind: "missing-value" });
  if (to === undefined) log.report(source, "SPRINT_TO", { kind: "missing-value" });
  return { name, from: from ?? NO_DAY, to: to ?? NO_DAY };
}
