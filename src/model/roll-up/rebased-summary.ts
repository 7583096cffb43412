import type { IsoDate } from "../../base/codes";
import type { UnitCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import type { FiguresOfUnits } from "../form/prefilled";
import type { Unit } from "../unit/unit";
import { rebaseFigures, type RebasedFigure, type LeftFigure } from "../unit/unit-succession";
import { existsOn } from "../unit/unit-validity";
import { amountOf, BLANK } from "../value";

/** A figure of all units, rebased to the units of the later day as far as possible. */
export interface RebasedElement {
  readonly element: DataElement;
  readonly carried: ReadonlyMap<UnitCode, RebasedFigure>;
  readonly left: readonly LeftFigure[];
}

/** The figures of one day's units, rebased to those of a later day. */
export interface RebasedSummary {
  /** The units of the later day; listed ones first, then other successors. */
  readonly units: readonly Unit[];
  /** The units of the earlier day. */
  readonly before: readonly Unit[];
  readonly elements: readonly RebasedElement[];
  /** Means, days and texts, which cannot be summed over units. */
  readonly notAddable: readonly DataElement[];
  /** Codes with figures that no unit of the earlier day has. */
  readonly unrecognisedSources: readonly UnitCode[];
}

export interface CarrySummaryRequest {
  readonly plan: Plan;
  readonly figures: FiguresOfUnits;
  /** The earlier units; `after`: the later ones; `others`: further units for finding successors. */
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  readonly others: readonly Unit[];
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Rebases every figure that can be summed over units; see carryFigures. "Không phát sinh" counts as 0, a
 * blank as nothing.
 */
export function carrySummary(request: CarrySummaryRequest): RebasedSummary {
  const { plan, figures, from, to } = request;
  const units = allUnits(request);
  const before = request.before.filter((unit) => existsOn(unit, from));
  const isBefore = new Set(before.map(({ code }) => code));
  const reported = [...figures].filter(([unit]) => isBefore.has(unit));
  const asked = plan.elements.filter(({ code }) => reported.some(([, values]) => values.has(code)));
  const isAddable = ({ overUnits }: DataElement): boolean => overUnits === "sum";

  const elements = asked.filter(isAddable).map((element): RebasedElement => {
    const values = new Map(reported.map(([unit, all]) => [unit, all.get(element.code) ?? BLANK] as const));
    const amounts = new Map(
      [...values].flatMap(([unit, value]) => {
        const amount = amountOf(value);
        return amount === undefined ? [] : [[unit, amount] as const];
      }),
    );
    const { carried, left } = rebaseFigures({ figures: amounts, units, from, to });
    // A unit the figure does not concern is not missing from it.
    const isMissing = (unit: UnitCode): boolean => values.get(unit)?.kind !== "not-applicable";
    const sums = carried.map((sum) => ({ ...sum, without: sum.without.filter(isMissing) }));
    return { element, carried: new Map(sums.map((sum) => [sum.unit, sum])), left };
  });

  const targets = new Set(elements.flatMap(({ carried }) => [...carried.keys()]));
  const listed = request.after.filter((unit) => existsOn(unit, to));
  const isListed = new Set(listed.map(({ code }) => code));
  return {
    units: [...listed, ...units.filter(({ code }) => targets.has(code) && !isListed.has(code))],
    before,
    elements,
    notAddable: asked.filter((element) => !isAddable(element)),
    unrecognisedSources: [...figures.keys()].filter((unit) => !isBefore.has(unit)),
  };
}

/**
 * Returns each unit once. A unit in the list of the later day exists on that day, even if a unit of its code
 * had ended.
 */
function allUnits({ before, after, others, from, to }: CarrySummaryRequest): readonly Unit[] {
  const all = new Map<UnitCode, Unit>();
  for (const unit of [...before, ...after, ...others]) if (!all.has(unit.code)) all.set(unit.code, unit);
  for (const unit of after.filter((one) => existsOn(one, to))) {
    const known = all.get(unit.code);
    if (known === undefined || existsOn(known, to)) continue;
    const { validTo: _ended, successors: _none, ...lasting } = known;
    all.set(unit.code, existsOn(known, from) ? lasting : unit);
  }
  return [...all.values()];
}
