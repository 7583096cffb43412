import type { FindingOf, RuleId } from "../../../model/finding";

/** Maps each rule to its finding. */
export type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };

/** Words for the findings of a rule. */
export interface RuleWords<R extends RuleId> {
  /** What is wrong in a few words; findings are grouped by it. */
  readonly title: string;
  /** What is wrong, where and with which numbers. */
  readonly sentence: (finding: FindingByRule[R]) => string;
  /** What to do about it, in one sentence. */
  readonly mend: (finding: FindingByRule[R]) => string;
}

/** The words of every rule; a missing one fails the build. */
export type WordsByRule = { readonly [R in RuleId]: RuleWords<R> };
