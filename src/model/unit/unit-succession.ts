import type { IsoDate } from "../../base/codes";
import type { UnitCode } from "../codes";
import type { Unit } from "./unit";
import { existsOn } from "./unit-validity";

/** What has become of a unit by a later day. */
export type Fate =
  /** It still exists, or all of it went to this one. */
  | { readonly kind: "into"; readonly unit: UnitCode }
  /** It was split: nobody but itself could say what belongs to which part. */
  | { readonly kind: "split"; readonly into: readonly UnitCode[] }
  /** It ended, and nothing took its place. */
  | { readonly kind: "ended" }
  /** It ended, and no source says what took its place. */
  | { readonly kind: "unknown" };

/** A figure on the boundaries of a later day. */
export interface RebasedFigure {
  readonly unit: UnitCode;
  readonly amount: number;
  /** The units whose figures it is made of. */
  readonly from: readonly UnitCode[];
  /** Units that belong to it too, wholly or in part, without a figure in it: while there are any it is too small. */
  readonly without: readonly UnitCode[];
}

/** A figure that has no place on the boundaries of a later day, and why. */
export interface LeftFigure {
  readonly unit: UnitCode;
  readonly amount: number;
  readonly fate: Exclude<Fate, { readonly kind: "into" }>;
}

export interface RebasedFigures {
  readonly carried: readonly RebasedFigure[];
  readonly left: readonly LeftFigure[];
}

export interface CarryRequest {
  /** What can be added over units (counts, money); ratios are calculated anew from carried sums. */
  readonly figures: ReadonlyMap<UnitCode, number>;
  /** All units there were and are, each once. */
  readonly units: readonly Unit[];
  /** The day the figures are of, and the later day on whose boundaries they are wanted. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * Shows figures of one day on the boundaries of a later one, as far as that can be done by adding: a unit stays what it is,
 * or becomes another, or several become one. A figure is never divided; what was split, ended, or went nobody knows where
 * is left over with the reason. A figure of a unit that did not exist on its day is a bug.
 */
export function rebaseFigures({ figures, units, from, to }: CarryRequest): RebasedFigures {
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

/** Whether following successors leads back to the unit, whatever the days. */
export function isOwnSuccessor({ code, successors = [] }: Unit, known: ReadonlyMap<UnitCode, Unit>): boolean {
  const reached = new Set(successors);
  for (const next of reached) for (const later of known.get(next)?.successors ?? []) reached.add(later);
  return reached.has(code);
}

/** Follows successors from unit to unit until one exists on the day; where they lead round in a circle nobody knows. */
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
