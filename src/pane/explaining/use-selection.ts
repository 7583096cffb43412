import type { CellPlace } from "../../workbook/grid";
import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenWorkbook, StopWatching } from "../../workbook/open-workbook";

interface SelectionHandling {
  readonly workbook: OpenWorkbook;
  /** `isAsked`: the user wants to know, and has not just gone there. */
  readonly onSelect: (place: CellPlace, isAsked: boolean) => Promise<void>;
  readonly onChange: () => void;
}

export interface Selection {
  /** False where the host takes no listeners. */
  readonly canWatch: boolean;
  /** Asks where the user stands, and tells. */
  readonly ask: () => void;
}

/** Follows the user from cell to cell as long as this is there; afterwards nothing listens any more. */
export function useSelection({ workbook, onSelect, onChange }: SelectionHandling): Selection {
  const [canWatch, setCanWatch] = useState(true);
  const [bug, setBug] = useState<Error>();
  if (bug !== undefined) throw bug;

  // Listening goes on whatever is rendered anew meanwhile.
  const handlers = useRef({ onSelect, onChange });
  useEffect(() => {
    handlers.current = { onSelect, onChange };
  }, [onSelect, onChange]);

  const ask = useCallback(async (): Promise<void> => {
    const selected = await workbook.selectedCell();
    // An Excel that will not tell leaves the user where he was; the next click asks again.
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
