import {
  elementCode,
  indicatorCode,
  levelCode,
  roundId,
  sectorCode,
  type RoundId,
} from "../../../domain/codes";
import type { Aggregation, Deadline, Indicator } from "../../../domain/plan/indicator";
import { meansWord } from "../../../domain/text/fold-typing";
import { ALL_ROUNDS } from "../../words/plan-choice-words";
import { parseAggregation } from "../formulas/parse-aggregation";
import { parseDayText } from "../formulas/parse-day-text";
import { formulaCodes, reportFormula } from "./formula-codes";
import { readCodes, readOwnCode } from "./read-code";
import { readDay } from "./read-plan-day";
import { isDay, readNeededText, readText, readTidyText, whereSaid } from "./read-text";
import { readTarget } from "./read-target";
import type { ReadingLog } from "./reading-log";
import { rawAt, type SourceRow } from "./source-row";

/** One row of the table of indicators. `rounds`: all of the plan, for the word that means all. */
export function readIndicator(
  log: ReadingLog,
  source: SourceRow<"indicator">,
  rounds: readonly RoundId[],
): Indicator {
  const sectors = readCodes(log, source, "SECTORS", "sector").map(sectorCode);
  return {
    code: indicatorCode(readOwnCode(log, source, "CODE")),
    label: readNeededText(log, source, "LABEL"),
    unitOfMeasure: readNeededText(log, source, "UNIT"),
    aggregation: readAggregation(log, source),
    ...whereSaid(readTarget(log, source), (target) => ({ target })),
    rounds: readRounds(log, source, rounds),
    levels: readCodes(log, source, "LEVELS", "level").map(levelCode),
    ...(sectors.length > 0 && { sectors }),
    ...whereSaid(readDeadline(log, source), (deadline) => ({ deadline })),
    ...whereSaid(readText(log, source, "ADDRESSEE"), (addressee) => ({ addressee })),
    sourcePhrase: readNeededText(log, source, "SOURCE"),
    ...whereSaid(readText(log, source, "INFERRED"), (inferred) => ({ inferred })),
    asks: readCodes(log, source, "ASKS", "element").map(elementCode),
  };
}

function readAggregation(log: ReadingLog, source: SourceRow<"indicator">): Aggregation {
  const found = readNeededText(log, source, "FORMULA");
  if (found === "") return { kind: "sum", of: [] };
  const { value, fault } = parseAggregation(found, formulaCodes(log.book));
  reportFormula(log, source, "FORMULA", { found, fault, formula: "indicator" });
  return value;
}

/** The rounds named, or all of them for the word that means all. */
export function readRounds(
  log: ReadingLog,
  source: SourceRow<"indicator"> | SourceRow<"register">,
  rounds: readonly RoundId[],
): readonly RoundId[] {
  return meansWord(readTidyText(log, source, "ROUNDS"), ALL_ROUNDS)
    ? rounds
    : readCodes(log, source, "ROUNDS", "round").map(roundId);
}

/** A day alone still counts itself. */
function readDeadline(log: ReadingLog, source: SourceRow<"indicator">): Deadline | undefined {
  const words = readText(log, source, "DEADLINE");
  if (words === "") return undefined;
  if (typeof rawAt(source, "DEADLINE") === "number" && isDay(source, "DEADLINE")) {
    const day = readDay(log, source, "DEADLINE");
    return day && { kind: "day", day, inclusive: true };
  }
  const limit = parseDayText(readTidyText(log, source, "DEADLINE"));
  if (limit === undefined) return { kind: "words", words };
  if (limit.fault !== undefined) log.report(source, "DEADLINE", { kind: "not-a-day", found: words });
  return { kind: "day", ...limit.value };
}
