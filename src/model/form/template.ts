import { countedRegister } from "../plan/aggregation-traits";
import { isoDate } from "../../base/codes";
import { type LevelCode, type RoundId, type SectorCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { elementsOf } from "../plan/elements-of-indicator";
import type { Indicator } from "../plan/indicator";
import { isDueAt, findRound } from "../plan/milestones";
import { rankOf, type Plan, type Section } from "../plan/plan";
import type { Register } from "../plan/register";
import type { Round } from "../plan/round";

/**
 * `input`: typed by people. `calculated`: a formula of the form. `not-applicable`: printed in grey and
 * locked.
 */
export type RowState = "input" | "calculated" | "not-applicable";

export type FormRow =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "indicator"; readonly indicator: Indicator }
  | { readonly kind: "element"; readonly element: DataElement; readonly state: RowState };

/** Recipient properties that change the form. */
export interface Audience {
  readonly level: LevelCode;
  readonly sector?: SectorCode;
}

/** Rows and registers of a form for one plan, version, round and audience. */
export interface Template {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly audience: Audience;
  readonly version: number;
  readonly rows: readonly FormRow[];
  readonly registers: readonly Register[];
}

/**
 * Returns whether an element is typed, calculated or closed on an audience's form; without a round, in any
 * round.
 */
export function rowState(plan: Plan, element: DataElement, audience: Audience, round?: RoundId): RowState {
  if (round !== undefined && isSwitchedOff(plan, element, round)) return "not-applicable";
  if (rankOf(plan, audience.level) < rankOf(plan, element.origin)) return "not-applicable";
  const { sector } = audience;
  if (sector !== undefined && element.sectors !== undefined && !element.sectors.includes(sector)) {
    return "not-applicable";
  }
  if (element.derived === undefined || isOpenQuestion(element, sector)) return "input";
  return element.derived.at === "every-level" || audience.level === element.origin ? "calculated" : "input";
}

/**
 * Returns whether all sectors of an element ended before the round began. An element whose sector ends within
 * the round is still asked: upper offices may have figures from the days before.
 */
function isSwitchedOff(plan: Plan, { sectors }: DataElement, round: RoundId): boolean {
  const period = findRound(plan, round);
  if (sectors === undefined || period === undefined) return false;
  const lastDay = new Map(plan.sectors.map(({ code, validTo }) => [code, validTo]));
  return sectors.every((sector) => (lastDay.get(sector) ?? period.from) < period.from);
}

/**
 * Returns whether an element depends on the unit's unknown sector: it cannot be calculated and is asked
 * instead.
 */
const isOpenQuestion = ({ derived, sectors }: DataElement, sector: SectorCode | undefined): boolean =>
  sectors !== undefined &&
  sector === undefined &&
  (derived?.by.kind === "one" || (derived?.at === "origin" && derived.by.kind === "combination"));

/** Plans are immutable, and thousands of units use the same form. */
const known = new WeakMap<Plan, Map<string, Template>>();

/** Returns a plan's form for one round and audience; equal audiences share it. */
export function templateFor(plan: Plan, round: RoundId, { level, sector }: Audience): Template {
  const ofPlan = known.get(plan) ?? new Map<string, Template>();
  const key = [round, level, sector ?? ""].join(" ");
  const template = ofPlan.get(key) ?? makeTemplate(plan, round, { level, sector });
  known.set(plan, ofPlan.set(key, template));
  return template;
}

/**
 * Makes a plan's form for one round and audience. Each element appears once, where it is first needed. A
 * round that the plan lacks yields an empty form.
 */
function makeTemplate(plan: Plan, round: RoundId, audience: Audience): Template {
  const period = findRound(plan, round) ?? { id: round, to: NO_DAY };
  const elements = new Map(plan.elements.map((element) => [element.code, element]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const placed = new Set<DataElement>();
  const rows: FormRow[] = [];

  const place = (codes: Section["elements"]): void => {
    for (const code of codes) {
      const element = elements.get(code);
      if (element === undefined) throw new Error(`plan ${plan.id} has no element ${code}`);
      if (placed.has(element)) continue;
      placed.add(element);
      rows.push({ kind: "element", element, state: rowState(plan, element, audience, round) });
    }
  };

  for (const section of plan.sections) {
    const asked = section.indicators.flatMap((code) => {
      const indicator = indicators.get(code);
      if (indicator === undefined) throw new Error(`plan ${plan.id} has no indicator ${code}`);
      return isAskedIn(indicator, period) ? [indicator] : [];
    });
    if (asked.length === 0 && section.indicators.length > 0) continue;
    rows.push({ kind: "section", section });
    place(section.elements);
    for (const indicator of asked) {
      rows.push({ kind: "indicator", indicator });
      place([...indicator.asks, ...elementsOf(indicator, plan)]);
    }
  }
  const registers = plan.registers.filter(
    (register) => isFor(register, plan, audience) && (asksIn(register, period) || isCounted(register, rows)),
  );
  return { plan, round, audience, version: plan.version, rows, registers };
}

const isFor = ({ origin }: Register, plan: Plan, { level }: Audience): boolean =>
  origin === undefined || rankOf(plan, level) >= rankOf(plan, origin);

const NO_DAY = isoDate("9999-12-31");

/** Returns whether an indicator of the form counts the rows of the register. */
const isCounted = ({ code }: Register, rows: readonly FormRow[]): boolean =>
  rows.some((row) => row.kind === "indicator" && countedRegister(row.indicator.aggregation) === code);

/** A milestone round also asks for what the document requires by that day, without uncounted lists. */
const isAskedIn = (indicator: Indicator, period: Pick<Round, "id" | "of" | "to" | "milestoneOf">): boolean =>
  asksIn(indicator, period) || isDueAt(indicator, period);

/**
 * Returns whether an indicator or register belongs to a round. A review asks for everything its rounds ask
 * for.
 */
function asksIn(
  { rounds }: Pick<Indicator | Register, "rounds">,
  { id, of = [] }: Pick<Round, "id" | "of">,
): boolean {
  return rounds.includes(id) || of.some((part) => rounds.includes(part));
}
