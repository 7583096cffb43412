import {
  type Finding,
  type RuleId,
  RULE_TRAITS,
  traitsOf,
  type FindingTypes,
  type Shown,
} from "../../model/finding";
import { tidyText } from "../../base/text";

/** Returns whether a text is the id of a rule whose findings can be explained. */
export const isExplainable = (id: string): id is RuleId => traitsOf(id).explained !== undefined;

/**
 * Returns the figures that an explanation applies to, as one text; undefined if the finding cannot be
 * explained. A finding about several broken relations cannot: a reason for one says nothing about the others.
 * Neither can one of a rule on trial.
 */
export function figuresOf(finding: Finding): string | undefined {
  if (finding.together !== undefined || finding.trial !== undefined) return undefined;
  return explainedFigures(finding.rule, finding)?.map(asText).join(" | ");
}

const explainedFigures = <R extends RuleId>(
  rule: R,
  finding: FindingTypes[R],
): readonly Shown[] | undefined => RULE_TRAITS[rule].explained?.(finding);

/** Tidies the text like reading from a sheet does. */
const asText = (shown: Shown): string => tidyText(String(shown ?? ""));
