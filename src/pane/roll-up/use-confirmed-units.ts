import { useCallback, useEffect, useMemo, useState } from "react";
import type { RegistryId } from "../../model/codes";
import type { ConfirmedMatches } from "../../model/unit";
import type { MemoryFailure } from "../../desk/received";
import { useServices } from "../services/pane-services";

/** What people have confirmed about the units of one list. */
export interface ConfirmedUnits {
  readonly matches: ConfirmedMatches;
  /** Waits for what is kept, so that nothing starts without it. */
  readonly recall: () => Promise<ConfirmedMatches>;
  /**
   * Puts others in their place; how they are compared is much code, which is loaded with what is shown of
   * them.
   */
  readonly change: (matches: ConfirmedMatches) => void;
  /** Why it will be forgotten when the pane closes. */
  readonly trouble: MemoryFailure | undefined;
}

interface Known {
  readonly matches: ConfirmedMatches;
  readonly trouble?: MemoryFailure;
}

const NOTHING: Known = { matches: {} };

/** The memory of the chosen list of units. What cannot be kept is known at least while the pane is open. */
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
    // What was said meanwhile is newer than what was kept.
    void load().then((loaded) => put((before) => before ?? loaded));
  }, [load, put]);

  const change = async (matches: ConfirmedMatches): Promise<void> => {
    const trouble = known?.trouble;
    put(() => ({ matches, trouble }));
    // Something else is kept there; it is left as it is.
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
