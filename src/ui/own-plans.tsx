import { createContext, useContext, useMemo, useState, type JSX, type ReactNode } from "react";
import type { PlanWithUnits } from "../domain/plan-with-units";
import { withOwnPlans } from "../use-cases/plan-choices";
import { ServicesContext, useServices, type PaneServices } from "./pane-services";

/** The plans of the user's own that were put to use while the pane is open. */
export interface OwnPlans {
  readonly own: readonly PlanWithUnits[];
  /** Puts a plan to use; one of the same id is replaced. */
  readonly add: (plan: PlanWithUnits) => void;
}

const OwnPlansContext = createContext<OwnPlans | undefined>(undefined);

export function useOwnPlans(): OwnPlans {
  const plans = useContext(OwnPlansContext);
  if (plans === undefined) throw new Error("the pane was rendered without a place for own plans");
  return plans;
}

/** Lets everything below choose among own plans and units as if they had come with the program. */
export function OwnPlansProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const services = useServices();
  const [own, setOwn] = useState<readonly PlanWithUnits[]>([]);
  const all = useMemo((): PaneServices => {
    const ownPlans = own.map(({ plan }) => plan);
    return {
      ...services,
      ...withOwnPlans(own, services),
      openReader: (signal, levels) => services.openReader(signal, levels, ownPlans),
    };
  }, [services, own]);
  const plans = useMemo((): OwnPlans => {
    const add = (added: PlanWithUnits): void =>
      setOwn((known) => [usable(added), ...known.filter(({ plan }) => plan.id !== added.plan.id)]);
    return { own, add };
  }, [own]);
  return (
    <OwnPlansContext value={plans}>
      <ServicesContext value={all}>{children}</ServicesContext>
    </OwnPlansContext>
  );
}

/** The units of its own workbook are those that usually report by a plan. */
const usable = ({ plan, registry }: PlanWithUnits): PlanWithUnits =>
  registry === undefined ? { plan } : { plan: { ...plan, defaultRegistry: registry.id }, registry };
