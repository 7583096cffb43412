import type { ElementCode } from "../codes";
import { weightsOf, type DataElement, type Derivation } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import { firstCycle } from "./first-cycle";
import { partsOf } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** A hint becomes a cell prompt together with other words; Excel cuts prompts at 255 characters. */
export const HINT_LIMIT = 200;

/** Elements that cannot be asked, added or calculated as they are declared. Unknown codes are reported elsewhere. */
export function elementProblems(plan: Plan): readonly PlanProblem[] {
  const byCode = new Map(plan.elements.map((element) => [element.code, element]));
  const rank = new Map(plan.levels.map(({ code }, index) => [code, index]));
  const problems = plan.elements.flatMap((element) => [
    ...wordProblems(element),
    ...derivationProblems(element, byCode),
    ...originProblems(element, byCode, (of) => rank.get(of.origin) ?? 0),
    ...weightProblems(element, byCode),
  ]);
  const cycle = firstCycle<ElementCode>(
    plan.elements.map(({ code }) => code),
    (code) => {
      const derived = byCode.get(code)?.derived;
      return derived === undefined ? [] : partsOf(derived.by);
    },
  );
  problems.push(...assignmentProblems(plan, byCode));
  return cycle === undefined ? problems : [...problems, { kind: "circular-derivation", elements: cycle }];
}

function assignmentProblems(
  { assignments = [] }: Plan,
  byCode: ReadonlyMap<ElementCode, DataElement>,
): readonly PlanProblem[] {
  return assignments.flatMap(({ element }, index): readonly PlanProblem[] => {
    const known = byCode.get(element);
    const isFit = known === undefined || known.isAssigned === true;
    return isFit ? [] : [{ kind: "unassignable", element, at: { part: "assignment", index } }];
  });
}

function wordProblems(element: DataElement): readonly PlanProblem[] {
  const { code, hint = "", type } = element;
  const at: PlanPlace = { part: "element", code };
  const problems: PlanProblem[] = [];
  if (element.label.trim() === "") problems.push({ kind: "missing-words", field: "label", at });
  if (element.unitOfMeasure.trim() === "" && isAmount(element)) {
    problems.push({ kind: "missing-words", field: "unit-of-measure", at });
  }
  if (hint.length > HINT_LIMIT) {
    problems.push({ kind: "hint-too-long", element: code, length: hint.length, limit: HINT_LIMIT });
  }
  if (isMisfit(element)) problems.push({ kind: "unsummable", element: code, type });
  if (element.sectors?.length === 0) problems.push({ kind: "nothing-named", wanted: "sector", at });
  return problems;
}

function derivationProblems(
  element: DataElement,
  byCode: ReadonlyMap<ElementCode, DataElement>,
): readonly PlanProblem[] {
  const { code, derived, type } = element;
  if (derived === undefined) return [];
  const at: PlanPlace = { part: "element", code };
  const problems: PlanProblem[] = [];
  const countsUnits = COUNTS_UNITS[derived.by.kind];
  if (countsUnits ? type !== "tally" : type === "yes-no" || !isAmount(element)) {
    problems.push({ kind: "wrong-element-type", element: code, type, at });
  }
  if (countsUnits && derived.at !== "origin") problems.push({ kind: "derived-above-origin", element: code });
  const named = partsOf(derived.by);
  if (named.length === 0 && !countsUnits) problems.push({ kind: "nothing-named", wanted: "element", at });
  const parts = named.flatMap((part) => byCode.get(part) ?? []);
  const wantsDays = derived.by.kind === "by-day" || derived.by.kind === "days";
  for (const part of parts) {
    if (wantsDays ? part.type !== "date" : !isAmount(part))
      problems.push({ kind: "wrong-element-type", element: part.code, type: part.type, at });
  }
  if (derived.by.kind === "combination" && isMixed([element, ...parts])) {
    problems.push({ kind: "mixed-money", elements: [code, ...parts.map((part) => part.code)], at });
  }
  return problems;
}

function originProblems(
  element: DataElement,
  byCode: ReadonlyMap<ElementCode, DataElement>,
  rankOfOrigin: (of: DataElement) => number,
): readonly PlanProblem[] {
  const named = element.derived === undefined ? [] : partsOf(element.derived.by);
  return named
    .flatMap((code) => byCode.get(code) ?? [])
    .filter((part) => rankOfOrigin(part) > rankOfOrigin(element))
    .map((part) => ({ kind: "part-above-origin", element: element.code, part: part.code }));
}

/** Derivations that give each unit a 1 or a 0. */
const COUNTS_UNITS: { readonly [K in Derivation["kind"]]: boolean } = {
  one: true,
  meets: true,
  "by-day": true,
  combination: false,
  days: false,
};

/** Texts and dates are not added; the earliest and latest are days. */
function isMisfit(element: DataElement): boolean {
  const { overUnits, overRounds, type } = element;
  const isOfDays = overUnits === "earliest" || overUnits === "latest";
  if (isAmount(element)) return isOfDays;
  return overRounds === "sum" || (isOfDays ? type !== "date" : overUnits !== "none");
}

function weightProblems(
  { code, overUnits }: DataElement,
  byCode: ReadonlyMap<ElementCode, DataElement>,
): readonly PlanProblem[] {
  return weightsOf(overUnits)
    .flatMap((weight) => byCode.get(weight) ?? [])
    .filter((weight) => weight.type !== "count" || weight.overUnits !== "sum" || weight.code === code)
    .map((weight) => ({ kind: "bad-weight", of: code, weight: weight.code }));
}

/** Whether figures of this element are numbers that can be added or compared (yes = 1). */
export function isAmount({ type }: DataElement): boolean {
  return type !== "text" && type !== "date";
}

/** Whether money and other figures stand together. */
export function isMixed(elements: readonly DataElement[]): boolean {
  return new Set(elements.map(({ type }) => type === "money")).size > 1;
}
