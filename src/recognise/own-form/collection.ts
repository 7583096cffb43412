import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../../model/codes";
import { BLANK_FORM_ROUND, planOfForm, unitsOfForm } from "../plan/plan-of-form";
import { findRound, type Plan, type Round } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { OpenedForm } from "./open-blank-form";

/** The reports of a round of a plan, and the units that send them. */
export interface Collection {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  /** The blank form from which the plan was derived, if its forms have no codes. */
  readonly blank?: OpenedForm;
}

/**
 * Treats copies of a blank form as a round of a plan. Without a list of units every sender reports; `due`:
 * the deadline.
 */
export const collectionOfForm = (
  blank: OpenedForm,
  registry: UnitRegistry | undefined,
  due: IsoDate | undefined,
): Collection => ({
  plan: planOfForm(blank.form, blank.name, due),
  round: BLANK_FORM_ROUND,
  registry: unitsOfForm(registry),
  blank,
});

/** Returns the name for people: of the round, or of the form, which has no rounds. */
export function collectionName(collection: Pick<Collection, "plan" | "round">): string {
  const { name } = collectedRound(collection);
  return name === "" ? collection.plan.title : name;
}

/** Returns the collected round. A round that its plan does not have is a bug. */
export function collectedRound({ plan, round }: Pick<Collection, "plan" | "round">): Round {
  const found = findRound(plan, round);
  if (found === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return found;
}
