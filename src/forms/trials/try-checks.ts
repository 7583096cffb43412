import type { ArithmeticCheck } from "../../model/plan";
import type { Finding } from "../../model/finding";
import { ageLimit } from "../rules/cells/age-limit";
import { allOrNone } from "../rules/cells/all-or-none";
import { dateInRound } from "../rules/cells/date-in-round";
import { listed } from "../rules/lists/listed";
import { meanBetween } from "../rules/relations/mean-between";
import { partOfWhole } from "../rules/relations/part-of-whole";
import { range } from "../rules/relations/range";
import { registerCount } from "../rules/relations/register-count";
import { requiredIf } from "../rules/cells/required-if";
import type { CheckSubject, Rule } from "../rules/subject/rule";
import { stockFlow } from "../rules/relations/stock-flow";
import { sumOfParts } from "../rules/relations/sum-of-parts";
import { trialChecks } from "./trial-checks";

const RULE_OF: { readonly [K in ArithmeticCheck["kind"]]: Rule } = {
  "part-of-whole": partOfWhole.find,
  "sum-of-parts": sumOfParts.find,
  "stock-flow": stockFlow.find,
  range: range.find,
  "mean-between": meanBetween.find,
  "required-if": requiredIf,
  "all-or-none": allOrNone,
  "register-count": registerCount.find,
  listed,
  "in-round": dateInRound,
  "age-limit": ageLimit,
};

/**
 * Returns the findings of checks on trial in the form's round as notes. Skips cells that already have a
 * finding of the rule.
 */
export function tryChecks(subject: CheckSubject, findings: readonly Finding[]): readonly Finding[] {
  return trialChecks(subject.plan, [subject.submission.round]).flatMap(({ check, index }) => {
    const alone = { ...subject, plan: { ...subject.plan, checks: [check] } };
    return RULE_OF[check.kind](alone)
      .filter((tried) => !findings.some((finding) => isOfSame(finding, tried)))
      .filter((tried) => tried.rule !== "date-in-round" || tried.isDeclared)
      .map((tried): Finding => ({ ...tried, severity: "note", trial: index }));
  });
}

const isOfSame = (found: Finding, tried: Finding): boolean =>
  found.rule === tried.rule && found.sheet === tried.sheet && found.cell === tried.cell;
