import type { Finding, FindingOf, RuleId } from "./finding";
import type { Shown } from "./finding-base";

/** The findings by rule, so that rule and finding are known to belong together. */
export type FindingByRule = { readonly [R in RuleId]: FindingOf<R> };

/** What is true of every finding of a rule. */
interface RuleTraits<R extends RuleId> {
  /**
   * What its findings follow from: the figures and lists that a summary keeps of a report, the other reports of the roll-up, the
   * unit's reports of other rounds, or what only the file can tell.
   */
  readonly from: "figures" | "other-reports" | "other-rounds" | "file";
  /** It judges forms of which a plan says no more than what kind of answer a cell takes. */
  readonly ofAnyForm?: true;
  /** It finds what is merely not filled in yet: no figure contradicts another. */
  readonly isUnfilled?: true;
  /** It finds what an amount added to a figure can bring about. */
  readonly isOfAmounts?: true;
  /** It says why the file does not count; what else is wrong with it is then of no interest. */
  readonly refuses?: "unreadable-form" | "other-form" | "other-unit";
  /** Where another rule mends the same cell, that one is followed. */
  readonly givesWay?: true;
  /**
   * The figures for which an explanation answers a finding. Left out where what the rule notices is wrong whatever the reason,
   * cannot be read, or asks for nothing. Plausibility and what depends on other papers (the round before, a list, the law's
   * day) may be right all the same; arithmetic within one form may not.
   */
  readonly explained?: (finding: FindingByRule[R]) => readonly Shown[];
}

/** The rules in the order of their catalogue (src/forms/rules/README.md). */
export const RULE_TRAITS: { readonly [R in RuleId]: RuleTraits<R> } = {
  "wrong-plan": { from: "file", refuses: "other-form" },
  "wrong-round": { from: "file", refuses: "other-form" },
  "wrong-unit": { from: "file", ofAnyForm: true, refuses: "other-unit" },
  "unit-in-doubt": { from: "file", ofAnyForm: true, refuses: "other-unit" },
  "recognised-unit": { from: "file" },
  "wrong-version": { from: "file" },
  mark: { from: "file" },
  "old-year": { from: "file", explained: ({ found }) => [found] },
  // Writing the explanation saves the file anew: when that was cannot matter.
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
  "same-figures": { from: "other-reports", explained: ({ found, otherUnit }) => [found, otherUnit] },
  "repeated-report": { from: "other-rounds", explained: ({ found }) => [found] },
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
  // What a figure is compared with differs between the unit, which knows no neighbours, and the office.
  change: { from: "other-reports", isOfAmounts: true, explained: ({ found }) => [found] },
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

/** The traits of a rule by its id. One that a summary of another version names and that is not known here has those of `kept`. */
export const traitsOf = (rule: string): (typeof RULE_TRAITS)[RuleId] =>
  isRule(rule) ? RULE_TRAITS[rule] : RULE_TRAITS.kept;

const isRule = (rule: string): rule is RuleId => Object.hasOwn(RULE_TRAITS, rule);

/** The rule that found it; of a finding that was read back, the rule of then. */
export const ruleOf = (finding: Finding): string => (finding.rule === "kept" ? finding.was : finding.rule);
