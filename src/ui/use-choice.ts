import { useMemo, useState } from "react";
import type { RoundId, UnitCode } from "../domain/codes";
import type { Plan } from "../domain/plan";
import { findUnit, type Unit, type UnitRegistry } from "../domain/unit";
import { useServices } from "./pane-services";

/** The plan, round, units and unit that the tabs are about. */
export interface Choice {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly unit: Unit;
  readonly choosePlan: (id: string) => void;
  readonly chooseRound: (id: string) => void;
  readonly chooseRegistry: (id: string) => void;
  readonly chooseUnit: (code: string) => void;
}

interface Chosen {
  readonly plan?: string;
  readonly round?: string;
  readonly registry?: string;
  readonly unit?: string;
}

/** Begins with the first plan, its first round and its own units; what no longer fits a new choice falls back to that. */
export function useChoice(): Choice {
  const { plans, registries } = useServices();
  const [chosen, setChosen] = useState<Chosen>({});
  return useMemo(() => {
    const plan = plans.find(({ id }) => id === chosen.plan) ?? first(plans, "plans");
    const round = plan.rounds.find(({ id }) => id === chosen.round) ?? first(plan.rounds, "rounds");
    const registry =
      registries.find(({ id }) => id === chosen.registry) ??
      registries.find(({ id }) => id === plan.defaultRegistry) ??
      first(registries, "registries");
    const unit = findUnit(registry, unitIn(registry, chosen.unit)) ?? registry.office;
    return {
      plan,
      round: round.id,
      registry,
      unit,
      choosePlan: (id) => setChosen({ plan: id }),
      chooseRound: (id) => setChosen({ ...chosen, round: id }),
      chooseRegistry: (id) => setChosen({ ...chosen, registry: id }),
      chooseUnit: (code) => setChosen({ ...chosen, unit: code }),
    };
  }, [plans, registries, chosen]);
}

function unitIn({ office, units }: UnitRegistry, code: string | undefined): UnitCode {
  return ([...units, office].find((unit) => unit.code === code) ?? units[0] ?? office).code;
}

function first<T>(items: readonly T[], what: string): T {
  const [item] = items;
  if (item === undefined) throw new Error(`there are no ${what} to choose from`);
  return item;
}
