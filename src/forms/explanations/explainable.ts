import {
  type Finding,
  type RuleId,
  RULE_TRAITS,
  traitsOf,
  type FindingTypes,
  type Shown,
} from "../../model/finding";
import { tidyText } from "../../base/text";

/** Whether the text is the id of a rule whose findings an explanation can resolve. */
export const isExplainable = (id: string): id is RuleId => traitsOf(id).explained !== undefined;

/**
 * The figures an explanation of this finding holds for, as one text; undefined where nothing can be
 * explained. A finding that speaks for several broken relations asks for mending: the reason for one of them
 * says nothing of the others. What a rule on trial notices counts for nothing yet.
 */
export function figuresOf(finding: Finding): string | undefined {
  if (finding.together !== undefined || finding.trial !== undefined) return undefined;
  return explainedFigures(finding.rule, finding)?.map(asText).join(" | ");
}

const explainedFigures = <R extends RuleId>(
  rule: R,
  finding: FindingTypes[R],
): readonly Shown[] | undefined => RULE_TRAITS[rule].explained?.(finding);

/** Tidied, as it is read back from a sheet. */
const asText = (shown: Shown): string => tidyText(String(shown ?? ""));
