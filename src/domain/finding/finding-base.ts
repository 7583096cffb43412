import type { UnitCode } from "../codes";
import type { Explained, FormerExplanation } from "./explanation";
import type { Severity, Shown } from "./finding";
import type { BrokenTogether } from "./finding-parts";

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
