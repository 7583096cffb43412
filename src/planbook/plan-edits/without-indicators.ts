import {
  type Amount,
  type ArithmeticCheck,
  elementsOfCriterion,
  type Criterion,
  weightsOf,
  type DataElement,
  elementsOf,
  elementsOfAmount,
  type Aggregation,
  type Indicator,
  type SpecialReport,
  type Plan,
  type Section,
  elementsOfCheck,
  operandsOf,
  countedRegister,
  isTrend,
} from "../../model/plan";
import type { ElementCode, IndicatorCode, RegisterCode, SectionCode } from "../../model/codes";

/** What is removed with targets because nothing else needs it. */
export interface TakenOut {
  readonly indicators: readonly IndicatorCode[];
  readonly elements: readonly ElementCode[];
  readonly registers: readonly RegisterCode[];
  readonly sections: readonly SectionCode[];
  readonly checks: number;
  readonly assignments: number;
  readonly criteria: number;
  readonly reports: number;
}

export interface ShorterPlan {
  readonly plan: Plan;
  readonly taken: TakenOut;
}

/**
 * Removes targets, and everything only they need: figures, lists, relations, assigned numbers, criteria, and
 * empty headings. Figures that something else is calculated from stay, in the places of the targets. A ratio
 * chained to a removed target then names its figures directly.
 */
export function withoutIndicators(plan: Plan, out: ReadonlySet<IndicatorCode>): ShorterPlan {
  const kept = plan.indicators.filter(({ code }) => !out.has(code)).map((each) => unchained(each, plan, out));
  const dropped = plan.indicators.filter(({ code }) => out.has(code));
  const criteria = (plan.criteria ?? []).filter((criterion) => !isOfDropped(criterion, out));
  const needsOf = (indicators: readonly Indicator[]): readonly ElementCode[] =>
    indicators.flatMap((each) => [...each.asks, ...elementsOf(each, plan)]);
  const emptied = plan.sections.filter(
    ({ indicators }) => indicators.length > 0 && indicators.every((code) => out.has(code)),
  );
  const ofDropped = closure(plan, [...needsOf(dropped), ...emptied.flatMap(({ elements }) => elements)]);
  const others = plan.elements.map(({ code }) => code).filter((code) => !ofDropped.has(code));
  const needed = closure(plan, [...needsOf(kept), ...criteria.flatMap(elementsOfCriterion), ...others]);
  const elements = plan.elements.filter(({ code }) => needed.has(code));
  const registers = keptRegisters(plan, kept, dropped, needed);
  const isFigure = (code: ElementCode): boolean => plan.elements.some((element) => element.code === code);
  const hasRegister = (code: RegisterCode): boolean => registers.some((register) => register.code === code);
  const checks = plan.checks.filter((check) => isWhole(check, needed, hasRegister));
  const sections = keptSections(plan, out, needed, new Set(needsOf(kept)));
  const assignments = plan.assignments?.filter(({ element }) => needed.has(element));
  const shorter: Plan = {
    ...plan,
    indicators: kept,
    elements,
    registers,
    checks,
    sections,
    assignments,
    criteria: plan.criteria && criteria,
    changes: plan.changes?.map((change) => ({
      ...change,
      // A code of an earlier version is no figure of the plan.
      added: change.added.filter((code) => needed.has(code) || !isFigure(code)),
      renamed: change.renamed.filter(({ to }) => needed.has(to) || !isFigure(to)),
    })),
    practice: plan.practice?.filter(
      ({ element, range }) => needed.has(element) && (range.kind !== "share" || needed.has(range.of)),
    ),
    reports: plan.reports?.flatMap((report) => keptReport(report, out, hasRegister)),
  };
  return { plan: shorter, taken: differenceOf(plan, shorter) };
}

function differenceOf(before: Plan, after: Plan): TakenOut {
  const gone = <C extends string>(all: readonly { code: C }[], left: readonly { code: C }[]): readonly C[] =>
    all.map(({ code }) => code).filter((code) => !left.some((each) => each.code === code));
  return {
    indicators: gone(before.indicators, after.indicators),
    elements: gone(before.elements, after.elements),
    registers: gone(before.registers, after.registers),
    sections: gone(before.sections, after.sections),
    checks: before.checks.length - after.checks.length,
    assignments: (before.assignments ?? []).length - (after.assignments ?? []).length,
    criteria: (before.criteria ?? []).length - (after.criteria ?? []).length,
    reports: (before.reports ?? []).length - (after.reports ?? []).length,
  };
}

/** Reduces a special report to the remaining content; undefined if nothing remains. */
function keptReport(
  report: SpecialReport,
  out: ReadonlySet<IndicatorCode>,
  hasRegister: (code: RegisterCode) => boolean,
): readonly SpecialReport[] {
  const indicators = report.indicators.filter((code) => !out.has(code));
  const registers = report.registers.filter(hasRegister);
  return indicators.length + registers.length === 0 ? [] : [{ ...report, indicators, registers }];
}

