import { a1 } from "../../src/workbook/grid/address";
import type { DataElement } from "../../src/model/plan/data-element";
import { templateFor, type Template } from "../../src/model/form/template";
import { standardPlans } from "../../src/plans/bundled-plans";
import { layOutForm } from "../../src/forms/layout/form-layout";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { consistentValues } from "../support/forms/consistent-values";
import type { Filled } from "../support/forms/holds";
import { aUnit } from "../support/plans/plan-builder";
import type { BaseForm } from "./accident";
import { filledForm } from "./other-forms";

/** A form of a standard plan, filled in without a mistake, with what stands where. */
export interface PlanForm extends BaseForm {
  readonly name: string;
  readonly template: Template;
  readonly filled: Filled;
  /** The elements that people fill in, from top to bottom. */
  readonly inputs: readonly DataElement[];
  /** Address of the value, or of another column, of an element's row. */
  readonly cellOf: (element: DataElement, column?: number) => string;
}

/** Any data set will do; this one stays the same for good. */
const SEED = 7;

/** Of every standard plan the first round's form of every level. */
export const PLAN_FORMS: readonly PlanForm[] = standardPlans.flatMap((plan) =>
  plan.levels.flatMap(({ code: level }) => {
    const round = plan.rounds[0]?.id;
    if (round === undefined) throw new Error(`plan ${plan.id} has no rounds`);
    const unit = aUnit("U1", { level });
    const template = templateFor(plan, round, unit);
    const filled = consistentValues(template, SEED);
    const { elements } = layOutForm(template);
    return {
      ...filledForm(plan, round, unit, filled),
      name: `${plan.id} ${level}`,
      template,
      filled,
      inputs: template.rows.flatMap((row) =>
        row.kind === "element" && row.state === "input" ? [row.element] : [],
      ),
      cellOf: ({ code }: DataElement, column: number = FORM_COLUMN.VALUE) =>
        a1(elements.get(code)?.row ?? -1, column),
    };
  }),
);

/** One of them of every plan, each of another level than the plan before: for what no level changes. */
export const ONE_OF_EACH_PLAN: readonly PlanForm[] = standardPlans.flatMap(({ id }, index) => {
  const forms = PLAN_FORMS.filter(({ plan }) => plan.id === id);
  return forms[index % forms.length] ?? [];
});
