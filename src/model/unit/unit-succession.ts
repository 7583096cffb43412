import type { IsoDate } from "../../base/codes";
import type { UnitCode } from "../codes";
import type { Unit } from "./unit";
import { existsOn } from "./unit-validity";

/** What became of a unit by a later day. */
export type Fate =
  /** It still exists, or merged into one unit. */
  | { readonly kind: "into"; readonly unit: UnitCode }
  /** It was split: only the unit itself knows which part a figure belongs to. */
  | { readonly kind: "split"; readonly into: readonly UnitCode[] }
  /** It ended without a successor. */
  | { readonly kind: "ended" }
  /** It ended, and its successor is unknown. */
  | { readonly kind: "unknown" };

/** A figure for the units of a later day. */
export interface RebasedFigure {
  readonly unit: UnitCode;
  readonly amount: number;
  /** Units whose figures it contains. */
  readonly from: readonly UnitCode[];
  /** Units that belong to it wholly or partly but have no figure: the sum is too small. */
  readonly without: readonly UnitCode[];
}

/** A figure that cannot be assigned to the units of a later day. */
export interface LeftFigure {
  readonly unit: UnitCode;
  readonly amount: number;
  readonly fate: Exclude<Fate, { readonly kind: "into" }>;
}

export interface RebasedFigures {
  readonly carried: readonly RebasedFigure[];
  readonly left: readonly LeftFigure[];
}

export interface FiguresToRebase {
  /** Figures that add up over units (counts, money). Ratios are recalculated from rebased sums. */
  readonly figures: ReadonlyMap<UnitCode, number>;
  /** All past and present units, each once. */
  readonly units: readonly Unit[];
  /** The day of the figures, and the later day whose units they are assigned to. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Assigns figures of one day to the units of a later day, as far as adding allows: a unit stays, becomes
 * another, or several merge. Figures are never divided; those of units that were split, ended or have an
 * unknown successor are returned with the reason. Throws if a figure's unit did not exist on its day.
 */
export function rebaseFigures({ figures, units, from, to }: FiguresToRebase): RebasedFigures {
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const fates = units
    .filter((unit) => existsOn(unit, from))
    .map((unit) => ({ unit: unit.code, amount: figures.get(unit.code), fate: fateOf(unit, to, known) }));
  const placed = new Set(fates.map(({ unit }) => unit));
  for (const code of figures.keys()) {
    if (!placed.has(code)) throw new Error(`there is a figure of ${code}, which did not exist on ${from}`);
  }

  const carried = new Map<UnitCode, RebasedFigure>();
  const left: LeftFigure[] = [];
  for (const { unit, amount, fate } of fates) {
    if (amount === undefined) continue;
    if (fate.kind !== "into") {
      left.push({ unit, amount, fate });
      continue;
    }
    const sum = carried.get(fate.unit) ?? { unit: fate.unit, amount: 0, from: [], without: [] };
    carried.set(fate.unit, { ...sum, amount: sum.amount + amount, from: [...sum.from, unit] });
  }
  const without = (target: UnitCode): readonly UnitCode[] =>
    fates
      .filter(({ amount, fate }) =>
        fate.kind === "into"
          ? fate.unit === target && amount === undefined
          : fate.kind === "split" && fate.into.includes(target),
      )
      .map(({ unit }) => unit);
  return { carried: [...carried.values()].map((sum) => ({ ...sum, without: without(sum.unit) })), left };
}

/** Returns whether the chain of successors leads back to the unit. */
export function isOwnSuccessor({ code, successors = [] }: Unit, known: ReadonlyMap<UnitCode, Unit>): boolean {
  const reached = new Set(successors);
  for (const next of reached) for (const later of known.get(next)?.successors ?? []) reached.add(later);
  return reached.has(code);
}

/** Follows the successors until one exists on the day; a circular chain has an unknown end. */
export function fateOf(unit: Unit, day: IsoDate, known: ReadonlyMap<UnitCode, Unit>): Fate {
  const visited = new Set<UnitCode>();
  let current = unit;
  while (!existsOn(current, day)) {
    if (visited.has(current.code)) return { kind: "unknown" };
    visited.add(current.code);
    const { successors } = current;
    if (successors === undefined) return { kind: "unknown" };
    const [next, ...others] = successors;
    if (next === undefined) return { kind: "ended" };
    if (others.length > 0) return { kind: "split", into: successors };
    const successor = known.get(next);
    if (successor === undefined) return { kind: "unknown" };
    current = successor;
  }
  return { kind: "into", unit: current.code };
}
