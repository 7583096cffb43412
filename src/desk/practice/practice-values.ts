import {
  type ArithmeticCheck,
  type DataElement,
  findRound,
  type Plan,
  type PracticeRange,
  VALUE_TRAITS,
} from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import type { Template } from "../../model/form";
import { numberValue, type Value } from "../../model/value";
import { dayOfNumber, numberOfDay } from "./practice-day";
import type { Random } from "./random";
import { practiceWords } from "./practice-words";

const SMALL_COUNT: PracticeRange = { kind: "between", from: 0, to: 4 };

type Figures = Map<ElementCode, number>;

interface Terms {
  readonly plus: readonly ElementCode[];
  readonly minus: readonly ElementCode[];
}

/**
 * Invents figures for every input row of a form, within the plan's practice scale and consistent with all
 * arithmetic checks, so that a practice form is valid.
 */
export function practiceValues(
  template: Template,
  ranges: ReadonlyMap<ElementCode, PracticeRange>,
  random: Random,
): ReadonlyMap<ElementCode, Value> {
  const { rows, plan } = template;
  const asked = rows.flatMap((row) => (row.kind === "element" && row.state === "input" ? [row.element] : []));
  const figures = invent(template, ranges, random);
  const combinations = combinationsOf(plan);
  const isFree = new Set(asked.flatMap(({ code }) => (combinations.has(code) ? [] : [code])));
  for (const check of plan.checks) settle(check, figures, { isFree, combinations, random });
  return new Map(asked.flatMap((element) => valueOf(element, template, figures.get(element.code) ?? 0)));
}

/**
 * Invents a figure for every row that applies, for a date its number; a whole with scaled parts is their sum.
 */
function invent(
  { rows, plan, round, audience }: Template,
  ranges: ReadonlyMap<ElementCode, PracticeRange>,
  random: Random,
): Figures {
  const figures: Figures = new Map();
  const period = findRound(plan, round);
  const dates = new Set(
    plan.elements.flatMap(({ code, type }) => (VALUE_TRAITS[type].holds === "date" ? [code] : [])),
  );
  const partsOf = new Map(
    plan.checks.flatMap((check) =>
      check.kind === "sum-of-parts" && !ranges.has(check.whole) && check.parts.every((part) => isScaled(part))
        ? [[check.whole, check.parts] as const]
        : [],
    ),
  );

  const combinations = combinationsOf(plan);

  function isScaled(code: ElementCode): boolean {
    return (
      ranges.has(code) ||
      plan.checks.some(
        (check) => check.kind === "sum-of-parts" && check.whole === code && check.parts.every(isScaled),
      )
    );
  }

  function figureOf(code: ElementCode): number {
    const known = figures.get(code);
    if (known !== undefined) return known;
    const figure = calculated(code) ?? drawn(ranges.get(code) ?? usual(code));
    figures.set(code, figure);
    return figure;
  }

  function calculated(code: ElementCode): number | undefined {
    const terms = combinations.get(code);
    if (terms !== undefined) return sumOf(terms.plus) - sumOf(terms.minus);
    const parts = partsOf.get(code);
    return parts && sumOf(parts);
  }

  const usual = (code: ElementCode): PracticeRange =>
    dates.has(code) && period !== undefined
      ? { kind: "days", from: period.from, to: period.to }
      : SMALL_COUNT;

  function drawn(range: PracticeRange): number {
    switch (range.kind) {
      case "between":
        return random.whole(range.from, range.to);
      case "share":
        return Math.round(figureOf(range.of) * random.fraction(range.from, range.to));
      case "days":
        return random.whole(numberOfDay(range.from), numberOfDay(range.to));
    }
  }

  const sumOf = (codes: readonly ElementCode[]): number =>
    codes.reduce((total, code) => total + figureOf(code), 0);

  for (const row of rows) {
    if (row.kind !== "element") continue;
    if (row.state === "not-applicable") figures.set(row.element.code, 0);
    // Calculated, or asked of a unit whose sector is unknown.
    else if (row.element.derived?.by.kind === "one" && row.element.origin === audience.level)
      figures.set(row.element.code, 1);
    else figureOf(row.element.code);
  }
  return figures;
}

