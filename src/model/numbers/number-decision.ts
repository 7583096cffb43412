import type { ColumnCode, RegisterCode, UnitCode } from "../codes";
import type { NumberAnswer, NumberReading } from "./number-reading";

/**
 * What an officer decided a text means. Plain data, to be kept as JSON. It holds for this unit, this row (of a register:
 * "REGISTER.COLUMN") and exactly this text; anything else is asked again.
 */
export interface NumberDecision {
  readonly unit: UnitCode;
  readonly element: string;
  readonly typed: string;
  readonly chosen: NumberAnswer;
}

/** What stands for the element of a cell of a register: all rows of its column. */
export const registerElement = (register: RegisterCode, column: ColumnCode): string =>
  `${register}.${column}`;

/** Where an ambiguous text was found. */
export type DecisionKey = Pick<NumberDecision, "unit" | "element" | "typed">;

/** The decision that holds, if it is still one of the ways to read the text; of several the last one. */
export function decidedReading(
  decisions: readonly NumberDecision[],
  key: DecisionKey,
  readings: readonly NumberReading[],
): NumberReading | undefined {
  const decision = decisions.findLast((candidate) => isSameKey(candidate, key));
  return decision && readings.find(({ answer }) => isSameAnswer(answer, decision.chosen));
}

/** The decisions with one more; it replaces what was decided of the same before. */
export const remember = (
  decisions: readonly NumberDecision[],
  decision: NumberDecision,
): readonly NumberDecision[] => [...decisions.filter((known) => !isSameKey(known, decision)), decision];

const isSameKey = (one: DecisionKey, other: DecisionKey): boolean =>
  one.unit === other.unit && one.element === other.element && one.typed === other.typed;

const isSameAnswer = (one: NumberAnswer, other: NumberAnswer): boolean =>
  one.kind === "number" && other.kind === "number" ? one.number === other.number : one.kind === other.kind;
