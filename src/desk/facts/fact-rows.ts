import { countedValues, ownAnswer, unitValues, type UnitValues, type UnitReport } from "../../model/roll-up";
import type { RoundId, UnitCode } from "../../model/codes";
import type { DataElement, Plan } from "../../model/plan";
import { isAnswered, type Submission, submittedValues, type Entry } from "../../model/submission";
import type { FormRow, Template } from "../../model/form";
import type { Unit } from "../../model/unit";
import { BLANK, type Value, amountOf } from "../../model/value";
import { shortener } from "../../summary/sheets";
import { templateOf } from "../../forms/issue";
import { localMoment } from "../../base/dates";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { Fact } from "./fact";

type Facts = Pick<RollUpFacts, "summary" | "uncounted" | "excused" | "written">;
type Origin = Pick<Fact, "plan" | "office" | "rolled_up" | "rolled_up_at">;
type Subject = Origin & Pick<Fact, "path" | "unit" | "name">;
/** Length of a time to the second. */
const SECONDS = "2026-01-31T08:00:00".length;
type ElementRow = Extract<FormRow, { readonly kind: "element" }>;

/**
 * Yields the long table of a roll-up: every asked element of every expected unit, answered or not, in the
 * order of units and forms; the office's own part; then those of uncounted reports. A review has one line for
 * each reported round. File names are those of the summary workbook. `at`: the time of the roll-up.
 */
export function* factRows(
  plan: Plan,
  facts: Facts & Pick<RollUpFacts, "files">,
  at: string,
): Generator<Fact> {
  const short = shortener(facts.files.map(({ file }) => file));
  const { office, round } = facts.summary;
  const origin = {
    plan: plan.id,
    office: office.code,
    rolled_up: round,
    rolled_up_at: localMoment(at).slice(0, SECONDS),
  };
  for (const fact of allRows(plan, facts, origin)) {
    yield fact.file === undefined ? fact : { ...fact, file: short(fact.file) };
  }
}

function* allRows(plan: Plan, facts: Facts, origin: Origin): Generator<Fact> {
  const { summary, uncounted, excused, written } = facts;
  const { round, office, units } = summary;
  const known = new Map(
    [office, ...excused.map(({ unit }) => unit), ...units].map((unit) => [unit.code, unit]),
  );
  const pathOf = unitPaths(office, [...known.values()]);
  const subjectOf = ({ code, name }: Unit): Subject => ({ ...origin, path: pathOf(code), unit: code, name });
  const adjustments = summary.adjustments.map(({ adjustment }) => adjustment);
  const unsent = new Map(summary.completeness.incomplete.map(({ unit, missing }) => [unit, missing]));

  for (const answers of unitValues(plan, round, units, summary.submissions, adjustments)) {
    const { unit } = answers;
    yield* answered(subjectOf(unit), answers);
    for (const missing of unsent.get(unit.code) ?? []) {
      yield* unanswered(subjectOf(unit), missing, templateOf(plan, missing, unit));
    }
  }
  const own = written && ownAnswer(plan, round, office, units, written.values);
  if (own?.received !== undefined) yield* answered(subjectOf(office), own);
  for (const submission of uncounted) {
    const unit = known.get(submission.unit);
    if (unit === undefined)
      throw new Error(`${submission.file} is of ${submission.unit}, which is not expected`);
    yield* setAside(subjectOf(unit), submission, templateOf(plan, submission.round, unit));
  }
}

function* answered(subject: Subject, { template, received }: UnitValues): Generator<Fact> {
  if (received === undefined) {
    yield* unanswered(subject, template.round, template);
    return;
  }
  const { reports, values } = received;
  for (const { element, state } of askedRows(template)) {
    const asked = reports.filter((report) => report.values.has(element.code));
    // A stock of an ended unit no longer counts if a later round asks for it.
    const isOver = values.get(element.code)?.kind === "not-applicable";
    if (state === "input" && asked.length > 0) yield* inRounds(subject, element, asked, isOver);
    else {
      // Calculated over all rounds, or asked in none of the reported ones.
      const value = values.get(element.code) ?? BLANK;
      const file = state === "calculated" ? fileOf(reports.at(-1)?.submission) : fileOf(undefined);
      yield { ...line(subject, template.round, element), ...valueFacts(element, value, undefined), ...file };
    }
  }
}

