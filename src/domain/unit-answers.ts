import type { ElementCode, LevelCode, RoundId, SectorCode, UnitCode } from "./codes";
import { submittedValues } from "./submitted-values";
import type { Plan } from "./plan";
import type { Submission } from "./submission";
import { templateFor, type Template } from "./template";
import type { Unit } from "./unit";
import type { Value } from "./value";

/** One expected unit, the form made for it, and what it reported if it did. */
export interface UnitAnswers {
  readonly unit: Unit;
  readonly template: Template;
  readonly received?: ReceivedAnswers;
}

export interface ReceivedAnswers {
  readonly submission: Submission;
  readonly values: ReadonlyMap<ElementCode, Value>;
}

/** What units are asked depends on their level and sector only; units alike share one template object. */
export function unitAnswers(
  plan: Plan,
  round: RoundId,
  units: readonly Unit[],
  submissions: ReadonlyMap<UnitCode, Submission>,
): readonly UnitAnswers[] {
  const templates = new Map<LevelCode, Map<SectorCode | undefined, Template>>();
  const templateOf = ({ level, sector }: Unit): Template => {
    const ofLevel = templates.get(level) ?? new Map<SectorCode | undefined, Template>();
    const template = ofLevel.get(sector) ?? templateFor(plan, round, { level, sector });
    templates.set(level, ofLevel.set(sector, template));
    return template;
  };
  return units.map((unit) => {
    const template = templateOf(unit);
    const submission = submissions.get(unit.code);
    if (submission === undefined) return { unit, template };
    return { unit, template, received: { submission, values: submittedValues(template, submission) } };
  });
}
