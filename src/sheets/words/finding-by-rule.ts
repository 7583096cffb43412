import type { FindingOf, RuleId } from "../../domain/finding/finding";

/** The finding of each rule. */
export type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };

/** A sentence for the findings of each rule; one that is missing does not build. */
export type WordsByRule = { readonly [R in RuleId]: (finding: FindingByRule[R]) => string };
