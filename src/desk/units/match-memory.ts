import type { ConfirmedMatches } from "../../model/unit";
import type { Outcome } from "../../base/outcome";

/** Stores the units that people confirmed, between roll-ups. */
export interface MatchMemory {
  /** An empty record if nothing is stored yet. */
  readonly recall: () => Promise<Outcome<ConfirmedMatches, MemoryFailure>>;
  readonly remember: (matches: ConfirmedMatches) => Promise<Outcome<undefined, MemoryFailure>>;
}

/** `unreadable`: something else is stored there and is left alone. */
export type MemoryFailure =
  | { readonly kind: "unreadable" }
  | { readonly kind: "not-saved"; readonly reason: string };
