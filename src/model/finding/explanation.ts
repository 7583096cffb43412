import type { CellPlace } from "../../workbook/grid";
import type { RoundId, UnitCode } from "../codes";
import type { RuleId } from "./finding";

/**
 * Why a flagged value is right, in the words of the person who answers for it. It holds for one rule at one place of one
 * report, and for exactly the figures it was written about. Plain data, to be kept as JSON.
 */
export interface Explanation {
  readonly rule: RuleId;
  readonly unit: UnitCode;
  readonly round: RoundId;
  /** What `codeOf` answers: the code of the row, else the cell of a list, else "" for the file as a whole. */
  readonly code: string;
  /** What `figuresOf` answers: the value as it stood there; of a relation all its figures. */
  readonly found: string;
  readonly reason: string;
  /** Who explained it. */
  readonly by?: string;
  /** The day it was written (yyyy-mm-dd). */
  readonly at?: string;
  /** Printed label of what is explained, for people. */
  readonly subject: string;
  readonly place?: CellPlace;
}

/** The explanations with one more; it replaces what was said of the same rule at the same place of the same report. */
export const withExplanation = (
  explanations: readonly Explanation[],
  explanation: Explanation,
): readonly Explanation[] => [...withoutExplanation(explanations, explanation), explanation];

/** Which finding of which report an explanation is about. */
export type ExplanationKey = Pick<Explanation, "rule" | "code" | "unit" | "round">;

/** The explanations without what was said of the same rule at the same place of the same report. */
export const withoutExplanation = (
  explanations: readonly Explanation[],
  key: ExplanationKey,
): readonly Explanation[] => explanations.filter((known) => !isOfSame(known, key));

const isOfSame = (one: ExplanationKey, other: ExplanationKey): boolean =>
  one.rule === other.rule && one.code === other.code && one.unit === other.unit && one.round === other.round;
