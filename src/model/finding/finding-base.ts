import type { UnitCode } from "../codes";
import type { BrokenTogether } from "./finding-parts";

export type Severity = "error" | "warning" | "note";

/** Figure or text shown with a finding; null = empty. */
export type Shown = number | string | boolean | null;

/** The explanation of an explained finding. */
export interface Explained {
  readonly reason: string;
  readonly by?: string;
  readonly at?: string;
}

/** An explanation of earlier figures at the same place. */
export interface FormerExplanation {
  readonly reason: string;
  /** The figures it was written about. */
  readonly found: string;
}

/** What every finding has: severity, place, unit, found and expected value. */
export interface FindingBase {
  readonly severity: Severity;
  readonly file?: string;
  readonly unit?: UnitCode;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Row code of the form, if the finding is about one row. */
  readonly code?: string;
  /** Printed label the finding is about. */
  readonly subject: string;
  readonly found: Shown;
  readonly expected: Shown;
  /** Other relations broken by the same mistake; they have no finding of their own. */
  readonly together?: BrokenTogether;
  /** Why the value is right; the finding is then a note. */
  readonly explained?: Explained;
  /** An explanation of other figures at this place; it has to be confirmed again. */
  readonly formerly?: FormerExplanation;
  /** Index of a trial check in the plan's checks; such a finding is always a note. */
  readonly trial?: number;
}
