import { elementCode, levelCode } from "../../../domain/codes";
import type { Base, Target } from "../../../domain/plan/target";
import { COMPARATORS } from "../../words/plan-choice-words";
import { parseBase } from "../formulas/parse-aggregation";
import { parsePlainSum } from "../formulas/parse-sum";
import type { PlanColumn } from "../plan-tables";
import { formulaCodes, knownCodes, reportFormula } from "./formula-codes";
import { readChoice } from "./read-choice";
import { readCode } from "./read-code";
import { readNumber } from "./read-number";
import { readTidyText } from "./read-text";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

type IndicatorSource = SourceRow<"indicator">;
type ValueColumn = Extract<PlanColumn<"indicator">, "VALUE" | "VALUE_TO" | "AGAINST" | "PER_UNIT_OF">;

const VALUE_COLUMNS: readonly ValueColumn[] = ["VALUE", "VALUE_TO", "AGAINST", "PER_UNIT_OF"];

/** Reads what an indicator is held against; undefined where it is only counted, or where too little is said. */
export function readTarget(log: ReadingLog, source: IndicatorSource): Target | undefined {
  const isSaid = readTidyText(log, source, "COMPARATOR") !== "";
  const comparator = readChoice(log, source, "COMPARATOR", COMPARATORS);
  if (comparator === undefined) {
    // A value without a comparison; a comparison that was not understood is reported already.
    if (!isSaid) reportUnused(log, source, VALUE_COLUMNS, "");
    return undefined;
  }
  const because = COMPARATORS[comparator][0];
  const only = (...used: readonly ValueColumn[]): void =>
    reportUnused(
      log,
      source,
      VALUE_COLUMNS.filter((column) => !used.includes(column)),
      because,
    );
  switch (comparator) {
    case "none":
      only();
      return undefined;
    case "at-least":
    case "at-most":
    case "equal": {
      only("VALUE", "PER_UNIT_OF");
      const value = neededNumber(log, source, "VALUE", comparator);
      const level = readCode(log, source, "PER_UNIT_OF", "level");
      if (value === undefined) return undefined;
      return level === undefined ? { comparator, value } : { comparator, value, perUnitOf: levelCode(level) };
    }
    case "between": {
      only("VALUE", "VALUE_TO");
      const from = neededNumber(log, source, "VALUE", comparator);
      const to = neededNumber(log, source, "VALUE_TO", comparator);
      return from === undefined || to === undefined ? undefined : { comparator, from, to };
    }
    case "above-base":
    case "below-base": {
      only("AGAINST");
      const base = readBase(log, source, comparator);
      return base && { comparator, base };
    }
    case "reference": {
      only("VALUE", "AGAINST");
      const of = readReference(log, source);
      const times = readNumber(log, source, "VALUE") ?? 1;
      return of && { comparator, of, times };
    }
  }
}

function reportUnused(
  log: ReadingLog,
  source: IndicatorSource,
  columns: readonly ValueColumn[],
  because: string,
): void {
  for (const column of columns) {
    if (readTidyText(log, source, column) !== "")
      log.report(source, column, { kind: "unused-cell", because });
  }
}

function neededNumber(
  log: ReadingLog,
  source: IndicatorSource,
  column: "VALUE" | "VALUE_TO",
  comparator: Target["comparator"],
): number | undefined {
  const before = log.problems.length;
  const value = readNumber(log, source, column);
  if (value === undefined && log.problems.length === before) {
    log.report(source, column, { kind: "comparison-incomplete", comparator });
  }
  return value;
}

function readBase(
  log: ReadingLog,
  source: IndicatorSource,
  comparator: Target["comparator"],
): Base | undefined {
  const found = readTidyText(log, source, "AGAINST");
  if (found === "") {
    log.report(source, "AGAINST", { kind: "comparison-incomplete", comparator });
    return undefined;
  }
  const { value, fault } = parseBase(found, formulaCodes(log.book));
  reportFormula(log, source, "AGAINST", { found, fault, formula: "base" });
  return value;
}

function readReference(log: ReadingLog, source: IndicatorSource) {
  const found = readTidyText(log, source, "AGAINST");
  if (found === "") {
    log.report(source, "AGAINST", { kind: "comparison-incomplete", comparator: "reference" });
    return undefined;
  }
  const { value, fault } = parsePlainSum(found, knownCodes(log.book, "element"));
  reportFormula(log, source, "AGAINST", { found, fault, formula: "reference" });
  return value.map(elementCode);
}
