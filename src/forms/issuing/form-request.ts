import type { RoundId, UnitCode } from "../../model/codes";
import type { EarlierFigures } from "../../model/form";
import { findRound, type Plan } from "../../model/plan";
import type { Unit, UnitRegistry } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { earlierOn, type RoundFigures } from "../../model/board";
import { makeForm } from "./make-form";

/** The plan, round and units that forms are made for. */
export interface IssueRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  /** Includes ended units: their successors continue their figures. */
  readonly registry: UnitRegistry;
  /** Figures of the previous round, if available. */
  readonly earlier?: RoundFigures | undefined;
}

/** The unit whose blank form is wanted. */
export interface FormRequest extends IssueRequest {
  readonly unit: Unit;
  /** The office it reports to. */
  readonly above: Unit | undefined;
}

/** Returns the earlier figures that a unit's form continues. */
export function earlierForForms(request: IssueRequest): (unit: UnitCode) => EarlierFigures | undefined {
  const { plan, round, registry, earlier } = request;
  const of = earlier && earlierOn(earlier, { plan, units: registry.units }, findRound(plan, round)?.to);
  return (unit) => of?.(unit).values;
}

/** Makes the blank form of one unit with its known values. `createdAt` is an ISO date-time. */
export function requestedForm(request: FormRequest, createdAt: string): Drawing {
  const { plan, round, unit, above } = request;
  return makeForm(plan, round, unit, above, createdAt, earlierForForms(request)(unit.code));
}
