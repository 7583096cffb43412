import { useCallback, useLayoutEffect, useRef, useState } from "react";

/** A page that replaces another for a while. */
interface Page<P> {
  /** The open page; undefined while the other is shown. */
  readonly page: P | undefined;
  readonly open: (page: P) => void;
  readonly close: () => void;
}

/** Opens a page at its head; closing restores the scroll position and the focus. */
export function usePage<P>(): Page<P> {
  const [page, setPage] = useState<P>();
  const before = useRef<{ readonly top: number; readonly opener: Element | null }>(undefined);
  const isOpen = page !== undefined;
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (isOpen) {
      root.scrollTop = 0;
      return;
    }
    const { top = 0, opener } = before.current ?? {};
    if (before.current !== undefined) root.scrollTop = top;
    before.current = undefined;
    if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body)
      opener.focus({ preventScroll: true });
  }, [isOpen]);
  const open = useCallback((next: P): void => {
    before.current ??= { top: document.documentElement.scrollTop, opener: document.activeElement };
    setPage(next);
  }, []);
  const close = useCallback((): void => setPage(undefined), []);
  return { page, open, close };
}
