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

/** A form of a standard plan, filled in without a mistake, with the addresses of its rows. */
export interface PlanForm extends BaseForm {
  readonly name: string;
  readonly template: Template;
  readonly filled: Filled;
  /** Input elements from top to bottom. */
  readonly inputs: readonly DataElement[];
  /** Returns the address of the value, or of another column, of an element's row. */
  readonly cellOf: (element: DataElement, column?: number) => string;
}

/** An arbitrary but fixed data set. */
const SEED = 7;

/** The first round's form of every level of every standard plan. */
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

/**
 * One of them for every plan, each of a different level than the previous plan: for tests that do not depend
 * on the level.
 */
export const ONE_OF_EACH_PLAN: readonly PlanForm[] = standardPlans.flatMap(({ id }, index) => {
  const forms = PLAN_FORMS.filter(({ plan }) => plan.id === id);
  return forms[index % forms.length] ?? [];
});
