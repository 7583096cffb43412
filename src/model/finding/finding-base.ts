import type { UnitCode } from "../codes";
import type { BrokenTogether } from "./finding-parts";

export type Severity = "error" | "warning" | "note";

/** A figure or text as it is shown beside a finding; null = nothing there. */
export type Shown = number | string | boolean | null;

/** What an explained finding says of its explanation. */
export interface Explained {
  readonly reason: string;
  readonly by?: string;
  readonly at?: string;
}

/** What an explanation said of other figures at the same place. */
export interface FormerExplanation {
  readonly reason: string;
  /** The figures it was written about. */
  readonly found: string;
}

/** What every finding carries: how bad, where, whose, what stands there and what should. */
export interface FindingBase {
  readonly severity: Severity;
  readonly file?: string;
  readonly unit?: UnitCode;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Row code of the form, where the finding belongs to one row. */
  readonly code?: string;
  /** The printed label the finding is about. */
  readonly subject: string;
  readonly found: Shown;
  readonly expected: Shown;
  /** Other relations that the same mistake breaks; they have no finding of their own. */
  readonly together?: BrokenTogether;
  /** Why it is right all the same; then it is no more than a note. */
  readonly explained?: Explained;
  /** What was explained of other figures at this place, which is to be asked again. */
  readonly formerly?: FormerExplanation;
  /** Noticed by a check the plan only tries in this round: its index in the plan's checks. Never more than a note. */
  readonly trial?: number;
}
