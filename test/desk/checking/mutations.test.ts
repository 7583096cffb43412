import { isoDate, type IsoDate } from "../../../src/base/codes";
import fc from "fast-check";
import { type ElementCode } from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Finding } from "../../../src/model/finding/finding";
import { check } from "../../../src/forms/rules/check";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import type { Summary } from "../../../src/model/roll-up/summary";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor, type Template } from "../../../src/model/form/template";
import { amountOf, BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../src/model/value";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { consistentValues } from "../../support/forms/consistent-values";
import { filledSubmission } from "../../support/forms/filled-submission";
import type { Filled } from "../../support/forms/holds";
import { partnersOf } from "../../support/forms/partners";
import { aUnit } from "../../support/plans/plan-builder";
import { propertyRuns } from "../../support/property-runs";

/** `PROPERTY_RUNS=200 PROPERTY_SEED=$RANDOM npx jest mutations` changes 120,000 cells. */
const CELLS = propertyRuns(600);
/** Consistent forms are expensive to make: each is changed many times. */
const DATA_SETS = propertyRuns(2);

/** Forms of the first two rounds of every plan, of offices that add up others and of single units. */
const FORMS: readonly Template[] = standardPlans.flatMap((plan) =>
  plan.rounds
    .slice(0, 2)
    .flatMap(({ id }) => plan.levels.slice(0, 2).map(({ code }) => templateFor(plan, id, { level: code }))),
);

const NUMBERS: readonly ((old: number, other: number) => Value)[] = [
  ...[10, 12, 1000, 0.1, 0.001, -1].map((times) => (old: number) => numberValue(Math.trunc(old * times))),
  ...[1, -1, 0.5].map((more) => (old: number) => numberValue(old + more)),
  (_old, other) => numberValue(other),
  ...[numberValue(0), numberValue(1), BLANK, NONE, NOT_APPLICABLE].map((value) => () => value),
];
const ANSWERS: readonly ((old: boolean) => Value)[] = [
  (old) => ({ kind: "yes-no", yes: !old }),
  ...[BLANK, NOT_APPLICABLE].map((value) => () => value),
];
const DAYS: readonly ((year: number, month: number, date: number, other: number) => Value)[] = [
  (year, month, date) => dayOf(year, date, month),
  ...[-100, -1, 1, 10].map(
    (years) => (year: number, month: number, date: number) => dayOf(year + years, month, date),
  ),
  (year, _month, date, other) => dayOf(year, 1 + (other % 12), date),
  ...[BLANK, NONE, NOT_APPLICABLE].map((value) => () => value),
];

/** A date cell cannot hold a day that does not exist, such as 31 June. */
function dayOf(year: number, month: number, date: number): Value {
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCDate() === date && month < 13
    ? { kind: "date", date: isoDate(time.toISOString().slice(0, 10)) }
    : BLANK;
}

function mutated(old: Value, way: number, other: number): Value {
  if (old.kind === "yes-no") return ANSWERS[way % ANSWERS.length]?.(old.yes) ?? BLANK;
  if (old.kind !== "date") return NUMBERS[way % NUMBERS.length]?.(amountOf(old) ?? 0, other) ?? BLANK;
  const [year = 0, month = 0, date = 0] = old.date.split("-").map(Number);
  return DAYS[way % DAYS.length]?.(year, month, date, other) ?? BLANK;
}

const isMean = ({ overUnits, type }: DataElement): boolean =>
  typeof overUnits === "object" || (overUnits === "none" && type === "money");

/**
 * Changes that must not be added up silently: "not applicable", a mean out of its range, a day of another
 * year.
 */
function hasToBeFound(element: DataElement, old: Value, value: Value, { audience }: Template): boolean {
  const { isOptional, sectors, origin, overUnits } = element;
  const isOpenQuestion = sectors !== undefined && audience.level === origin;
  if (value.kind === "not-applicable") return isOptional !== true && !isOpenQuestion;
  if (value.kind === "date" && old.kind === "date") return value.date.slice(0, 4) !== old.date.slice(0, 4);
  const [before, after] = [amountOf(old) ?? 0, amountOf(value)];
  if (!isMean(element) || before === 0 || after === undefined) return false;
  return after > 0 ? after > 3 * before || after < before / 3 : typeof overUnits === "object";
}

/**
 * The unit reported the same in the previous round, and six similar units report the same means and days now.
 */
function knowledge({ values }: Filled, { plan }: Template): Expectation {
  const lastRound = new Map<ElementCode, number>();
  const neighbours = new Map<ElementCode, readonly number[]>();
  const neighbourDays = new Map<ElementCode, readonly IsoDate[]>();
  for (const element of plan.elements) {
    const value = values.get(element.code) ?? BLANK;
    const amount = amountOf(value);
    if (amount !== undefined) lastRound.set(element.code, amount);
    if (amount !== undefined && isMean(element)) neighbours.set(element.code, Array<number>(6).fill(amount));
    if (value.kind === "date") neighbourDays.set(element.code, Array<IsoDate>(6).fill(value.date));
  }
  // The previous closing stock is the opening stock.
  for (const { code, continues } of plan.elements) {
    const began = lastRound.get(code);
    if (continues !== undefined && began !== undefined) lastRound.set(continues, began);
  }
  return { lastRound, neighbours, neighbourDays };
}

interface Base {
  readonly filled: Filled;
  readonly expected: Expectation;
  /** Returns the growth since the previous round that is doubted before anything is changed. */
  readonly doubted: ReadonlySet<string>;
}

const bases = new Map<string, Base>();
function baseOf(form: number, template: Template, seed: number): Base {
  const key = `${String(form)} ${String(seed)}`;
  const found = bases.get(key);
  if (found !== undefined) return found;
  const filled = consistentValues(template, seed);
  const expected = knowledge(filled, template);
  const base = { filled, expected, doubted: new Set(problemsOf(template, filled, expected).map(named)) };
  bases.set(key, base);
  return base;
}

const named = ({ rule, code }: Finding): string => `${rule} ${code ?? ""}`;

function problemsOf(template: Template, filled: Filled, expected: Expectation): readonly Finding[] {
  const submission = filledSubmission(template, filled);
  const values = submittedValues(template, submission);
  return check({ submission, template, plan: template.plan, values, expected });
}

function summaryOf(template: Template, units: readonly Filled[]): Summary {
  const { plan, round, audience } = template;
  const names = units.map((_filled, index) => `U${String(index)}`);
  return rollUp({
    plan,
    round,
    office: aUnit("P", { level: plan.levels.at(-1)?.code ?? audience.level }),
    units: names.map((name) => aUnit(name, audience)),
    submissions: units.map((filled, index) => filledSubmission(template, filled, names[index])),
  });
}

/** Returns the total as calculated on paper from the units' answers alone. */
function onPaper(element: DataElement, units: readonly Filled[]): number | string | undefined {
  const { code, overUnits } = element;
  const said = units.map(({ values }) => values.get(code) ?? BLANK);
  const days = said.flatMap((value) => (value.kind === "date" ? [value.date] : [])).toSorted();
  if (overUnits === "earliest") return days[0];
  if (overUnits === "latest") return days.at(-1);
  const amounts = said.map(amountOf);
  if (overUnits === "none" || amounts.every((amount) => amount === undefined)) return undefined;
  if (overUnits === "sum") return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const weights = units.map(({ values }) => amountOf(values.get(overUnits.meanWeightedBy) ?? BLANK) ?? 0);
  const counted = amounts.map((amount, index) => (amount === undefined ? 0 : (weights[index] ?? 0)));
  const weight = counted.reduce((total, each) => total + each, 0);
  const product = amounts.reduce<number>(
    (total, amount, index) => total + (amount ?? 0) * (counted[index] ?? 0),
    0,
  );
  return weight > 0 ? product / weight : undefined;
}

/** Returns what is wrong with findings if none is at the cell or its partner; empty if one is. */
function wrongPlace(problems: readonly Finding[], { code }: DataElement, template: Template): string {
  const partners = partnersOf(code, template);
  const isNear = problems.some((each) => each.rule === "percent" || partners.has(each.code ?? ""));
  return isNear ? "" : `found elsewhere: ${problems.map(named).join(", ")}`;
}

/** Returns what is wrong with the sums of several units; empty if they are right. */
function wrongTotal(element: DataElement, units: readonly Filled[], template: Template): string {
  const { elements, indicators } = summaryOf(template, units);
  const total = elements.get(element.code);
  const shown = total?.day ?? total?.amount;
  const paper = onPaper(element, units);
  const isRight =
    typeof paper === "number" && typeof shown === "number" ? Math.abs(shown - paper) < 1e-6 : shown === paper;
  if (!isRight) return `${element.code}: ${String(shown)}, not ${String(paper)}`;
  const above = template.plan.indicators.find(({ code, aggregation: { kind } }) => {
    const isShare = kind === "ratio" || kind === "share-of-units";
    return isShare && (indicators.get(code)?.value ?? 0) > 1 + 1e-9;
  });
  return above === undefined ? "" : `${above.code} is above all`;
}

const draws = fc.record({
  form: fc.nat({ max: FORMS.length - 1 }),
  seed: fc.nat({ max: DATA_SETS - 1 }),
  row: fc.nat({ max: 200 }),
  way: fc.nat({ max: 50 }),
  other: fc.nat({ max: 100_000 }),
});

describe(`${String(CELLS)} cells of consistent forms, each changed alone`, () => {
  it("gives a finding at the cell or its partner, or the total moves by exactly that much, and no share is above all", () => {
    const found = { findings: 0, totals: 0 };
    fc.assert(
      fc.property(draws, ({ form, seed, row, way, other }) => {
        const template = FORMS[form];
        if (template === undefined) throw new Error("there is no such form");
        const { filled, expected, doubted } = baseOf(form, template, seed);
        const asked = template.rows.flatMap((each) =>
          each.kind === "element" && each.state === "input" && each.element.type !== "text"
            ? [each.element]
            : [],
        );
        const element = asked[row % asked.length];
        if (element === undefined) throw new Error("the form asks nothing");
        const old = filled.values.get(element.code) ?? BLANK;
        const value = mutated(old, way, other);
        const after = {
          ...filled,
          values: new Map([...filled.values, [element.code, value]]),
        };
        const problems = problemsOf(template, after, expected).filter((each) => !doubted.has(named(each)));
        if (problems.length > 0) found.findings += 1;
        else found.totals += 1;
        const units = [after, baseOf(form, template, (seed + 1) % DATA_SETS).filled];
        expect(
          problems.length > 0
            ? wrongPlace(problems, element, template)
            : wrongTotal(element, units, template) ||
                (hasToBeFound(element, old, value, template) ? "nothing is found" : ""),
        ).toBe("");
      }),
      { numRuns: CELLS },
    );
    // Both must happen often, or the test would prove little.
    expect(found.findings).toBeGreaterThan(CELLS / 4);
    expect(found.totals).toBeGreaterThan(CELLS / 10);
  });
});
