import type { IsoDate } from "../../../base/codes";
import type { ElementCode, PlanId, RoundId, UnitCode } from "../../../model/codes";
import type { Finding } from "../../../model/finding";
import type { FormStructure, Template } from "../../../model/form";
import type { Plan } from "../../../model/plan";
import type { Submission } from "../../../model/submission";
import type { UnitMatcher, UnitRegistry } from "../../../model/unit";
import type { Value } from "../../../model/value";
import type { WorkbookExtras } from "../../../workbook/grid";

/** What a form is checked against; undefined parts are not checked. */
export interface Expectation extends EarlierAmounts {
  readonly plan?: PlanId;
  readonly round?: RoundId;
  /** The only unit allowed. */
  readonly unit?: UnitCode;
  /** The units allowed. */
  readonly units?: UnitRegistry;
  /** Recognises the unit of a form, if it is not settled yet. */
  readonly match?: UnitMatcher;
  /** Figures of the level's units in this round, possibly including its own. */
  readonly neighbours?: ReadonlyMap<ElementCode, readonly number[]>;
  /** Days of the level's units in this round. */
  readonly neighbourDays?: ReadonlyMap<ElementCode, readonly IsoDate[]>;
}

/** The unit's figures of other rounds. */
export interface EarlierAmounts {
  readonly lastRound?: ReadonlyMap<ElementCode, number>;
  /** Names of units merged into it since; the figures of the previous round include theirs. */
  readonly joined?: readonly string[];
  /** Figures of the same round a year ago. */
  readonly lastYear?: ReadonlyMap<ElementCode, number>;
  /** Figures of every known earlier round, including the last. */
  readonly history?: ReadonlyMap<ElementCode, readonly number[]>;
}

/** A form with all that is needed to check it. */
export interface CheckSubject {
  readonly submission: Submission;
  /** The current form of the submission's own plan and round, for its level and sector. */
  readonly template: Template;
  /** The submission's own plan. */
  readonly plan: Plan;
  /** The result of `submittedValues`. */
  readonly values: ReadonlyMap<ElementCode, Value>;
  readonly expected: Expectation;
  readonly extras?: WorkbookExtras;
  /** How the sheets differ from those issued; undefined if not read. */
  readonly structure?: FormStructure;
  /** Disturbed rows were left out; formulas may refer to any of them. */
  readonly areRowsDisturbed?: true;
}

/** Finds one kind of mistake everywhere in a form. */
export type Rule = (subject: CheckSubject) => readonly Finding[];