/** Yields a line for each asked round. For a stock, only the latest answer counts. */
function* inRounds(
  subject: Subject,
  element: DataElement,
  reports: readonly UnitReport[],
  isOver: boolean,
): Generator<Fact> {
  const valueIn = ({ values }: UnitReport): Value => values.get(element.code) ?? BLANK;
  const counting = new Set(countedValues(element, reports, valueIn));
  for (const report of reports) {
    const { submission } = report;
    const entry = submission.entries.get(element.code);
    const fact = {
      ...line(subject, submission.round, element),
      ...valueFacts(element, valueIn(report), entry),
      ...fileOf(submission),
      ...entry?.place,
    };
    const isOutdated = isAnswered(valueIn(report)) && (isOver || !counting.has(report));
    yield isOutdated ? uncountedFact(fact) : fact;
  }
}

function* unanswered(subject: Subject, round: RoundId, template: Template): Generator<Fact> {
  for (const { element } of askedRows(template)) {
    yield { ...line(subject, round, element), ...NO_VALUE, ...fileOf(undefined) };
  }
}

function* setAside(subject: Subject, submission: Submission, template: Template): Generator<Fact> {
  const values = submittedValues(template, submission);
  for (const { element, state } of askedRows(template)) {
    const entry = state === "input" ? submission.entries.get(element.code) : undefined;
    yield uncountedFact({
      ...line(subject, submission.round, element),
      ...valueFacts(element, values.get(element.code) ?? BLANK, entry),
      ...fileOf(submission),
      ...entry?.place,
    });
  }
}

const NO_VALUE = { value: undefined, state: "missing-unit", amount: undefined, adjusted: undefined } as const;

const line = (
  subject: Subject,
  round: RoundId,
  { code, label }: DataElement,
): Subject & Pick<Fact, "round" | "element" | "label" | "counted"> => ({
  ...subject,
  round,
  element: code,
  label,
  counted: true,
});

const fileOf = (submission: Submission | undefined): Pick<Fact, "file" | "sha256" | "sheet" | "cell"> => ({
  file: submission?.file,
  sha256: submission?.fingerprint,
  sheet: undefined,
  cell: undefined,
});

/** An uncounted fact adds nothing, so that people can simply sum the column. */
const uncountedFact = (fact: Fact): Fact => ({ ...fact, counted: false, amount: undefined });

const askedRows = ({ rows }: Template): readonly ElementRow[] =>
  rows.filter((row): row is ElementRow => row.kind === "element" && row.state !== "not-applicable");

/**
 * Returns the path from the office to each unit, codes joined by "/". Skips parents that are not among the
 * units: all report to the office in the end.
 */
function unitPaths(office: Unit, units: readonly Unit[]): (unit: UnitCode) => string {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const paths = new Map<UnitCode, string>([[office.code, office.code]]);
  return (unit) => {
    const known = paths.get(unit);
    if (known !== undefined) return known;
    const way = [unit];
    for (
      let above = parents.get(unit);
      above !== undefined && above !== office.code && parents.has(above) && !way.includes(above);
      above = parents.get(above)
    ) {
      way.unshift(above);
    }
    // Copies of a blank form that name their units themselves have no code of an office.
    const path = [office.code, ...way].filter((code) => code !== "").join("/");
    paths.set(unit, path);
    return path;
  };
}

/**
 * Returns value, state and amount of one element of a unit. `entry`: the entry that was read; undefined for
 * calculated values.
 */
function valueFacts(
  { overUnits }: DataElement,
  value: Value,
  entry: Entry | undefined,
): Pick<Fact, "value" | "state" | "amount" | "adjusted"> {
  if (entry?.reading.kind === "misread") {
    return { value: entry.reading.found, state: "misread", amount: undefined, adjusted: undefined };
  }
  const received = entry && amountOf(entry.reading);
  const reported = amountOf(value);
  const isAdjusted = received !== undefined && reported !== undefined && received !== reported;
  return {
    value: shown(value),
    state: value.kind,
    amount: overUnits === "none" ? undefined : reported,
    adjusted: isAdjusted ? reported - received : undefined,
  };
}

function shown(value: Value): number | string | undefined {
  switch (value.kind) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "date":
      return value.date;
    case "yes-no":
      return value.yes ? "yes" : "no";
    case "blank":
    case "none":
    case "not-applicable":
      return undefined;
  }
}
