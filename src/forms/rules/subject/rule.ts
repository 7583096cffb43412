import type { IsoDate } from "../../../base/codes";
import type { ElementCode, PlanId, RoundId, UnitCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import type { FormStructure, Template } from "../../../model/form";
import type { Plan } from "../../../model/plan";
import type { Submission } from "../../../model/submission";
import type { UnitMatcher, UnitRegistry } from "../../../model/unit";
import type { Value } from "../../../model/value";
import type { WorkbookExtras } from "../../../workbook/grid";

/** What a form is held against; what is absent is not checked. */
export interface Expectation extends EarlierAmounts {
  readonly plan?: PlanId;
  readonly round?: RoundId;
  /** The one unit the form has to be of. */
  readonly unit?: UnitCode;
  /** The units one of which it has to be of. */
  readonly units?: UnitRegistry;
  /** Tells of which unit a form is, where that is not settled yet. */
  readonly match?: UnitMatcher;
  /** The same figures of the units of its level in this round, its own maybe among them. */
  readonly neighbours?: ReadonlyMap<ElementCode, readonly number[]>;
  /** The same of days. */
  readonly neighbourDays?: ReadonlyMap<ElementCode, readonly IsoDate[]>;
}

/** The unit's figures of other rounds. */
export interface EarlierAmounts {
  readonly lastRound?: ReadonlyMap<ElementCode, number>;
  /** The names of units that went into it since, whose figures are in those of the last round. */
  readonly joined?: readonly string[];
  /** Of the same round a year ago. */
  readonly lastYear?: ReadonlyMap<ElementCode, number>;
  /** Of every earlier round that is known, the last one too. */
  readonly history?: ReadonlyMap<ElementCode, readonly number[]>;
}

/** One form with all that is needed to check it. */
export interface CheckSubject {
  readonly submission: Submission;
  /** The current form of the submission's own plan and round, for its level and sector. */
  readonly template: Template;
  /** The submission's own plan. */
  readonly plan: Plan;
  /** What `submittedValues` makes of the submission. */
  readonly values: ReadonlyMap<ElementCode, Value>;
  readonly expected: Expectation;
  readonly extras?: WorkbookExtras;
  /** How the sheets differ from those that were issued; absent where nobody looked. */
  readonly structure?: FormStructure;
  /** Rows that may stand for each other were left out, and formulas may look at any of them. */
  readonly areRowsDisturbed?: true;
}

/**
 * Notices one kind of thing about a form, everywhere it occurs; an empty answer means there is nothing to
 * say.
 */
export type Rule = (subject: CheckSubject) => readonly Finding[];
