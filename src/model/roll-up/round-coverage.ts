import type { ElementCode, RoundId } from "../codes";
import { rowsByElement } from "../form/rows-by-element";
import { isAnswered } from "../submission/is-answered";
import type { UnitPart, UnitValues } from "./unit-values";

/** Of how many units a total has the figures of one round. */
export interface RoundCoverage {
  readonly round: RoundId;
  readonly n: number;
  readonly of: number;
}

/**
 * How many units answered an element, round by round, of those asked in it; rounds that ask nobody are left
 * out.
 */
export const elementByRound = (
  code: ElementCode,
  rounds: readonly RoundId[],
  answers: readonly UnitValues[],
): readonly RoundCoverage[] =>
  countedByRound(rounds, answers, ({ template, values }) => {
    const value = values?.get(code);
    const state = rowsByElement(template).get(code)?.state ?? "not-applicable";
    if (state === "not-applicable" || value?.kind === "not-applicable") return "not-asked";
    return value !== undefined && isAnswered(value) ? "complete" : "none";
  });

/** The same for whatever `covered` says of a unit in a round. */
export const countedByRound = (
  rounds: readonly RoundId[],
  answers: readonly UnitValues[],
  covered: (part: UnitPart, answer: UnitValues) => "not-asked" | "complete" | "partial" | "none",
): readonly RoundCoverage[] =>
  rounds.flatMap((round) => {
    let n = 0;
    let of = 0;
    for (const answer of answers) {
      const part = answer.parts.find((each) => each.round === round);
      const coverage = part === undefined ? "not-asked" : covered(part, answer);
      if (coverage !== "not-asked") of += 1;
      if (coverage === "complete") n += 1;
    }
    return of === 0 ? [] : [{ round, n, of }];
  });
