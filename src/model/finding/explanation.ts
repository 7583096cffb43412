import type { CellPlace } from "../../workbook/grid";
import type { RoundId, UnitCode } from "../codes";
import type { RuleId } from "./finding";

/**
 * Why a flagged value is right, written by the person responsible. It applies to one rule at one place of one
 * report, and only to the figures it was written about. Plain data, stored as JSON.
 */
export interface Explanation {
  readonly rule: RuleId;
  readonly unit: UnitCode;
  readonly round: RoundId;
  /** Result of `codeOf`: row code, else the cell of a list, else "" for the whole file. */
  readonly code: string;
  /** Result of `figuresOf`: the value; for a relation, all its figures. */
  readonly found: string;
  readonly reason: string;
  /** Who wrote it. */
  readonly by?: string;
  /** Day it was written (yyyy-mm-dd). */
  readonly at?: string;
  /** Printed label of the explained value. */
  readonly subject: string;
  readonly place?: CellPlace;
}

/** Adds an explanation, replacing an earlier one with the same key. */
export const withExplanation = (
  explanations: readonly Explanation[],
  explanation: Explanation,
): readonly Explanation[] => [...withoutExplanation(explanations, explanation), explanation];

/** Identifies the finding of a report that an explanation is about. */
export type ExplanationKey = Pick<Explanation, "rule" | "code" | "unit" | "round">;

/** Removes the explanation with that key. */
export const withoutExplanation = (
  explanations: readonly Explanation[],
  key: ExplanationKey,
): readonly Explanation[] => explanations.filter((known) => !isOfSame(known, key));

const isOfSame = (one: ExplanationKey, other: ExplanationKey): boolean =>
  one.rule === other.rule && one.code === other.code && one.unit === other.unit && one.round === other.round;
