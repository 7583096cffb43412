import { countedRegister } from "../plan/aggregation-traits";
import type { IsoDate } from "../../base/codes";
import type { RegistryId, RoundId } from "../codes";
import { dayBefore } from "../../base/dates";
import { rowState } from "../form/template";
import type { DataElement } from "../plan/data-element";
import { elementsOf } from "../plan/elements-of-indicator";
import { isDueAt, findRound } from "../plan/milestones";
import type { Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import type { Unit, UnitRegistry } from "./unit";

/** Returns whether a unit exists on a day; its first and last day count. */
export const existsOn = ({ validFrom, validTo }: Unit, day: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/**
 * Returns whether a unit reports for a round: it exists on the last day, in a sector that has not ended by
 * then.
 */
function reportsFor(unit: Unit, { sectors }: Plan, { to }: Round): boolean {
  const ended = sectors.find(({ code }) => code === unit.sector)?.validTo;
  return existsOn(unit, to) && (ended === undefined || ended >= to);
}

/** Returns whether a milestone asks a unit for any input row or list. */
function isAsked(unit: Unit, plan: Plan, round: Round): boolean {
  const audiences = askedBy.get(round) ?? new Map<string, boolean>();
  askedBy.set(round, audiences);
  const audience = `${unit.level} ${unit.sector ?? ""}`;
  const known = audiences.get(audience);
  if (known !== undefined) return known;
  const due = plan.indicators.filter((indicator) => isDueAt(indicator, round));
  const codes = new Set(due.flatMap((indicator) => [...indicator.asks, ...elementsOf(indicator, plan)]));
  const isTyped = (element: DataElement): boolean => rowState(plan, element, unit, round.id) === "input";
  const asked =
    due.some(({ aggregation }) => countedRegister(aggregation) !== undefined) ||
    plan.elements.some((element) => codes.has(element.code) && isTyped(element));
  audiences.set(audience, asked);
  return asked;
}

/** Cache by milestone and audience: lists hold thousands of units. */
const askedBy = new WeakMap<Round, Map<string, boolean>>();

/**
 * Returns the registry with the units that can report for a round; the same object if all can. Throws if the
 * plan lacks the round.
 */
export function unitsInRound(registry: UnitRegistry, plan: Plan, round: RoundId): UnitRegistry {
  const period = requiredRound(plan, round);
  return askedUnits(
    among(registry, (unit) => reportsFor(unit, plan, period)),
    plan,
    period,
  );
}

/** Why a unit of a list gets no form of a round. */
export type LeftOutReason =
  | { readonly kind: "ended"; readonly last: IsoDate }
  | { readonly kind: "not-begun"; readonly first: IsoDate }
  | { readonly kind: "sector-ended"; readonly last: IsoDate }
  | { readonly kind: "not-asked" };

/** Returns the units of a list that do not report for a round, each with the reason. */
export function unitsLeftOut(
  registry: UnitRegistry,
  plan: Plan,
  round: RoundId,
): readonly { readonly unit: Unit; readonly reason: LeftOutReason }[] {
  const { to } = requiredRound(plan, round);
  const reporting = new Set(unitsInRound(registry, plan, round).units);
  return registry.units
    .filter((unit) => !reporting.has(unit))
    .map((unit) => ({ unit, reason: leftOutReason(unit, plan, to) }));
}

function leftOutReason({ validFrom, validTo, sector }: Unit, { sectors }: Plan, to: IsoDate): LeftOutReason {
  if (validTo !== undefined && validTo < to) return { kind: "ended", last: validTo };
  if (validFrom !== undefined && validFrom > to) return { kind: "not-begun", first: validFrom };
  const ended = sectors.find(({ code }) => code === sector)?.validTo;
  return ended !== undefined && ended < to ? { kind: "sector-ended", last: ended } : { kind: "not-asked" };
}

/** At a milestone, only the units that are asked something; none if the office answers alone. */
const askedUnits = (registry: UnitRegistry, plan: Plan, period: Round): UnitRegistry =>
  period.milestoneOf === undefined ? registry : among(registry, (unit) => isAsked(unit, plan, period));

/**
 * Like unitsInRound, with the units that could report for a part of a review and have ended since: their
 * reports belong to it.
 */
export function unitsInReview(registry: UnitRegistry, plan: Plan, round: RoundId): UnitRegistry {
  const period = requiredRound(plan, round);
  return askedUnits(
    among(
      registry,
      (unit) => reportsFor(unit, plan, period) || reviewRoundsOf(unit, plan, period).length > 0,
    ),
    plan,
    period,
  );
}

/** Returns the rounds of a review that a unit reports for. */
export const reviewRoundsOf = (unit: Unit, plan: Plan, { of = [] }: Pick<Round, "of">): readonly RoundId[] =>
  of.filter((part) => reportsFor(unit, plan, requiredRound(plan, part)));

/** Returns whether a unit can report for a round. */
export const canReport = (unit: Unit, plan: Plan, round: RoundId): boolean =>
  reportsFor(unit, plan, requiredRound(plan, round));

function requiredRound(plan: Plan, round: RoundId): Round {
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return period;
}

function among(registry: UnitRegistry, isIn: (unit: Unit) => boolean): UnitRegistry {
  const units = registry.units.filter(isIn);
  return units.length === registry.units.length ? registry : { ...registry, units };
}

/** Adds the units of the known list that were omitted because they ended before the round. */
export function withEnded(registry: UnitRegistry, known: readonly UnitRegistry[]): UnitRegistry {
  const codes = new Set(registry.units.map(({ code }) => code));
  const ended = known
    .filter(({ id }) => id === registry.id)
    .flatMap(({ units }) => units.filter(({ code, validTo }) => validTo !== undefined && !codes.has(code)));
  return ended.length === 0 ? registry : { ...registry, units: [...registry.units, ...ended] };
}

/**
 * For a review that began under earlier lists, adds the units of the lists that this one replaced, each with
 * its period of validity. Returns the same object if there are none.
 */
export function withUnitsReplaced(
  registry: UnitRegistry,
  plan: Plan,
  round: RoundId,
  known: readonly UnitRegistry[],
): UnitRegistry {
  const period = requiredRound(plan, round);
  const before = known.find(({ replacedBy }) => replacedBy?.registry === registry.id);
  if (period.of === undefined || before?.replacedBy === undefined) return registry;
  const { from } = before.replacedBy;
  const last = dayBefore(from);
  const ended = withUnitsReplaced(before, plan, round, known)
    .units.filter(({ code }) => !registry.units.some((unit) => unit.code === code))
    .map((unit): Unit => ({ ...unit, validTo: earlier(unit.validTo ?? last, last) }))
    .filter((unit) => reviewRoundsOf(unit, plan, period).length > 0);
  if (ended.length === 0) return registry;
  const begun = registry.units.map((unit): Unit => ({ ...unit, validFrom: unit.validFrom ?? from }));
  return { ...registry, units: [...ended, ...begun] };
}

const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/**
 * Returns the registry in force on a day: the given one or its replacement. Unknown replacements are skipped.
 */
export function registryOn(
  registry: UnitRegistry,
  day: IsoDate,
  find: (id: RegistryId) => UnitRegistry | undefined,
): UnitRegistry {
  const { replacedBy } = registry;
  const next = replacedBy !== undefined && replacedBy.from <= day ? find(replacedBy.registry) : undefined;
  return next === undefined ? registry : registryOn(next, day, find);
}
