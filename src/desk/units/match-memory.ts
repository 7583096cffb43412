import type { ConfirmedMatches } from "../../model/unit";
import type { Outcome } from "../../base/outcome";

/** Where what people confirmed about units is kept from one roll-up to the next. */
export interface MatchMemory {
  /** Nothing kept yet is an empty record. */
  readonly recall: () => Promise<Outcome<ConfirmedMatches, MemoryFailure>>;
  readonly remember: (matches: ConfirmedMatches) => Promise<Outcome<undefined, MemoryFailure>>;
}

/** `unreadable`: something else is kept there; it is left as it is. */
export type MemoryFailure =
  | { readonly kind: "unreadable" }
  | { readonly kind: "not-saved"; readonly reason: string };