/** Returns the terms of every figure that others add up to. */
const combinationsOf = (plan: Plan): ReadonlyMap<ElementCode, Terms> =>
  new Map<ElementCode, Terms>([
    ...plan.elements.flatMap(({ code, derived }) =>
      derived?.at === "every-level" && derived.by.kind === "combination" ? [[code, derived.by] as const] : [],
    ),
    ...plan.checks.flatMap((check) =>
      check.kind === "stock-flow"
        ? [[check.closing, { plus: [check.opening, ...check.increases], minus: check.decreases }] as const]
        : [],
    ),
  ]);

interface Settling {
  /** Figures that are typed and no result of others. */
  readonly isFree: ReadonlySet<ElementCode>;
  readonly combinations: ReadonlyMap<ElementCode, Terms>;
  readonly random: Random;
}

/** Changes the dependent figures so that one check holds; checks are settled in the plan's order. */
function settle(check: ArithmeticCheck, figures: Figures, { isFree, combinations, random }: Settling): void {
  const figure = (code: ElementCode): number => {
    const terms = combinations.get(code);
    return terms === undefined ? (figures.get(code) ?? 0) : sum(terms.plus) - sum(terms.minus);
  };
  const sum = (codes: readonly ElementCode[]): number =>
    codes.reduce((total, code) => total + figure(code), 0);
  switch (check.kind) {
    case "part-of-whole":
      if (isFree.has(check.part)) figures.set(check.part, Math.min(figure(check.part), figure(check.whole)));
      else if (isFree.has(check.whole))
        figures.set(check.whole, Math.max(figure(check.part), figure(check.whole)));
      return;
    case "sum-of-parts":
      if (sum(check.parts) !== figure(check.whole)) {
        const open = check.parts.filter((part) => isFree.has(part));
        const others = sum(check.parts) - sum(open);
        split(figure(check.whole) - others, open, figures, random);
      }
      return;
    case "stock-flow":
      figures.set(check.closing, figure(check.opening) + sum(check.increases) - sum(check.decreases));
      return;
    case "range": {
      const { element, least = -Infinity, most = Infinity } = check;
      if (isFree.has(element)) figures.set(element, Math.min(Math.max(figure(element), least), most));
      return;
    }
    case "mean-between": {
      const [least, most] = [Math.min, Math.max].map((pick) => pick(...check.parts.map(figure)));
      if (least === undefined || most === undefined) return;
      if (isFree.has(check.mean))
        figures.set(check.mean, Math.min(Math.max(figure(check.mean), least), most));
      return;
    }
    // Every asked row gets a figure, dates are days of the round, and lists are made separately.
    case "required-if":
    case "all-or-none":
    case "in-round":
    case "register-count":
    case "listed":
    case "age-limit":
      return;
  }
}

/** Divides a whole in the proportion of what the parts have now; at random if they have nothing. */
function split(whole: number, parts: readonly ElementCode[], figures: Figures, random: Random): void {
  const present = parts.map((part) => figures.get(part) ?? 0);
  const weights = present.some((weight) => weight > 0) ? present : parts.map(() => random.whole(1, 4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [weighed, given] = [0, 0];
  for (const [index, part] of parts.entries()) {
    weighed += weights[index] ?? 0;
    // Rounds what all parts so far have together, so that nothing is left for the last.
    const together = Math.round((whole * weighed) / total);
    figures.set(part, together - given);
    given = together;
  }
}

function valueOf(
  element: DataElement,
  template: Template,
  figure: number,
): readonly (readonly [ElementCode, Value])[] {
  const { holds, countsUnits } = VALUE_TRAITS[element.type];
  if (holds === "text") {
    const text = practiceWords.text(practiceWords.answer, figure + 1);
    return element.isOptional === true ? [] : [[element.code, { kind: "text", text }]];
  }
  if (holds === "date") return [[element.code, { kind: "date", date: dayOfNumber(figure) }]];
  const asksYesOrNo = holds === "yes-no" || (countsUnits && template.audience.level === element.origin);
  return [[element.code, asksYesOrNo ? { kind: "yes-no", yes: figure > 0 } : numberValue(figure)]];
}
