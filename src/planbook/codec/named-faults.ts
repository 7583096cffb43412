import { type DataElement, isAmount, VALUE_TRAITS, numeratorOf } from "../../model/plan";
import type { Named, CodeRequirement } from "./code-book";
import type { PlanSheetFault } from "./plan-sheet-problem";
import type { KnownPlan } from "./known-plan";

/**
 * Returns the faults of the things that a cell names: they do not exist, or do not meet the cell's
 * requirements.
 */
export function namedFaults(
  { part, codes, wants, isSum }: Named,
  known: KnownPlan,
): readonly PlanSheetFault[] {
  const { book, element, indicator } = known;
  // Columns are checked together with their list. If the plan lists no units, they are listed elsewhere.
  const isOpen =
    wants === "elsewhere" || part === "column" || (part === "unit" && book.codes(part).length === 0);
  const unknown = isOpen
    ? []
    : [...new Set(codes)].filter((code) => code !== "" && !book.isKnown(part, code));
  const elements = part === "element" ? codes.flatMap((code) => element(code) ?? []) : [];
  return [
    ...unknown.map((found): PlanSheetFault => ({
      kind: "unknown-code",
      part,
      found,
      similar: book.similar(part, found),
    })),
    ...elements.flatMap((each) => misfit(each, wants)),
    ...(isSum === true && isMixed(elements) ? [{ kind: "mixed-money" as const, elements: codes }] : []),
    ...(wants === "ratio" ? codes : [])
      .filter((of) => {
        const chained = indicator(of);
        return chained !== undefined && numeratorOf(chained.aggregation) === undefined;
      })
      .map((of): PlanSheetFault => ({ kind: "no-numerator", of })),
  ];
}

function misfit(element: DataElement, wants: CodeRequirement): readonly PlanSheetFault[] {
  const { code, type, overUnits, isAssigned = false } = element;
  const wrongType: PlanSheetFault = { kind: "wrong-element-type", element: code, type };
  switch (wants) {
    case "amount":
      return isAmount(element) ? [] : [wrongType];
    case "count":
    case "date":
    case "tally":
      return type === wants ? [] : [wrongType];
    case "weight":
      return VALUE_TRAITS[type].isQuantity && VALUE_TRAITS[type].expects === "whole" && overUnits === "sum"
        ? []
        : [{ kind: "bad-weight", weight: code }];
    case "assigned":
      return isAssigned ? [] : [{ kind: "unassignable", element: code }];
    case "ratio":
    case "elsewhere":
    case "anything":
      return [];
  }
}

/** Checks whether elements mix money and counts. */
export const isMixed = (elements: readonly DataElement[]): boolean =>
  new Set(elements.map(({ type }) => VALUE_TRAITS[type].isMoney)).size > 1;
