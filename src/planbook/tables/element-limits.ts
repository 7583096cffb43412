import { type DataElement, type Derivation, isAmount, operandsOf, VALUE_TRAITS } from "../../model/plan";
import type { KnownPlan } from "../codec/known-plan";
import { isMixed } from "../codec/named-faults";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";

type Limit = (element: DataElement, known: KnownPlan) => readonly PlanSheetFault[];

/** Applies a condition only if the element's row could be read. */
const ifKnown =
  (limit: Limit): Limit =>
  (element, known) =>
    known.element(element.code) === undefined ? [] : limit(element, known);

const unsummable =
  (isOfRounds: boolean): Limit =>
  (element) => {
    const isAddedText = !isAmount(element) && element.overRounds === "sum";
    const { code, type } = element;
    return isMisfit(element) && isAddedText === isOfRounds
      ? [{ kind: "unsummable", element: code, type }]
      : [];
  };

/** The conditions between the cells of an element, and between it and its inputs. */
export const ELEMENT_LIMITS = {
  CODE: (element, known) => [
    ...ownType(element, known),
    ...(known.isAsked(element.code)
      ? []
      : [{ kind: "never-asked" as const, part: "element" as const, code: element.code }]),
  ],
  UNIT: (element) => (element.unitOfMeasure === "" && isAmount(element) ? [{ kind: "missing-words" }] : []),
  OVER_UNITS: ifKnown(unsummable(false)),
  OVER_ROUNDS: ifKnown(unsummable(true)),
  DERIVED: (element, known) => [
    ...mixed(element, known),
    ...partsAbove(element, known),
    ...(known.circleOfElements[0] === element.code
      ? [{ kind: "circular-derivation" as const, elements: known.circleOfElements }]
      : []),
  ],
  DERIVED_AT: ifKnown(({ code, derived }) =>
    derived !== undefined && COUNTS_UNITS[derived.by.kind] && derived.at !== "origin"
      ? [{ kind: "derived-above-origin", element: code }]
      : [],
  ),
} satisfies { readonly [column: string]: Limit };

/** Derivations that give each unit a 1 or a 0. */
const COUNTS_UNITS: { readonly [K in Derivation["kind"]]: boolean } = {
  one: true,
  meets: true,
  "by-day": true,
  combination: false,
  days: false,
};

const ownType = ifKnown((element) => {
  const { code, type, derived } = element;
  if (derived === undefined) return [];
  const isWrong = COUNTS_UNITS[derived.by.kind]
    ? !VALUE_TRAITS[type].countsUnits
    : VALUE_TRAITS[type].holds !== "number";
  return isWrong ? [{ kind: "wrong-element-type", element: code, type }] : [];
});

const mixed = ifKnown((element, known) => {
  const by = element.derived?.by;
  if (by?.kind !== "combination") return [];
  const parts = operandsOf(by).flatMap((part) => known.element(part) ?? []);
  const elements = [element, ...parts];
  return isMixed(elements) ? [{ kind: "mixed-money", elements: elements.map(({ code }) => code) }] : [];
});

const partsAbove = ifKnown((element, known) => {
  const rank = ({ origin }: DataElement): number =>
    Math.max(
      0,
      known.plan.levels.findIndex(({ code }) => code === origin),
    );
  return operandsOf(element.derived?.by)
    .flatMap((part) => known.element(part) ?? [])
    .filter((part) => rank(part) > rank(element))
    .map((part) => ({ kind: "part-above-origin", element: element.code, part: part.code }));
});

/** Checks the aggregation: texts and dates are not added; earliest and latest need days. */
function isMisfit(element: DataElement): boolean {
  const { overUnits, overRounds, type } = element;
  const isOfDays = overUnits === "earliest" || overUnits === "latest";
  if (isAmount(element)) return isOfDays;
  return overRounds === "sum" || (isOfDays ? VALUE_TRAITS[type].holds !== "date" : overUnits !== "none");
}
