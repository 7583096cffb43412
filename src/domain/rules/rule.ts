import type { ElementCode, PlanId, RoundId, UnitCode } from "../codes";
import type { Finding } from "../finding";
import type { Plan } from "../plan";
import type { Submission } from "../submission";
import type { Template } from "../template";
import type { UnitRegistry } from "../unit";
import type { Value } from "../value";
import type { WorkbookExtras } from "../workbook-grids";

/** What a form is held against; what is absent is not checked. */
export interface Expectation {
  readonly plan?: PlanId;
  readonly round?: RoundId;
  /** The one unit the form has to be of. */
  readonly unit?: UnitCode;
  /** The units one of which it has to be of. */
  readonly units?: UnitRegistry;
  /** Figures to compare with, from which the meaning of an ambiguous number is suggested. */
  readonly lastRound?: ReadonlyMap<ElementCode, number>;
  readonly neighbours?: ReadonlyMap<ElementCode, readonly number[]>;
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
}

/** Notices one kind of thing about a form, everywhere it occurs; an empty answer means there is nothing to say. */
export type Rule = (subject: CheckSubject) => readonly Finding[];
