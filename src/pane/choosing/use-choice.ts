import { isoDate, type IsoDate } from "../../base/codes";
import { useMemo, useState } from "react";
import { planId, roundId, type PlanId, type RoundId } from "../../model/codes";
import {
  fitsPlan,
  type Unit,
  type UnitRegistry,
  registryOn,
  unitsInReview,
  withUnitsReplaced,
} from "../../model/unit";
import { localDay } from "../../base/dates";
import {
  findRound,
  type Plan,
  type Round,
  type Period,
  planName,
  readPlanName,
  planById,
  isTemplate,
} from "../../model/plan";
import type { EarlierRollUp } from "../../desk/continuing";
import type { StoredChoice } from "../../desk/received";
import { useServices } from "../services/pane-services";

/** Plan, round, units and unit of the tabs. */
export interface Choice {
  readonly plan: Plan;
  readonly round: RoundId;
  /** Lists to choose from: the user's own for this plan, then bundled ones. */
  readonly registries: readonly UnitRegistry[];
  readonly registry: UnitRegistry;
  /** All unit lists from files or summaries, for any plan. */
  readonly ownLists: readonly OwnList[];
  readonly unit: Unit;
  /** False until somebody chose a plan; `plan` is then a default, and nothing is shown as chosen. */
  readonly isPlanChosen: boolean;
  readonly isUnitChosen: boolean;
  /** The choice applies to all units, not this one. */
  readonly isForAll: boolean;
  /** The round is a due day of the office alone; no unit is asked. */
  readonly isOfficeAlone: boolean;
  /** Plan and units are chosen, and no search is failing. */
  readonly isSettled: boolean;
  /** The typed text names none, or no longer does. */
  readonly lose: (what: keyof StoredChoice, isLost: boolean) => void;
  readonly choosePlan: (id: string) => void;
  readonly chooseRound: (id: string) => void;
  readonly chooseRegistry: (id: string) => void;
  /** Accepts `ALL_UNITS`, too. */
  readonly chooseUnit: (code: string) => void;
  /** Adds and chooses the user's list, read for the chosen plan. */
  readonly addList: (registry: UnitRegistry) => void;
  /** Chooses the subject of an earlier roll-up or received files. */
  readonly resume: (subject: ChosenSubject) => void;
}

export type ChosenSubject = Pick<EarlierRollUp, "plan" | "round" | "registry">;

interface Chosen extends StoredChoice {
  readonly round?: string;
}

/** A list that is not bundled. Its levels are one plan's. */
interface OwnList {
  readonly plan: PlanId;
  readonly registry: UnitRegistry;
}

/** Chosen in place of a unit; no unit has this code. */
export const ALL_UNITS = "*";

