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

/** Whether a unit exists on a day, its first and last day included. */
export const existsOn = ({ validFrom, validTo }: Unit, day: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/** Whether a unit reports for a round: it exists on the last day, in a sector that has not been switched off before that. */
function reportsFor(unit: Unit, { sectors }: Plan, { to }: Round): boolean {
  const ended = sectors.find(({ code }) => code === unit.sector)?.validTo;
  return existsOn(unit, to) && (ended === undefined || ended >= to);
}

/** By a day within a round only some units have a row to fill in or a list. */
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
    due.some(({ aggregation }) => aggregation.kind === "list") ||
    plan.elements.some((element) => codes.has(element.code) && isTyped(element));
  audiences.set(audience, asked);
  return asked;
}

/** By day within a round and kind of unit: lists hold thousands of units. */
const askedBy = new WeakMap<Round, Map<string, boolean>>();

/**
 * The registry with the units that can report for a round. A registry that loses nobody is returned as it is. A round the plan
 * does not have is a bug.
 */
export function unitsInRound(registry: UnitRegistry, plan: Plan, round: RoundId): UnitRegistry {
  const period = roundOf(plan, round);
  return askedUnits(
    among(registry, (unit) => reportsFor(unit, plan, period)),
    plan,
    period,
  );
}

/** Of a day within a round those that are asked something by then: nobody where the office answers alone. */
const askedUnits = (registry: UnitRegistry, plan: Plan, period: Round): UnitRegistry =>
  period.milestoneOf === undefined ? registry : among(registry, (unit) => isAsked(unit, plan, period));

/** The same with the units that could report for a part of a review and have ended since: what they sent belongs to it. */
export function unitsInReview(registry: UnitRegistry, plan: Plan, round: RoundId): UnitRegistry {
  const period = roundOf(plan, round);
  return askedUnits(
    among(registry, (unit) => reportsFor(unit, plan, period) || partsOf(unit, plan, period).length > 0),
    plan,
    period,
  );
}

/** The rounds a review is made of for which a unit reports. */
export const partsOf = (unit: Unit, plan: Plan, { of = [] }: Pick<Round, "of">): readonly RoundId[] =>
  of.filter((part) => reportsFor(unit, plan, roundOf(plan, part)));

/** Whether a report of a round can be a unit's. */
export const canReport = (unit: Unit, plan: Plan, round: RoundId): boolean =>
  reportsFor(unit, plan, roundOf(plan, round));

function roundOf(plan: Plan, round: RoundId): Round {
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return period;
}

function among(registry: UnitRegistry, isIn: (unit: Unit) => boolean): UnitRegistry {
  const units = registry.units.filter(isIn);
  return units.length === registry.units.length ? registry : { ...registry, units };
}

/** The list with those of its units, as it is known, that were left out because they ended before the round. */
export function withEnded(registry: UnitRegistry, known: readonly UnitRegistry[]): UnitRegistry {
  const codes = new Set(registry.units.map(({ code }) => code));
  const ended = known
    .filter(({ id }) => id === registry.id)
    .flatMap(({ units }) => units.filter(({ code, validTo }) => validTo !== undefined && !codes.has(code)));
  return ended.length === 0 ? registry : { ...registry, units: [...registry.units, ...ended] };
}

/**
 * A list with the units of the lists it replaced, of a review that began in their time: each reports for the parts of its own
 * time. A list that gains nobody is returned as it is.
 */
export function withUnitsReplaced(
  registry: UnitRegistry,
  plan: Plan,
  round: RoundId,
  known: readonly UnitRegistry[],
): UnitRegistry {
  const period = roundOf(plan, round);
  const before = known.find(({ replacedBy }) => replacedBy?.registry === registry.id);
  if (period.of === undefined || before?.replacedBy === undefined) return registry;
  const { from } = before.replacedBy;
  const last = dayBefore(from);
  const ended = withUnitsReplaced(before, plan, round, known)
    .units.filter(({ code }) => !registry.units.some((unit) => unit.code === code))
    .map((unit): Unit => ({ ...unit, validTo: earlier(unit.validTo ?? last, last) }))
    .filter((unit) => partsOf(unit, plan, period).length > 0);
  if (ended.length === 0) return registry;
  const begun = registry.units.map((unit): Unit => ({ ...unit, validFrom: unit.validFrom ?? from }));
  return { ...registry, units: [...ended, ...begun] };
}

const earlier = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);

/**
 * The registry that holds on a day: the given one, or the one that has replaced it by then. One that is not among those
 * known is passed over.
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
