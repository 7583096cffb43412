import { useState, type ReactNode } from "react";
import { LineButton } from "./line-button";

interface Paged<T> {
  readonly shown: readonly T[];
  /** A button that shows more; nothing if all are shown. */
  readonly more: ReactNode;
}

/** Shows a page of a list at a time: more only slow the pane. */
export function usePaged<T>(items: readonly T[], page: number, label: (count: number) => string): Paged<T> {
  const [most, setMost] = useState(page);
  const hidden = items.length - most;
  return {
    shown: items.slice(0, most),
    more: hidden > 0 && (
      <LineButton onClick={() => setMost(most + page)}>{label(Math.min(hidden, page))}</LineButton>
    ),
  };
}
