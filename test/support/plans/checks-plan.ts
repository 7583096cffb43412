import { columnCode, elementCode, planId } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { Register } from "../../../src/model/plan/register";
import { anElement, anIndicator, aPlan, CHILDREN, codes } from "./plan-builder";

const optional = { isOptional: true } as const;

/** The register of children with a required kind. */
export const KINDS_OF_CHILDREN: Register = {
  ...CHILDREN,
  columns: [
    ...CHILDREN.columns,
    {
      code: columnCode("KIND"),
      label: "Kind",
      type: { kind: "choice", choices: ["new", "known"] },
      isRequired: true,
      width: 10,
    },
  ],
};

/** An invented plan with every kind of check that the other test plans lack. */
export const CHECKS_PLAN: Plan = aPlan({
  id: planId("CHECKS"),
  elements: [
    anElement("ACCIDENTS"),
    anElement("COST", { ...optional, type: "money" }),
    anElement("PLACE", { ...optional, type: "text", overUnits: "none" }),
    anElement("PLACES", optional),
    anElement("PERCENT", optional),
    anElement("YEARS"),
    anElement("WAGE", { ...optional, type: "money" }),
    anElement("WAGE_STATE", { ...optional, type: "money" }),
    anElement("WAGE_OTHER", { ...optional, type: "money" }),
    anElement("HELD_ON", { ...optional, type: "date", overUnits: "latest" }),
    anElement("LISTED", optional),
    anElement("LISTED_NEW", optional),
  ],
  indicators: [
    anIndicator("SUM", { kind: "sum", of: codes("ACCIDENTS") }),
    anIndicator("LIST", { kind: "list", register: KINDS_OF_CHILDREN.code }),
  ],
  registers: [KINDS_OF_CHILDREN],
  checks: [
    { kind: "required-if", when: elementCode("ACCIDENTS"), then: codes("COST") },
    { kind: "all-or-none", elements: codes("PLACE", "PLACES") },
    { kind: "range", element: elementCode("PERCENT"), least: 1, most: 2 },
    { kind: "range", element: elementCode("YEARS"), most: 2 },
    { kind: "mean-between", mean: elementCode("WAGE"), parts: codes("WAGE_STATE", "WAGE_OTHER") },
    { kind: "in-round", element: elementCode("HELD_ON") },
    { kind: "register-count", element: elementCode("LISTED"), register: KINDS_OF_CHILDREN.code },
    {
      kind: "register-count",
      element: elementCode("LISTED_NEW"),
      register: KINDS_OF_CHILDREN.code,
      where: { column: columnCode("KIND"), is: "new" },
    },
    { kind: "in-round", register: KINDS_OF_CHILDREN.code, column: columnCode("BORN") },
  ],
});