const isOfDropped = (criterion: Criterion, out: ReadonlySet<IndicatorCode>): boolean =>
  "indicator" in criterion && out.has(criterion.indicator);

/** Replaces the numerator of a removed indicator by its elements. */
function unchained(indicator: Indicator, plan: Plan, out: ReadonlySet<IndicatorCode>): Indicator {
  const own = (amount: Amount): Amount =>
    amount.kind === "numerator-of" && out.has(amount.indicator)
      ? { kind: "elements", sum: elementsOfAmount(amount, plan) }
      : amount;
  const { aggregation, target } = indicator;
  return {
    ...indicator,
    aggregation: unchainedAggregation(aggregation, own),
    target:
      isTrend(target) && target.base.kind === "ratio"
        ? {
            ...target,
            base: {
              kind: "ratio",
              numerator: own(target.base.numerator),
              denominator: own(target.base.denominator),
            },
          }
        : target,
  };
}

function unchainedAggregation(aggregation: Aggregation, own: (amount: Amount) => Amount): Aggregation {
  switch (aggregation.kind) {
    case "ratio":
      return {
        ...aggregation,
        numerator: own(aggregation.numerator),
        denominator: own(aggregation.denominator),
      };
    case "percent-of-plan":
      return { ...aggregation, actual: own(aggregation.actual), assigned: own(aggregation.assigned) };
    case "sum":
    case "share-of-units":
    case "per-unit":
    case "average":
    case "mean":
    case "list":
      return aggregation;
  }
}

/** Returns elements with everything they are calculated from, weighted by or continue. */
function closure({ elements }: Plan, from: readonly ElementCode[]): ReadonlySet<ElementCode> {
  const byCode = new Map(elements.map((element) => [element.code, element]));
  const found = new Set<ElementCode>();
  const visit = (code: ElementCode): void => {
    const element = byCode.get(code);
    if (element === undefined || found.has(code)) return;
    found.add(code);
    restsOn(element).forEach(visit);
  };
  from.forEach(visit);
  return found;
}

const restsOn = ({ derived, overUnits, continues }: DataElement): readonly ElementCode[] => [
  ...(derived === undefined ? [] : operandsOf(derived.by)),
  ...weightsOf(overUnits),
  ...(continues === undefined ? [] : [continues]),
];

/**
 * Removes a list with the target it is counted for, or whose code begins its own; keeps one that counts for
 * others.
 */
function keptRegisters(
  { registers, checks }: Plan,
  kept: readonly Indicator[],
  dropped: readonly Indicator[],
  needed: ReadonlySet<ElementCode>,
): Plan["registers"] {
  const isListed = (indicators: readonly Indicator[], code: RegisterCode): boolean =>
    indicators.some(({ aggregation }) => countedRegister(aggregation) === code);
  return registers.filter(({ code }) => {
    const counts = checks.flatMap((check) =>
      (check.kind === "listed" || check.kind === "register-count") && check.register === code
        ? [check.element]
        : [],
    );
    const isOfDroppedOnes =
      isListed(dropped, code) ||
      dropped.some((indicator) => code.startsWith(`${indicator.code}_`)) ||
      (counts.length > 0 && counts.every((element) => !needed.has(element)));
    return !isOfDroppedOnes || isListed(kept, code) || counts.some((element) => needed.has(element));
  });
}

const isWhole = (
  check: ArithmeticCheck,
  needed: ReadonlySet<ElementCode>,
  hasRegister: (code: RegisterCode) => boolean,
): boolean =>
  elementsOfCheck(check).every((code) => needed.has(code)) &&
  (!("register" in check) || hasRegister(check.register));

/** Keeps headings with content. Elements still needed from below a removed target come first. */
function keptSections(
  plan: Plan,
  out: ReadonlySet<IndicatorCode>,
  needed: ReadonlySet<ElementCode>,
  askedByKept: ReadonlySet<ElementCode>,
): readonly Section[] {
  const byCode = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const placed = new Set<ElementCode>([...askedByKept, ...plan.sections.flatMap(({ elements }) => elements)]);
  return plan.sections.flatMap((section): readonly Section[] => {
    const orphans = section.indicators
      .flatMap((code) => (out.has(code) ? (byCode.get(code) ?? []) : []))
      .flatMap((indicator) => [...indicator.asks, ...elementsOf(indicator, plan)])
      .filter((code) => needed.has(code) && !placed.has(code));
    orphans.forEach((code) => placed.add(code));
    const elements = [...section.elements.filter((code) => needed.has(code)), ...new Set(orphans)];
    const indicators = section.indicators.filter((code) => !out.has(code));
    const isEmpty = indicators.length === 0 && elements.length === 0;
    return isEmpty ? [] : [{ ...section, elements, indicators }];
  });
}
