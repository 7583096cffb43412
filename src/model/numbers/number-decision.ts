import type { ColumnCode, RegisterCode, UnitCode } from "../codes";
import type { NumericValue, NumberReading } from "./number-reading";

/**
 * What an officer decided a text means. Applies to this unit, this row (in a register: "REGISTER.COLUMN") and
 * exactly this text. Plain data, stored as JSON.
 */
export interface NumberDecision {
  readonly unit: UnitCode;
  readonly element: string;
  readonly typed: string;
  readonly chosen: NumericValue;
}

/** Returns the `element` of a decision about a register cell: it covers all rows of the column. */
export const registerElement = (register: RegisterCode, column: ColumnCode): string =>
  `${register}.${column}`;

/** Identifies an ambiguous text. */
export type DecisionKey = Pick<NumberDecision, "unit" | "element" | "typed">;

/** Returns the decided reading if it is still one of the possible readings; the last decision wins. */
export function decidedReading(
  decisions: readonly NumberDecision[],
  key: DecisionKey,
  readings: readonly NumberReading[],
): NumberReading | undefined {
  const decision = decisions.findLast((candidate) => isSameKey(candidate, key));
  return decision && readings.find(({ answer }) => isSameAnswer(answer, decision.chosen));
}

/** Adds a decision, replacing an earlier one with the same key. */
export const remember = (
  decisions: readonly NumberDecision[],
  decision: NumberDecision,
): readonly NumberDecision[] => [...decisions.filter((known) => !isSameKey(known, decision)), decision];

const isSameKey = (one: DecisionKey, other: DecisionKey): boolean =>
  one.unit === other.unit && one.element === other.element && one.typed === other.typed;

const isSameAnswer = (one: NumericValue, other: NumericValue): boolean =>
  one.kind === "number" && other.kind === "number" ? one.number === other.number : one.kind === other.kind;
