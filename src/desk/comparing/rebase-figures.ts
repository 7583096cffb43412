import type { IsoDate } from "../../base/codes";
import { carrySummary } from "../../model/roll-up";
import type { Plan, Round } from "../../model/plan";
import type { FiguresOfUnits } from "../../model/form";
import type { UnitRegistry } from "../../model/unit";
import type { RebasedInput } from "../../summary/rebased";

export interface CarryRequest {
  readonly plan: Plan;
  readonly round: Round;
  readonly figures: FiguresOfUnits;
  /** The units that reported for the round; `after`: those of the later day. */
  readonly before: UnitRegistry;
  readonly after: UnitRegistry;
  /** Lists for finding and naming successors that neither list has. */
  readonly registries: readonly UnitRegistry[];
  readonly to: IsoDate;
  /** ISO date-time. */
  readonly createdAt: string;
}

/** Returns the figures of a round for the units of a later day, ready for drawing. */
export function rebasedInput(request: CarryRequest): RebasedInput {
  const { plan, round, figures, before, after, registries, to, createdAt } = request;
  const others = registries.flatMap(({ units, office }) => [...units, office]);
  const carried = carrySummary({
    plan,
    figures,
    before: before.units,
    after: after.units,
    others,
    from: round.to,
    to,
  });
  const names = new Map([...others, ...after.units, ...before.units].map(({ code, name }) => [code, name]));
  return { ...carried, plan, round, to, createdAt, nameOf: (unit) => names.get(unit) ?? unit };
}
