import { createContext, useContext, useEffect, useMemo, useState, type JSX, type ReactNode } from "react";
import type { PlanId } from "../../model/codes";
import type { PlanWithUnits } from "../../model/unit";
import { type StoredPlanFile, withOfficePlans } from "../../planbook/office-plan";
import { ServicesContext, useServices, type PaneServices } from "../services/pane-services";
import { succeed } from "../../base/outcome";
import type { HostFailure } from "../../workbook/open-workbook";
import { useTask } from "../services/use-task";

/** The user's own plans in use. */
export interface OfficePlans {
  readonly own: readonly PlanWithUnits[];
  /** Plans from before the pane opened have been looked for. */
  readonly isSettled: boolean;
  /** Adds or replaces a plan by id. Stores a file for the next opening of the pane. */
  readonly add: (plan: PlanWithUnits, file?: StoredPlanFile) => void;
  /** The plan stored in the browser. */
  readonly kept: PlanWithUnits | undefined;
  /** The browser's reason for not storing the last one. */
  readonly notKept: string | undefined;
  /** Stops using the stored plan and deletes it from the browser. */
  readonly forget: () => void;
}

const OfficePlansContext = createContext<OfficePlans | undefined>(undefined);

export function useOfficePlans(): OfficePlans {
  const plans = useContext(OfficePlansContext);
  if (plans === undefined) throw new Error("the pane was rendered without a place for own plans");
  return plans;
}

/** Offers own plans and units to everything below like bundled ones. */
export function OfficePlansProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const services = useServices();
  const { officePlanMemory } = services;
  const recalled = useRecalledPlan();
  const [own, setOwn] = useState<readonly PlanWithUnits[]>([]);
  const [keptId, setKeptId] = useState<PlanId>();
  const [notKept, setNotKept] = useState<string>();
  const [isSettled, setSettled] = useState(false);

  useEffect(() => {
    if (recalled === undefined) return;
    const { plan: found, isKept } = recalled;
    if (found !== undefined) {
      // Plans added meanwhile are newer.
      setOwn((known) => (known.some((one) => isSame(one, found)) ? known : [...known, usable(found)]));
      if (isKept) setKeptId((now) => now ?? found.plan.id);
    }
    setSettled(true);
  }, [recalled]);

  const all = useMemo((): PaneServices => {
    const officePlans = own.map(({ plan }) => plan);
    return {
      ...services,
      ...withOfficePlans(own, services),
      openReader: (signal, knowledge) => services.openReader(signal, { ...knowledge, officePlans }),
    };
  }, [services, own]);
  const plans = useMemo((): OfficePlans => {
    const keep = async (id: PlanId, file: StoredPlanFile): Promise<void> => {
      const saved = await officePlanMemory.remember(file);
      if (saved.ok) setKeptId(id);
      setNotKept(saved.ok ? undefined : saved.failure);
    };
    return {
      own,
      isSettled,
      add: (added, file) => {
        setOwn((known) => [usable(added), ...known.filter((one) => !isSame(one, added))]);
        if (file !== undefined) void keep(added.plan.id, file);
      },
      kept: own.find(({ plan }) => plan.id === keptId),
      notKept,
      forget: () => {
        setOwn((known) => known.filter(({ plan }) => plan.id !== keptId));
        setKeptId(undefined);
        void officePlanMemory.forget();
      },
    };
  }, [own, isSettled, keptId, notKept, officePlanMemory]);
  return (
    <OfficePlansContext value={plans}>
      <ServicesContext value={all}>{children}</ServicesContext>
    </OfficePlansContext>
  );
}

const isSame = (one: PlanWithUnits, other: PlanWithUnits): boolean => one.plan.id === other.plan.id;

/** The units of its own workbook usually report by a plan. */
const usable = ({ plan, registry }: PlanWithUnits): PlanWithUnits =>
  registry === undefined ? { plan } : { plan: { ...plan, defaultRegistry: registry.id }, registry };

/** A recalled own plan; `isKept`: from the browser, not the open workbook. */
interface RecalledPlan {
  readonly plan: PlanWithUnits | undefined;
  readonly isKept: boolean;
}

/**
 * Looks once for the user's own plan when the pane opens: in the open workbook, else in the browser.
 * Undefined meanwhile; if Excel does not respond, nothing is found.
 */
function useRecalledPlan(): RecalledPlan | undefined {
  const { desk, loadTasks, officePlanMemory, readPlanFile } = useServices();
  const { run, result, activity } = useTask<RecalledPlan, HostFailure>();
  useEffect(() => {
    void run("checking", async () => {
      if (desk.kind === "workbook") {
        const { officePlanInWorkbook } = await loadTasks();
        const found = await officePlanInWorkbook(desk.workbook);
        return found.ok ? succeed({ plan: found.value, isKept: false }) : found;
      }
      const recalled = await officePlanMemory.recall();
      if (recalled === undefined) return succeed({ plan: undefined, isKept: true });
      const read = await readPlanFile(new File([new Uint8Array(recalled.bytes)], recalled.name));
      return succeed({ plan: read.ok ? read.value : undefined, isKept: true });
    });
  }, [run, desk, loadTasks, officePlanMemory, readPlanFile]);
  return activity.kind === "failed" ? NOTHING : result;
}

const NOTHING: RecalledPlan = { plan: undefined, isKept: false };