/** Starts from the last choice, or from nothing; chooses anew what no longer fits. */
export function useChoice(firstPlan?: string): Choice {
  const { plans, registries: bundled, clock, choiceMemory } = useServices();
  const today = reportedDay(localDay(clock.today()));
  const [chosen, setOnlyChosen] = useState((): Chosen =>
    firstPlan === undefined ? choiceMemory.recall() : { plan: planMeant(firstPlan, plans, today) },
  );
  const [lost, setLost] = useState<ReadonlySet<keyof StoredChoice>>(new Set());
  const [lists, setLists] = useState<readonly OwnList[]>([]);
  return useMemo(() => {
    const setChosen = (next: Chosen): void => {
      setOnlyChosen(next);
      choiceMemory.remember(next);
    };
    const known = chosen.plan === undefined ? undefined : planById(plans, planId(chosen.plan));
    const plan = known ?? plans.find((each) => !isTemplate(each)) ?? first(plans, "plans");
    const round = findRound(plan, roundId(chosen.round ?? "")) ?? usualRound(plan, today);
    const own = lists.filter((list) => list.plan === plan.id);
    // Own plans have own levels, which reporting units must share.
    const fitting = bundled.filter((registry) => fitsPlan(registry, plan));
    const registries = [...own.map((list) => list.registry), ...fitting];
    const usual = fitting.find(({ id }) => id === plan.defaultRegistry) ?? first(fitting, "registries");
    const find = (id: string): UnitRegistry | undefined => registries.find((known) => known.id === id);
    // Units of the time: successors of the usual list, and those of any list existing in the round.
    const listed = find(chosen.registry ?? "") ?? registryOn(usual, round.to, find);
    const registry = unitsInReview(withUnitsReplaced(listed, plan, round.id, registries), plan, round.id);
    const isOfficeAlone = round.milestoneOf !== undefined && registry.units.length === 0;
    const { units, office } = registry;
    const named = isOfficeAlone ? office : [...units, office].find(({ code }) => code === chosen.unit);
    const remember = (added: OwnList): void =>
      setLists((known) => [added, ...known.filter((one) => !isSameList(one, added))]);
    return {
      plan,
      round: round.id,
      registries,
      registry,
      ownLists: lists,
      unit: named ?? units[0] ?? office,
      isPlanChosen: known !== undefined,
      isUnitChosen: named !== undefined || (chosen.unit === ALL_UNITS && !isOfficeAlone),
      isForAll: chosen.unit === ALL_UNITS && !isOfficeAlone,
      isOfficeAlone,
      isSettled: lost.size === 0 && known !== undefined,
      lose: (what, isLost) =>
        setLost((known) => new Set(isLost ? [...known, what] : [...known].filter((each) => each !== what))),
      choosePlan: (id) => {
        // Another period or target of the same template keeps the units.
        const isSame = plan.standard !== undefined && readPlanName(planId(id))?.template === plan.standard.id;
        setChosen({ unit: chosen.unit, ...(isSame ? chosen : {}), plan: planMeant(id, plans, today) });
      },
      chooseRound: (id) => setChosen({ ...chosen, round: id }),
      chooseRegistry: (id) => setChosen({ ...chosen, registry: id }),
      chooseUnit: (code) => setChosen({ ...chosen, unit: code }),
      addList: (added) => {
        remember({ plan: plan.id, registry: added });
        setChosen({ ...chosen, registry: added.id });
      },
      resume: ({ plan: { id }, round: resumed, registry: its }) => {
        const isKnown = [...lists, ...bundled.map((each) => ({ plan: id, registry: each }))].some((one) =>
          isSameList(one, { plan: id, registry: its }),
        );
        if (!isKnown) remember({ plan: id, registry: its });
        setChosen({ plan: id, round: resumed, registry: its.id });
      },
    };
  }, [plans, bundled, choiceMemory, today, chosen, lost, lists]);
}

/** Days after a quarter in which people still report on it. */
const DAYS_AFTER = 20;

/** Returns the day whose quarter is reported on. */
function reportedDay(today: IsoDate): IsoDate {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - DAYS_AFTER);
  return isoDate(day.toISOString().slice(0, 10));
}

/** Returns the plan of an id; a template is used for this year's quarters. */
function planMeant(id: string, plans: readonly Plan[], today: IsoDate): PlanId {
  const template = plans.find(({ standard }) => standard?.id === id)?.standard;
  const quarters: Period = { kind: "year", year: Number(today.slice(0, 4)), by: "Q" };
  return template === undefined ? planId(id) : planName(template, quarters, new Map());
}

/** Returns today's round of a plan from a template, else the first. */
function usualRound({ rounds, standard }: Plan, today: IsoDate): Round {
  const now = rounds.find(({ from, to, of }) => of === undefined && from <= today && today <= to);
  return (standard && now) ?? first(rounds, "rounds");
}

const isSameList = (one: OwnList, other: OwnList): boolean =>
  one.plan === other.plan && one.registry.id === other.registry.id;

function first<T>(items: readonly T[], what: string): T {
  const [item] = items;
  if (item === undefined) throw new Error(`there are no ${what} to choose from`);
  return item;
}
