import { findRound } from "../plan/milestones";
import { combineValues } from "./combine-values";
import type { ElementCode, RoundId, UnitCode } from "../codes";
import { countedRounds } from "../plan/round";
import { formValues } from "../form/form-values";
import type { Adjustment } from "../ledger/ledger";
import type { DataElement, Derivation } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import type { Round } from "../plan/round";
import { isAnswered } from "../submission/is-answered";
import type { Submission } from "../submission/submission";
import { submittedValues } from "../submission/submitted-values";
import { templateFor, type Template } from "../form/template";
import type { Unit } from "../unit/unit";
import { rowsByElement } from "../form/rows-by-element";
import { reviewRoundsOf } from "../unit/unit-validity";
import { BLANK, NOT_APPLICABLE, type Value } from "../value";

/** An expected unit, its form of the round, and what it reported. */
export interface UnitValues {
  readonly unit: Unit;
  readonly template: Template;
  readonly received?: ReceivedValues;
  /** The rounds of a review that the unit reports for; none outside reviews. */
  readonly parts: readonly UnitPart[];
  /** The office itself, with its own part. */
  readonly isOffice?: true;
}

/** A round of a review as asked of one unit; without `values` it was not reported. */
export interface UnitPart {
  readonly round: RoundId;
  readonly template: Template;
  readonly values?: ReadonlyMap<ElementCode, Value>;
}

/** A report of a unit and its values. */
export interface UnitReport {
  readonly submission: Submission;
  /** Includes approved adjustments. */
  readonly values: ReadonlyMap<ElementCode, Value>;
}

export interface ReceivedValues {
  /** At least one; in a review one for each reported round, oldest first. */
  readonly reports: readonly UnitReport[];
  /** Combined values of the reports. */
  readonly values: ReadonlyMap<ElementCode, Value>;
}

/** Cached: what units are asked depends only on level and sector; similar units share one template object. */
export function unitValues(
  plan: Plan,
  round: RoundId,
  units: readonly Unit[],
  submissions: ReadonlyMap<UnitCode, readonly Submission[]>,
  adjustments: readonly Adjustment[],
): readonly UnitValues[] {
  const templateOf = (asked: RoundId, unit: Unit): Template => templateFor(plan, asked, unit);
  const period: Pick<Round, "id" | "of"> = findRound(plan, round) ?? { id: round };
  const order = countedRounds(period);
  return units.map((unit) => {
    const template = templateOf(round, unit);
    const rounds = reviewRoundsOf(unit, plan, period);
    const sent = submissions.get(unit.code) ?? [];
    const reports = sent
      .toSorted((left, right) => order.indexOf(left.round) - order.indexOf(right.round))
      .map((submission) => ({
        submission,
        values: submittedValues(templateOf(submission.round, unit), submission, adjustments),
      }));
    const parts = partsOfUnit(rounds, round, reports, (part) => templateOf(part, unit));
    const [only, ...more] = reports;
    if (only === undefined) return { unit, template, parts };
    const isWhole = more.length === 0 && only.submission.round === round;
    const asked =
      period.of?.filter((part) => rounds.length < order.length - 1 && !rounds.includes(part)) ?? [];
    const later = asked.map((part) => ({ round: part, template: templateOf(part, unit) }));
    const values = isWhole ? only.values : combined(template, reports, isOutdated(order, parts, later));
    return { unit, template, parts, received: { reports, values } };
  });
}

/**
 * Returns what a unit was asked in each round, with its answers; a report of the review itself answers all of
 * them.
 */
const partsOfUnit = (
  rounds: readonly RoundId[],
  review: RoundId,
  reports: readonly UnitReport[],
  templateOf: (round: RoundId) => Template,
): readonly UnitPart[] =>
  rounds.map((round) => {
    const report = reports.find(({ submission }) => [round, review].includes(submission.round));
    return { round, template: templateOf(round), ...(report && { values: report.values }) };
  });

/**
 * Returns whether a stock of an ended unit no longer counts: a later round asks for it, and its successor's
 * stock includes it. Its flows count.
 */
function isOutdated(
  order: readonly RoundId[],
  own: readonly UnitPart[],
  others: readonly UnitPart[],
): (element: DataElement) => boolean {
  if (others.length === 0) return () => false;
  const rankOf = (parts: readonly UnitPart[], { code }: DataElement): number =>
    Math.max(
      -1,
      ...parts
        .filter(
          ({ template }) =>
            (rowsByElement(template).get(code)?.state ?? "not-applicable") !== "not-applicable",
        )
        .map(({ round }) => order.indexOf(round)),
    );
  return (element) => element.overRounds === "latest" && rankOf(others, element) > rankOf(own, element);
}

/**
 * Combines the rounds' answers row by row of the review's form and recalculates its calculated rows. A row
 * with only some terms in a round stays blank: its terms would be of different rounds.
 */
const combined = (
  template: Template,
  reports: readonly UnitReport[],
  isOut: (element: DataElement) => boolean,
): ReadonlyMap<ElementCode, Value> =>
  formValues(
    template,
    (element) =>
      isOut(element)
        ? NOT_APPLICABLE
        : combineValues(
            element,
            reports.map(({ values }) => values.get(element.code) ?? BLANK),
          ),
    ({ derived }) => derived !== undefined && reports.some((report) => isHalf(report, derived.by)),
  );

/** Returns whether a report answers some terms of a sum or difference and leaves others blank. */
function isHalf({ values }: UnitReport, by: Derivation): boolean {
  const terms = by.kind === "combination" ? [...by.plus, ...by.minus] : [];
  const termValues = terms.flatMap((code) => values.get(code) ?? []);
  return termValues.some(isAnswered) && termValues.some(({ kind }) => kind === "blank");
}
