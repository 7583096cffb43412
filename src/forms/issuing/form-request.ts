import type { RoundId, UnitCode } from "../../model/codes";
import type { EarlierFigures } from "../../model/form";
import { findRound, type Plan } from "../../model/plan";
import type { Unit, UnitRegistry } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { earlierOn, type RoundFigures } from "../../model/board";
import { makeForm } from "./make-form";

/** Forms for whom. */
export interface IssueRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  /** With the units that have ended: who took their place goes on from their figures, too. */
  readonly registry: UnitRegistry;
  /** Of the round before, where they are at hand. */
  readonly earlier?: RoundFigures | undefined;
}

/** Whose blank form is wanted. */
export interface FormRequest extends IssueRequest {
  readonly unit: Unit;
  /** The office it reports to. */
  readonly above: Unit | undefined;
}

/** What the forms of units go on from. */
export function earlierForForms(request: IssueRequest): (unit: UnitCode) => EarlierFigures | undefined {
  const { plan, round, registry, earlier } = request;
  const of = earlier && earlierOn(earlier, { plan, units: registry.units }, findRound(plan, round)?.to);
  return (unit) => of?.(unit).values;
}

/** The blank form of one unit, with what is known of it. `createdAt` is an ISO date-time. */
export function requestedForm(request: FormRequest, createdAt: string): Drawing {
  const { plan, round, unit, above } = request;
  return makeForm(plan, round, unit, above, createdAt, earlierForForms(request)(unit.code));
}
