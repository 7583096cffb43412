import type { IsoDate } from "../../base/codes";
import type { RoundId } from "../../model/codes";
import { BLANK_FORM_ROUND, planOfForm, unitsOfForm } from "../plan/plan-of-form";
import { findRound, type Plan, type Round } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { OpenedForm } from "./open-blank-form";

/** What is collected from whom: the reports of a round of a plan. */
export interface Collection {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  /** The blank form that the plan was made of, where its forms bear no codes. */
  readonly blank?: OpenedForm;
}

/** Copies of a blank form as a round of a plan. Without a list of units whoever sends one reports; `due`: until when. */
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

/** What people call it: by the round, or by the form, which says nothing of rounds. */
export function collectionName(collection: Pick<Collection, "plan" | "round">): string {
  const { name } = roundOf(collection);
  return name === "" ? collection.plan.title : name;
}

/** The round that is collected. A round that its plan does not have is a bug. */
export function roundOf({ plan, round }: Pick<Collection, "plan" | "round">): Round {
  const found = findRound(plan, round);
  if (found === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return found;
}
