import type { ElementCode } from "../../../src/model/codes";
import { check } from "../../../src/forms/rules/check";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor, type Audience, type Template } from "../../../src/model/form/template";
import type { Plan } from "../../../src/model/plan/plan";
import { amountOf, BLANK, NONE, numberValue, type Value } from "../../../src/model/value";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { consistentValues } from "../../support/forms/consistent-values";
import { filledSubmission } from "../../support/forms/filled-submission";
import type { Filled } from "../../support/forms/holds";

type Style = (filled: Filled, template: Template) => Filled;

const withNothing =
  (nothing: Value): Style =>
  ({ values, registers }) => ({
    registers,
    values: new Map([...values].map(([code, value]) => [code, isNothing(value) ? nothing : value])),
  });

const isNothing = (value: Value): boolean =>
  value.kind === "none" || (value.kind === "number" && value.number === 0);

/** Four styles of filling in a form without a mistake. */
const STYLES: Readonly<Record<string, Style>> = {
  "zeros and KPS as it comes": (filled) => filled,
  "KPS wherever nothing occurred": withNothing(NONE),
  "0 wherever nothing occurred": withNothing(numberValue(0)),
  "no more than has to be given": ({ values, registers }, { plan }) => {
    const mayStayBlank = new Set(plan.elements.flatMap(({ code, isOptional }) => (isOptional ? [code] : [])));
    const isCounted = new Set(
      plan.checks.flatMap((each) => (each.kind === "register-count" ? [each.register] : [])),
    );
    return {
      values: new Map([...values].map(([code, value]) => [code, mayStayBlank.has(code) ? BLANK : value])),
      registers: new Map([...registers].map(([code, rows]) => [code, isCounted.has(code) ? rows : []])),
    };
  },
};

/** Every level, and the units of every sector. */
const audiences = ({ levels, sectors }: Plan): readonly Audience[] => [
  ...levels.map(({ code }) => ({ level: code })),
  ...levels
    .slice(0, 1)
    .flatMap(({ code }) => sectors.map((sector) => ({ level: code, sector: sector.code }))),
];

const formsOf = (plan: Plan): readonly Template[] =>
  plan.rounds
    .slice(0, 2)
    .flatMap(({ id }) => audiences(plan).map((audience) => templateFor(plan, id, audience)));

/** The previous report of the unit: stocks one lower, flows one higher. */
function lastRoundOf(
  { plan }: Template,
  values: ReadonlyMap<ElementCode, Value>,
): ReadonlyMap<ElementCode, number> {
  const lastRound = new Map<ElementCode, number>();
  for (const { code, overRounds, continues } of plan.elements) {
    const amount = amountOf(values.get(code) ?? BLANK);
    const isOther = amount !== undefined && amount > 0 && continues !== code;
    if (amount !== undefined)
      lastRound.set(code, isOther ? amount + (overRounds === "sum" ? 1 : -1) : amount);
  }
  // An opening stock equals the previous closing stock; how much that changed since is not stated.
  for (const { code, continues } of plan.elements) {
    if (continues !== undefined && continues !== code) lastRound.delete(continues);
  }
  // What accumulates has grown by its part of this round.
  for (const check of plan.checks) {
    if (check.kind !== "part-of-whole") continue;
    const [part, whole] = [check.part, check.whole].map((code) => amountOf(values.get(code) ?? BLANK));
    const accumulates = plan.elements.some((each) => each.code === check.whole && each.accumulates === true);
    if (accumulates && part !== undefined && whole !== undefined) lastRound.set(check.whole, whole - part);
  }
  return lastRound;
}

function problemsIn(template: Template, filled: Filled): readonly string[] {
  const submission = filledSubmission(template, filled);
  const values = submittedValues(template, submission);
  const expected = { lastRound: lastRoundOf(template, values) };
  return check({ submission, template, plan: template.plan, values, expected }).map(
    ({ rule, code }) => `${rule} ${String(code)}`,
  );
}

describe.each(standardPlans.map(({ id }) => id))("plan %s, filled in without a mistake", (id) => {
  it.each(Object.entries(STYLES))("%s: nothing is found, at any level", (_words, style) => {
    const plan = standardPlans.find((each) => each.id === id);
    if (plan === undefined) throw new Error(`no plan ${id}`);
    for (const [index, template] of formsOf(plan).entries()) {
      const filled = style(consistentValues(template, index), template);
      expect({ audience: template.audience, found: problemsIn(template, filled) }).toEqual({
        audience: template.audience,
        found: [],
      });
    }
  });
});
