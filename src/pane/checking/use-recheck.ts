import { useEffect, useRef } from "react";
import type { OpenWorkbook, StopWatching } from "../../workbook/open-workbook";

/**
 * Milliseconds after the last change until the check is repeated: whoever fills cells one after the other is
 * not kept waiting.
 */
const PAUSE = 500;

interface Rechecking {
  /** There is a result to be kept true. */
  readonly isWanted: boolean;
  /** Something else is being done in the workbook: the check waits. */
  readonly isBusy: boolean;
  readonly check: () => void;
}

/**
 * Checks again a moment after the workbook was changed. In an Excel that tells of no changes people ask for
 * it themselves.
 */
export function useRecheck(workbook: OpenWorkbook, { isWanted, ...now }: Rechecking): void {
  const current = useRef(now);
  useEffect(() => {
    current.current = now;
  });
  useEffect(() => {
    if (!isWanted) return;
    let stop: StopWatching | undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => (current.current.isBusy ? wait() : current.current.check()), PAUSE);
    };
    void workbook
      .watchSelection((news) => {
        if (news.kind === "changed" && !isOver) wait();
      })
      .then((watched) => {
        if (!watched.ok) return;
        if (isOver) void watched.value();
        else stop = watched.value;
      });
    return () => {
      isOver = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [workbook, isWanted]);
}
