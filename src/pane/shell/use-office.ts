import { useEffect, useState } from "react";
import type { OfficeReply, OfficeConnection } from "../services/office-reply";

/** How long people wait before they think that nothing works. */
export const PATIENCE = 8_000;

export type OfficeState =
  | OfficeReply
  | { readonly kind: "waiting" }
  | { readonly kind: "excel-silent" }
  | { readonly kind: "files" };

interface Office {
  readonly state: OfficeState;
  /** The user prefers to go on without Excel. */
  readonly giveUp: () => void;
}

/**
 * Where the connection to Office stands. A page that Office did not open is a files page at once. After 8 seconds without
 * an answer the reason is told; an answer that comes later still counts.
 */
export function useOffice({ isExpected, hasLoaded, answer }: OfficeConnection): Office {
  const [state, setState] = useState<OfficeState>({ kind: isExpected ? "waiting" : "files" });
  const [bug, setBug] = useState<Error>();
  if (bug !== undefined) throw bug;

  useEffect(() => {
    const timer = setTimeout(() => {
      setState((now) =>
        now.kind === "waiting" ? { kind: hasLoaded() ? "excel-silent" : "office-unreachable" } : now,
      );
    }, PATIENCE);
    answer.then(
      (arrived) => {
        clearTimeout(timer);
        setState((now) => (now.kind === "files" && arrived.kind !== "excel" ? now : arrived));
      },
      (error: unknown) => setBug(error instanceof Error ? error : new Error(String(error))),
    );
    return () => clearTimeout(timer);
  }, [answer, hasLoaded]);

  return { state, giveUp: () => setState({ kind: "files" }) };
}
