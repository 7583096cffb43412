import { useEffect, useRef } from "react";
import type { OpenWorkbook, StopWatching } from "../../workbook/open-workbook";

/** Milliseconds from the last change to the recheck: filling several cells causes no waiting. */
const PAUSE = 500;

interface Rechecking {
  /** There is a result to update. */
  readonly isWanted: boolean;
  /** The workbook is in use: the check waits. */
  readonly isBusy: boolean;
  readonly check: () => void;
}

/**
 * Rechecks a moment after changes of the workbook. In an Excel that reports no changes people press a button.
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
