import { useCallback, useEffect, useMemo, useState } from "react";
import type { RegistryId } from "../../model/codes";
import type { ConfirmedMatches } from "../../model/unit";
import type { MemoryFailure } from "../../desk/received";
import { useServices } from "../services/pane-services";

/** People's confirmations of the units of one list. */
export interface ConfirmedUnits {
  readonly matches: ConfirmedMatches;
  /** Waits for stored ones, so that nothing starts without them. */
  readonly recall: () => Promise<ConfirmedMatches>;
  /** Replaces them; their comparison is much code, loaded with their display. */
  readonly change: (matches: ConfirmedMatches) => void;
  /** Why they are lost when the pane closes. */
  readonly trouble: MemoryFailure | undefined;
}

interface Known {
  readonly matches: ConfirmedMatches;
  readonly trouble?: MemoryFailure;
}

const NOTHING: Known = { matches: {} };

/** Stores confirmations for the chosen list of units, if not possible until the pane closes. */
export function useConfirmedUnits(registry: RegistryId): ConfirmedUnits {
  const { matchMemory } = useServices();
  const memory = useMemo(() => matchMemory(registry), [matchMemory, registry]);
  const [lists, setLists] = useState<ReadonlyMap<RegistryId, Known>>(new Map());
  const known = lists.get(registry);
  const put = useCallback(
    (change: (before: Known | undefined) => Known): void =>
      setLists((before) => new Map([...before, [registry, change(before.get(registry))]])),
    [registry],
  );
  const load = useCallback(async (): Promise<Known> => {
    const recalled = await memory.recall();
    return recalled.ok ? { matches: recalled.value } : { matches: {}, trouble: recalled.failure };
  }, [memory]);

  useEffect(() => {
    // Confirmations made meanwhile are newer than stored ones.
    void load().then((loaded) => put((before) => before ?? loaded));
  }, [load, put]);

  const change = async (matches: ConfirmedMatches): Promise<void> => {
    const trouble = known?.trouble;
    put(() => ({ matches, trouble }));
    // Leaves other content there unchanged.
    if (trouble?.kind === "unreadable") return;
    const saved = await memory.remember(matches);
    put((now) => ({ matches: now?.matches ?? matches, trouble: saved.ok ? undefined : saved.failure }));
  };
  const { matches, trouble } = known ?? NOTHING;
  return {
    matches,
    recall: async () => (known ?? (await load())).matches,
    change: (changed) => void change(changed),
    trouble,
  };
}
