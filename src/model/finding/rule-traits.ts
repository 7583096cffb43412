import type { Finding, FindingOf, RuleId } from "./finding";
import type { Shown } from "./finding-base";

/** Maps each rule to its type of finding. */
export type FindingTypes = { readonly [R in RuleId]: FindingOf<R> };

/** What holds for every finding of a rule. */
interface RuleTraits<R extends RuleId> {
  /**
   * Source of its findings: the figures and lists that a summary stores of a report, the other reports of the
   * roll-up, the unit's reports of other rounds, or the file itself.
   */
  readonly from: "figures" | "other-reports" | "other-rounds" | "file";
  /** Also applies to recognised forms, whose plan knows only the value type of each cell. */
  readonly ofAnyForm?: true;
  /** Finds cells that are not filled yet, without any contradiction. */
  readonly isUnfilled?: true;
  /** Adjustments of figures can cause its findings. */
  readonly isOfAmounts?: true;
  /** The finding excludes the file; its other findings are then irrelevant. */
  readonly refuses?: "unreadable-form" | "other-form" | "other-unit";
  /** If another rule fixes the same cell, that fix wins. */
  readonly givesWay?: true;
  /**
   * Returns the figures that an explanation applies to. Omit if no explanation can resolve the finding: the
   * value is wrong in any case, unreadable, or needs no action. Plausibility findings and those that depend
   * on other documents (the previous round, a list, the day of the law) can be explained; arithmetic within
   * one form cannot.
   */
  readonly explained?: (finding: FindingTypes[R]) => readonly Shown[];
}

/** In the order of the catalogue (src/forms/rules/README.md). */
export const RULE_TRAITS: { readonly [R in RuleId]: RuleTraits<R> } = {
  "wrong-plan": { from: "file", refuses: "other-form" },
  "wrong-round": { from: "file", refuses: "other-form" },
  "wrong-unit": { from: "file", ofAnyForm: true, refuses: "other-unit" },
  "unit-in-doubt": { from: "file", ofAnyForm: true, refuses: "other-unit" },
  "recognised-unit": { from: "file" },
  "wrong-version": { from: "file" },
  mark: { from: "file" },
  "printed-round": { from: "file", explained: ({ found, expected }) => [found, expected] },
  "old-year": { from: "file", explained: ({ found }) => [found] },
  // Not the saving time: writing the explanation saves the file again.
  late: { from: "figures", explained: ({ due }) => [due] },
  "units-behind": { from: "figures", explained: ({ found, expected }) => [found, expected] },
  "missing-row": { from: "file" },
  "repeated-row": { from: "figures" },
  "inserted-row": { from: "file" },
  "row-label": { from: "file" },
  "moved-rows": { from: "file" },
  "changed-columns": { from: "file" },
  "changed-sheets": { from: "file" },
  "hidden-content": { from: "file" },
  "merged-cells": { from: "file" },
  leftovers: { from: "file" },
  "cell-twice": { from: "file" },
  required: { from: "figures", isUnfilled: true },
  "required-if": { from: "figures" },
  "all-or-none": { from: "figures" },
  type: { from: "figures", ofAnyForm: true },
  "text-number": { from: "file", ofAnyForm: true },
  "typed-unit": { from: "file", ofAnyForm: true },
  "ambiguous-number": { from: "figures", ofAnyForm: true },
  "cleaned-text": { from: "file", ofAnyForm: true, givesWay: true },
  "lost-letters": { from: "file", ofAnyForm: true, explained: ({ found }) => [found] },
  "not-applicable": { from: "figures", explained: ({ found }) => [found] },
  "whole-number": { from: "figures", isOfAmounts: true },
  negative: { from: "figures", isOfAmounts: true },
  range: { from: "figures", isOfAmounts: true, explained: ({ found }) => [found] },
  "date-in-round": { from: "figures", explained: ({ found }) => [found] },
  "day-order": { from: "figures", explained: ({ found, firstDay }) => [found, firstDay] },
  "day-before-end": { from: "figures", explained: ({ found }) => [found] },
  "mistyped-day": { from: "figures", explained: ({ found }) => [found] },
  "age-limit": { from: "figures", explained: ({ found }) => [found] },
  "part-of-whole": { from: "figures", isOfAmounts: true },
  "sum-of-parts": { from: "figures", isOfAmounts: true },
  "stock-flow": { from: "figures", isOfAmounts: true },
  "mean-between": {
    from: "figures",
    isOfAmounts: true,
    explained: ({ found, least, most }) => [found, least, most],
  },
  "same-figures": {
    from: "other-reports",
    ofAnyForm: true,
    explained: ({ found, otherUnit }) => [found, otherUnit],
  },
  "only-zeros": { from: "other-reports", ofAnyForm: true, explained: ({ found }) => [found] },
  "unlike-others": { from: "other-reports", ofAnyForm: true, explained: ({ found }) => [found] },
  "repeated-report": { from: "other-rounds", ofAnyForm: true, explained: ({ found }) => [found] },
  "mean-weight": {
    from: "figures",
    isOfAmounts: true,
    explained: ({ found, weighs }) => [found, weighs],
  },
  "opening-stock": {
    from: "other-rounds",
    isOfAmounts: true,
    explained: ({ found, expected }) => [found, expected],
  },
  "assigned-figure": { from: "figures", isOfAmounts: true },
  "register-count": {
    from: "figures",
    isOfAmounts: true,
    explained: ({ found, expected }) => [found, expected],
  },
  "falling-count": {
    from: "other-rounds",
    isOfAmounts: true,
    explained: ({ found, expected }) => [found, expected],
  },
  "cumulated-flows": { from: "other-rounds", explained: ({ found }) => [found] },
  listed: { from: "figures", explained: ({ found, expected }) => [found, expected] },
  // Not the base of the comparison: the unit does not know the other units, the office does.
  change: { from: "other-reports", ofAnyForm: true, isOfAmounts: true, explained: ({ found }) => [found] },
  percent: {
    from: "figures",
    isOfAmounts: true,
    explained: ({ numerator, denominator }) => [numerator, denominator],
  },
  "repeated-entry": { from: "file", explained: ({ found }) => [found] },
  ratio: { from: "figures" },
  "overwritten-formula": { from: "file" },
  "cached-results": { from: "file" },
  extras: { from: "file", ofAnyForm: true },
  "own-form-structure": { from: "file" },
  "duplicate-unit": { from: "other-reports" },
  "entry-of-two-units": { from: "other-reports", explained: ({ found, otherUnit }) => [found, otherUnit] },
  unreadable: { from: "file", refuses: "unreadable-form" },
  kept: { from: "file" },
};

/**
 * Returns the traits of a rule id. An unknown id, from a summary of another program version, gets those of
 * `kept`.
 */
export const traitsOf = (rule: string): (typeof RULE_TRAITS)[RuleId] =>
  isRule(rule) ? RULE_TRAITS[rule] : RULE_TRAITS.kept;

const isRule = (rule: string): rule is RuleId => Object.hasOwn(RULE_TRAITS, rule);

/** Returns the rule of a finding; for a finding read back from a summary, the original rule. */
export const ruleOf = (finding: Finding): string => (finding.rule === "kept" ? finding.was : finding.rule);
