import type { ElementCode, RoundId } from "../codes";
import { rowsByElement } from "../form/rows-by-element";
import { isAnswered } from "../submission/is-answered";
import type { UnitPart, UnitValues } from "./unit-values";

/** Number of units with figures of one round in a total. */
export interface RoundCoverage {
  readonly round: RoundId;
  readonly n: number;
  readonly of: number;
}

/** Returns how many of the asked units answered an element in each round; omits rounds that ask nobody. */
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

/** Like elementByRound, with a custom coverage function. */
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
