import { useCallback, useEffect, useRef, useState } from "react";
import type { CellPlace } from "../../domain/entry/entry";
import type { OpenWorkbook, StopWatching } from "../../use-cases/ports/open-workbook";

interface SelectionHandling {
  readonly workbook: OpenWorkbook;
  /** The listeners are removed while the pane is not shown. */
  readonly isShown: boolean;
  readonly onSelect: (place: CellPlace) => Promise<void>;
  readonly onChange: () => void;
}

export interface Selection {
  /** False where the host takes no listeners. */
  readonly canWatch: boolean;
  /** Asks where the user stands, and tells. */
  readonly ask: () => void;
}

/** Follows the user from cell to cell while this is shown; afterwards nothing listens any more. */
export function useSelection({ workbook, isShown, onSelect, onChange }: SelectionHandling): Selection {
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
    if (selected.ok) await handlers.current.onSelect(selected.value);
  }, [workbook]);

  useEffect(() => {
    if (!isShown) return;
    let stop: StopWatching | undefined;
    let isOver = false;
    const fail = (error: unknown): void => setBug(error instanceof Error ? error : new Error(String(error)));
    const watch = async (): Promise<void> => {
      const watched = await workbook.watchSelection((news) => {
        if (news.kind === "changed") handlers.current.onChange();
        else handlers.current.onSelect(news.place).catch(fail);
      });
      if (watched.ok && isOver) await watched.value();
      else if (watched.ok) stop = watched.value;
      if (!isOver) setCanWatch(watched.ok);
      if (!isOver) await ask();
    };
    watch().catch(fail);
    return () => {
      isOver = true;
      // What happens meanwhile is not seen.
      handlers.current.onChange();
      stop?.().catch(fail);
    };
  }, [workbook, isShown, ask]);
  return { canWatch, ask: () => void ask() };
}
