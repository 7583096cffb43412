import { combineValues } from "./combine-values";
import type { ElementCode, LevelCode, RoundId, SectorCode, UnitCode } from "../codes";
import { countedRounds } from "../plan/counted-rounds";
import { formValues } from "../form/form-values";
import type { Adjustment } from "../ledger/ledger";
import type { Derivation } from "../plan/data-element";
import { findRound, type Plan } from "../plan/plan";
import { isAnswered } from "../submission/is-answered";
import type { Submission } from "../submission/submission";
import { submittedValues } from "../submission/submitted-values";
import { templateFor, type Template } from "../form/template";
import type { Unit } from "../unit/unit";
import { BLANK, type Value } from "../value";

/** One expected unit, the form of the round made for it, and what it reported if it did. */
export interface UnitValues {
  readonly unit: Unit;
  readonly template: Template;
  readonly received?: ReceivedValues;
}

/** One report of a unit and what it says. */
export interface UnitReport {
  readonly submission: Submission;
  /** With what was approved to be added. */
  readonly values: ReadonlyMap<ElementCode, Value>;
}

export interface ReceivedValues {
  /** At least one; of a review one for each round that was reported, oldest first. */
  readonly reports: readonly UnitReport[];
  /** What they say together. */
  readonly values: ReadonlyMap<ElementCode, Value>;
}

/** What units are asked depends on their level and sector only; units alike share one template object. */
export function unitValues(
  plan: Plan,
  round: RoundId,
  units: readonly Unit[],
  submissions: ReadonlyMap<UnitCode, readonly Submission[]>,
  adjustments: readonly Adjustment[],
): readonly UnitValues[] {
  const templateOf = templateLookup(plan);
  const order = countedRounds(findRound(plan, round) ?? { id: round });
  return units.map((unit) => {
    const template = templateOf(round, unit);
    const sent = submissions.get(unit.code) ?? [];
    const reports = sent
      .toSorted((left, right) => order.indexOf(left.round) - order.indexOf(right.round))
      .map((submission) => ({
        submission,
        values: submittedValues(templateOf(submission.round, unit), submission, adjustments),
      }));
    const [only, ...more] = reports;
    if (only === undefined) return { unit, template };
    const isWhole = more.length === 0 && only.submission.round === round;
    return {
      unit,
      template,
      received: { reports, values: isWhole ? only.values : combined(template, reports) },
    };
  });
}

/**
 * The rounds' answers, row by row of the review's form; its calculated rows are calculated anew. One that a round gave only
 * some terms of stays blank: its terms would be of different rounds.
 */
const combined = (template: Template, reports: readonly UnitReport[]): ReadonlyMap<ElementCode, Value> =>
  formValues(
    template,
    (element) =>
      combineValues(
        element,
        reports.map(({ values }) => values.get(element.code) ?? BLANK),
      ),
    ({ derived }) => derived !== undefined && reports.some((report) => isHalf(report, derived.by)),
  );

/** Whether a report answers some terms of a sum or difference and leaves others blank. */
function isHalf({ values }: UnitReport, by: Derivation): boolean {
  const terms = by.kind === "combination" ? [...by.plus, ...by.minus] : [];
  const said = terms.flatMap((code) => values.get(code) ?? []);
  return said.some(isAnswered) && said.some(({ kind }) => kind === "blank");
}

function templateLookup(plan: Plan): (round: RoundId, unit: Unit) => Template {
  const templates = new Map<RoundId, Map<LevelCode, Map<SectorCode | undefined, Template>>>();
  return (round, { level, sector }) => {
    const ofRound = templates.get(round) ?? new Map<LevelCode, Map<SectorCode | undefined, Template>>();
    const ofLevel = ofRound.get(level) ?? new Map<SectorCode | undefined, Template>();
    const template = ofLevel.get(sector) ?? templateFor(plan, round, { level, sector });
    templates.set(round, ofRound.set(level, ofLevel.set(sector, template)));
    return template;
  };
}
