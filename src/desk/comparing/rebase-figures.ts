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
  /** Who reported for the round, and who there is on the later day. */
  readonly before: UnitRegistry;
  readonly after: UnitRegistry;
  /** By these successors on neither list are found and named. */
  readonly registries: readonly UnitRegistry[];
  readonly to: IsoDate;
  /** ISO date-time. */
  readonly createdAt: string;
}

/** The figures of a round on the boundaries of a later day, ready to be drawn. */
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
