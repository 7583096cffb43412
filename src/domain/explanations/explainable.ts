import type { Finding, FindingOf, RuleId } from "../finding/finding";
import type { Shown } from "../finding/finding-base";
import { tidyText } from "../text/fold-typing";

/** The findings by rule, so that rule and finding are known to belong together. */
type ByRule = { readonly [R in RuleId]: FindingOf<R> };
type Explainable = { readonly [R in RuleId]: ((finding: ByRule[R]) => readonly Shown[]) | "mend" };

/**
 * Which rules an explanation can answer, and the figures it then holds for. `mend`: what the rule notices is wrong whatever
 * the reason, cannot be read, or asks for nothing. Plausibility and what depends on other papers (the round before, a list,
 * the law's day) may be right all the same; arithmetic within one form may not.
 */
const EXPLAINABLE: Explainable = {
  range: ({ found }) => [found],
  "date-in-round": ({ found }) => [found],
  "age-limit": ({ found }) => [found],
  "mean-between": ({ found, least, most }) => [found, least, most],
  "opening-stock": ({ found, expected }) => [found, expected],
  "register-count": ({ found, expected }) => [found, expected],
  // What a figure is compared with differs between the unit, which knows no neighbours, and the office.
  change: ({ found }) => [found],
  percent: ({ numerator, denominator }) => [numerator, denominator],
  "repeated-entry": ({ found }) => [found],
  "entry-of-two-units": ({ found, otherUnit }) => [found, otherUnit],
  "lost-letters": ({ found }) => [found],
  "old-year": ({ found }) => [found],
  // Writing the explanation saves the file anew: when that was cannot matter.
  late: ({ due }) => [due],
  "wrong-plan": "mend",
  "wrong-round": "mend",
  "wrong-unit": "mend",
  "recognised-unit": "mend",
  "wrong-version": "mend",
  mark: "mend",
  "missing-row": "mend",
  "repeated-row": "mend",
  "inserted-row": "mend",
  "moved-rows": "mend",
  "changed-columns": "mend",
  "changed-sheets": "mend",
  "hidden-content": "mend",
  "merged-cells": "mend",
  leftovers: "mend",
  required: "mend",
  "required-if": "mend",
  "all-or-none": "mend",
  type: "mend",
  "text-number": "mend",
  "typed-unit": "mend",
  "ambiguous-number": "mend",
  "cleaned-text": "mend",
  "whole-number": "mend",
  negative: "mend",
  "part-of-whole": "mend",
  "sum-of-parts": "mend",
  "stock-flow": "mend",
  "assigned-figure": "mend",
  ratio: "mend",
  "overwritten-formula": "mend",
  "cached-results": "mend",
  "own-form-structure": "mend",
  "duplicate-unit": "mend",
  unreadable: "mend",
  extras: "mend",
  kept: "mend",
};

/** The rule of that id, if an explanation can answer what it notices. */
export const explainableRule = (id: string): RuleId | undefined => (canBeExplained(id) ? id : undefined);

const canBeExplained = (id: string): id is RuleId =>
  Object.entries(EXPLAINABLE).some(([rule, figures]) => rule === id && figures !== "mend");

/**
 * The figures an explanation of this finding holds for, as one text; undefined where nothing can be explained. A finding
 * that speaks for several broken relations asks for mending: the reason for one of them says nothing of the others. What a
 * rule on trial notices counts for nothing yet.
 */
export function figuresOf(finding: Finding): string | undefined {
  if (finding.together !== undefined || finding.trial !== undefined) return undefined;
  return explainedFigures(finding.rule, finding)?.map(asText).join(" | ");
}

function explainedFigures<R extends RuleId>(rule: R, finding: ByRule[R]): readonly Shown[] | undefined {
  const figures = EXPLAINABLE[rule];
  return typeof figures === "function" ? figures(finding) : undefined;
}

/** Tidied, as it is read back from a sheet. */
const asText = (shown: Shown): string => tidyText(String(shown ?? ""));
