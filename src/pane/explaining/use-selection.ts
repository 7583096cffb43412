import type { CellPlace } from "../../workbook/grid";
import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenWorkbook, StopWatching } from "../../workbook/open-workbook";

interface SelectionHandling {
  readonly workbook: OpenWorkbook;
  /** `isAsked`: the user requests it, not only went there. */
  readonly onSelect: (place: CellPlace, isAsked: boolean) => Promise<void>;
  readonly onChange: () => void;
}

export interface Selection {
  /** False if the host takes no listeners. */
  readonly canWatch: boolean;
  /** Reports the user's selection. */
  readonly ask: () => void;
}

/** Follows the user's selection while mounted; stops listening afterwards. */
export function useSelection({ workbook, onSelect, onChange }: SelectionHandling): Selection {
  const [canWatch, setCanWatch] = useState(true);
  const [bug, setBug] = useState<Error>();
  if (bug !== undefined) throw bug;

  // Listens through all rerenders.
  const handlers = useRef({ onSelect, onChange });
  useEffect(() => {
    handlers.current = { onSelect, onChange };
  }, [onSelect, onChange]);

  const ask = useCallback(async (): Promise<void> => {
    const selected = await workbook.selectedCell();
    // If Excel does not respond, nothing changes; the next click asks again.
    if (selected.ok) await handlers.current.onSelect(selected.value, true);
  }, [workbook]);

  useEffect(() => {
    let stop: StopWatching | undefined;
    let isOver = false;
    const fail = (error: unknown): void => setBug(error instanceof Error ? error : new Error(String(error)));
    const watch = async (): Promise<void> => {
      const watched = await workbook.watchSelection((news) => {
        if (news.kind === "changed") handlers.current.onChange();
        else handlers.current.onSelect(news.place, false).catch(fail);
      });
      if (watched.ok && isOver) await watched.value();
      else if (watched.ok) stop = watched.value;
      if (!isOver) setCanWatch(watched.ok);
    };
    watch().catch(fail);
    return () => {
      isOver = true;
      stop?.().catch(fail);
    };
  }, [workbook]);
  const askNow = useCallback((): void => void ask(), [ask]);
  return { canWatch, ask: askNow };
}
