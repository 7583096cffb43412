import type { ElementCode } from "./codes";
import type { Aggregation, Amount } from "./indicator";
import type { Plan } from "./plan";

/** The elements an amount adds up; a chained amount is the numerator of the indicator it names. */
export function elementsOfAmount(amount: Amount, plan: Plan): readonly ElementCode[] {
  if (amount.kind === "elements") return amount.sum;
  const aggregation = plan.indicators.find((indicator) => indicator.code === amount.indicator)?.aggregation;
  if (aggregation?.kind !== "ratio") throw new Error(`${amount.indicator} has no numerator to chain to`);
  return elementsOfAmount(aggregation.numerator, plan);
}

/** Every element an aggregation needs, numerator or amount first; empty for a list. */
export function elementsOf(aggregation: Aggregation, plan: Plan): readonly ElementCode[] {
  switch (aggregation.kind) {
    case "sum":
      return aggregation.of;
    case "ratio":
      return [
        ...elementsOfAmount(aggregation.numerator, plan),
        ...elementsOfAmount(aggregation.denominator, plan),
      ];
    case "percent-of-plan":
      return [...elementsOfAmount(aggregation.actual, plan), ...elementsOfAmount(aggregation.assigned, plan)];
    case "share-of-units":
      return [...aggregation.met, ...aggregation.units];
    case "per-unit":
      return [...aggregation.amount, aggregation.met, aggregation.units];
    case "list":
      return [];
  }
}
