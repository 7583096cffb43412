import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import { templateFor, type Audience, type Template } from "../../model/form";

export type TemplateOf = (audience: Audience) => Template;

/** The forms of a round; audiences alike share one. */
export function templatesByAudience(plan: Plan, round: RoundId): TemplateOf {
  const known = new Map<string, Template>();
  return ({ level, sector }) => {
    const key = `${level} ${sector ?? ""}`;
    const audience = sector === undefined ? { level } : { level, sector };
    const template = known.get(key) ?? templateFor(plan, round, audience);
    known.set(key, template);
    return template;
  };
}
