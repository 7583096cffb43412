import type { ElementCode, IndicatorCode } from "../../model/codes";
import {
  type DataElement,
  type Aggregation,
  type Indicator,
  operandsOf,
  sumsOf,
  type Plan,
  amountsOf,
  isReference,
} from "../../model/plan";
import type { CodeBook } from "./code-book";

/** A plan that has been read completely, for checks between rows. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly book: CodeBook;
  /** Undefined for an undefined code, and for one whose row is doubtful. */
  readonly element: (code: string) => DataElement | undefined;
  readonly indicator: (code: string) => Indicator | undefined;
  /** Whether a form asks for the element. */
  readonly isAsked: (code: ElementCode) => boolean;
  /** Returns the number of places of an indicator on the form. */
  readonly timesPlaced: (code: IndicatorCode) => number;
  /** The first elements, and the first indicators, that are calculated from one another in a circle. */
  readonly circleOfElements: readonly ElementCode[];
  readonly circleOfIndicators: readonly IndicatorCode[];
}

/**
 * Indexes a plan. `doubtful`: elements whose rows could not be read completely; their replacement values
 * cause no faults.
 */
export function knownPlan(plan: Plan, book: CodeBook, doubtful: ReadonlySet<string>): KnownPlan {
  const elements = new Map<string, DataElement>(plan.elements.map((each) => [each.code, each]));
  const indicators = new Map<string, Indicator>(plan.indicators.map((each) => [each.code, each]));
  const placed = plan.sections.flatMap((section) => section.indicators);
  const asked = new Set<string>([
    ...plan.sections.flatMap((section) => section.elements),
    ...plan.indicators.flatMap(askedBy),
  ]);
  return {
    plan,
    book,
    element: (code) => (doubtful.has(code) ? undefined : elements.get(code)),
    indicator: (code) => indicators.get(code),
    isAsked: (code) => asked.has(code),
    timesPlaced: (code) => placed.filter((other) => other === code).length,
    circleOfElements: firstCircle(
      plan.elements.map(({ code }) => code),
      (code) => operandsOf(elements.get(code)?.derived?.by),
    ),
    circleOfIndicators: firstCircle(
      plan.indicators.map(({ code }) => code),
      (code) => chainedFrom(indicators.get(code)?.aggregation),
    ),
  };
}

function askedBy({ asks, aggregation, target }: Indicator): readonly ElementCode[] {
  const base = target !== undefined && "base" in target ? target.base : undefined;
  const held = base === undefined ? [] : sumsOf(base).flat();
  const reference = isReference(target) ? target.of : [];
  return [...asks, ...sumsOf(aggregation).flat(), ...held, ...reference];
}

/** Includes chains of denominators: "half of the half of itself" can be calculated, but no plan means it. */
function chainedFrom(aggregation: Aggregation | undefined): readonly IndicatorCode[] {
  const amounts = aggregation === undefined ? [] : amountsOf(aggregation);
  return amounts.flatMap((amount) => (amount.kind === "numerator-of" ? [amount.indicator] : []));
}

/** Returns the first path from a node back to itself, each node once; empty if there is none. */
function firstCircle<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): readonly Node[] {
  const finished = new Set<Node>();

  const follow = (node: Node, path: readonly Node[]): readonly Node[] => {
    const start = path.indexOf(node);
    if (start >= 0) return path.slice(start);
    if (finished.has(node)) return [];
    for (const neighbour of next(node)) {
      const circle = follow(neighbour, [...path, node]);
      if (circle.length > 0) return circle;
    }
    finished.add(node);
    return [];
  };

  for (const node of nodes) {
    const circle = follow(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
