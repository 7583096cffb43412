import { isoDate, type IsoDate } from "../../src/base/codes";
import { planId, unitCode, type ElementCode } from "../../src/model/codes";
import type { Finding } from "../../src/model/finding/finding";
import { templateFor, type Template } from "../../src/model/form/template";
import type { DataElement } from "../../src/model/plan/data-element";
import type { Plan } from "../../src/model/plan/plan";
import { check } from "../../src/forms/rules/check";
import { isTelling, sameFigures } from "../../src/forms/rules/plausible/same-figures";
import type { Expectation } from "../../src/forms/rules/subject/rule";
import { planById } from "../../src/model/standard/plan-by-id";
import { submittedValues } from "../../src/model/submission/submitted-values";
import { amountOf, BLANK, NOT_APPLICABLE, numberValue, type Value } from "../../src/model/value";
import { bundledPlans, standardPlans, standardTemplates } from "../../src/plans/bundled-plans";
import { consistentValues } from "../support/forms/consistent-values";
import { filledSubmission } from "../support/forms/filled-submission";
import type { Filled } from "../support/forms/holds";
import { partnersOf } from "../support/forms/partners";

/** A form filled in without a mistake, with the same figures in the previous round. */
interface Form {
  readonly plan: string;
  readonly template: Template;
  readonly filled: Filled;
  readonly inputs: readonly DataElement[];
  readonly doubted: ReadonlySet<string>;
}

const PLANS: readonly Plan[] = [
  ...standardPlans,
  ...standardTemplates.flatMap(({ id }) => planById(bundledPlans, planId(`${id}_2026-Q`)) ?? []),
];
const SEEDS = [3, 7];

const amounts = ({ values }: Filled): ReadonlyMap<ElementCode, number> =>
  new Map(
    [...values].flatMap(([code, value]): [ElementCode, number][] => {
      const amount = amountOf(value);
      return amount === undefined ? [] : [[code, amount]];
    }),
  );

const named = ({ rule, code }: Finding): string => `${rule} ${code ?? ""}`;
const found = (template: Template, filled: Filled, expected: Expectation = {}): readonly Finding[] => {
  const submission = filledSubmission(template, filled);
  return check({
    ...{ submission, template, plan: template.plan, expected },
    values: submittedValues(template, submission),
  });
};

/** Of the first two rounds of every plan and every level, filled twice. */
const FORMS: readonly Form[] = PLANS.flatMap((plan) =>
  plan.rounds.slice(0, 2).flatMap(({ id }) =>
    plan.levels.flatMap(({ code: level }) => {
      const template = templateFor(plan, id, { level });
      const inputs = template.rows.flatMap((row) =>
        row.kind === "element" && row.state === "input" ? [row.element] : [],
      );
      if (inputs.length === 0) return [];
      return SEEDS.map((seed): Form => {
        const filled = consistentValues(template, seed);
        const doubted = new Set(found(template, filled).map(named));
        return { plan: plan.id.replace(/_.*/, ""), template, filled, inputs, doubted };
      });
    }),
  ),
);

/** A change to a figure of a form, or to related data; undefined if it does not apply. */
type Accident = (
  element: DataElement,
  form: Form,
) => { readonly value?: Value; readonly beside?: Expectation } | undefined;

const valueOf = ({ filled }: Pick<Form, "filled">, { code }: DataElement): Value =>
  filled.values.get(code) ?? BLANK;
const amountIn = (form: Pick<Form, "filled">, element: DataElement): number =>
  amountOf(valueOf(form, element)) ?? 0;
const isNumber = (form: Form, element: DataElement): boolean => valueOf(form, element).kind === "number";
const isMean = ({ overUnits, type }: DataElement): boolean =>
  typeof overUnits === "object" || (overUnits === "none" && type === "money");
const isStock = (element: DataElement): boolean =>
  element.overRounds === "latest" &&
  element.type !== "tally" &&
  element.accumulates !== true &&
  !isMean(element);
const before = ({ code }: DataElement, amount: number): Expectation => ({
  lastRound: new Map([[code, amount]]),
});
const dayOf = (form: Form, element: DataElement): readonly [number, number, number] | undefined => {
  const value = valueOf(form, element);
  if (value.kind !== "date") return undefined;
  const [year = 0, month = 0, day = 0] = value.date.split("-").map(Number);
  return [year, month, day];
};
const two = (part: number): string => String(part).padStart(2, "0");
const day = (year: number, month: number, date: number): Value => ({
  kind: "date",
  date: isoDate(`${String(year)}-${two(month)}-${two(date)}`),
});

/**
 * One or more lines for each kind of accident that figures of any plan may have, and the plans it applies to.
 */
const ACCIDENTS: readonly (readonly [what: string, rules: readonly string[], plans: number, Accident])[] = [
  [
    "a row that is asked is said not to apply",
    ["not-applicable"],
    9,
    ({ isOptional, sectors, origin }, { template }) =>
      isOptional === true || (sectors !== undefined && template.audience.level === origin)
        ? undefined
        : { value: NOT_APPLICABLE },
  ],
  [
    "a count from the beginning on falls",
    ["falling-count"],
    6,
    (element, form) =>
      element.accumulates === true && isNumber(form, element)
        ? { beside: before(element, amountIn(form, element) + 3) }
        : undefined,
  ],
  [
    "ten times the stock of the round before",
    ["change", "opening-stock"],
    9,
    (element, form) =>
      isStock(element) && isNumber(form, element) && amountIn(form, element) >= 40
        ? { beside: before(element, amountIn(form, element) / 10) }
        : undefined,
  ],
  [
    "an opening figure differs from the closing one by forty",
    ["opening-stock"],
    4,
    (element, form) =>
      element.continues === undefined || !isNumber(form, element)
        ? undefined
        : { beside: { lastRound: new Map([[element.continues, amountIn(form, element) + 40]]) } },
  ],
  [
    "twelve times the mean of all others",
    ["change"],
    1,
    (element, form) =>
      isMean(element) && amountIn(form, element) > 0
        ? {
            beside: {
              neighbours: new Map([[element.code, Array<number>(6).fill(amountIn(form, element) / 12)]]),
            },
          }
        : undefined,
  ],
  [
    "a mean of nothing of some persons",
    ["mean-weight", "mean-between"],
    1,
    (element, form) =>
      typeof element.overUnits === "object" && amountIn(form, element) > 0
        ? { value: numberValue(0) }
        : undefined,
  ],
  [
    "a day of the year before",
    ["date-in-round", "mistyped-day", "day-order", "day-before-end"],
    3,
    (element, form) => {
      const [year, month, date] = dayOf(form, element) ?? [];
      return year === undefined || month === undefined || date === undefined || date > 28
        ? undefined
        : { value: day(year - 1, month, date) };
    },
  ],
  [
    "day and month exchanged",
    ["date-in-round", "mistyped-day", "day-order", "day-before-end"],
    3,
    (element, form) => {
      const [year = 0, month = 0, date = 0] = dayOf(form, element) ?? [];
      if (date === 0 || date > 12 || Math.abs(date - month) < 3) return undefined;
      const days: ReadonlyMap<ElementCode, readonly IsoDate[]> = new Map([
        [element.code, Array<IsoDate>(6).fill(isoDate(`${String(year)}-${two(month)}-${two(date)}`))],
      ]);
      return { value: day(year, date, month), beside: { neighbourDays: days } };
    },
  ],
];

describe.each(ACCIDENTS)("%s", (_what, rules, plans, accident) => {
  const all = FORMS.flatMap((form) =>
    form.inputs.flatMap((element) => {
      const what = accident(element, form);
      return what === undefined ? [] : [{ form, element, what }];
    }),
  );
  /** Each row of a plan once. */
  const happened = [...new Map(all.map((each) => [`${each.form.plan} ${each.element.code}`, each])).values()];

  it("is found at its row or its partner's, in every plan in which it can happen", () => {
    const missed = happened.filter(({ form, element, what: { value, beside } }) => {
      const values = new Map(form.filled.values);
      if (value !== undefined) values.set(element.code, value);
      const partners = partnersOf(element.code, form.template);
      return !found(form.template, { ...form.filled, values }, beside).some(
        (each) =>
          !form.doubted.has(named(each)) &&
          partners.has(each.code ?? "") &&
          (rules.includes(each.rule) || value !== undefined),
      );
    });
    expect(missed.map(({ form, element }) => `${form.plan} ${element.code}`)).toEqual([]);
    expect(new Set(happened.map(({ form }) => form.plan)).size).toBe(plans);
  });
});

const isFlow = ({ overRounds, type }: DataElement): boolean =>
  overRounds === "sum" && (type === "count" || type === "money");
const plansOf = (forms: readonly Form[]): ReadonlySet<string> => new Set(forms.map(({ plan }) => plan));

describe("whole reports", () => {
  it("[cumulated-flows] all flows given with those of the round before", () => {
    const able = FORMS.filter(
      (form) => form.inputs.filter((element) => isFlow(element) && amountIn(form, element) >= 20).length >= 3,
    );
    const missed = able.filter((form) => {
      const lastRound = new Map(
        form.inputs.flatMap((element): [ElementCode, number][] =>
          isFlow(element) ? [[element.code, amountIn(form, element) / 2]] : [],
        ),
      );
      return !found(form.template, form.filled, { lastRound }).some(({ rule }) => rule === "cumulated-flows");
    });
    expect(missed.map(({ plan, template }) => `${plan} ${template.round}`)).toEqual([]);
    // The others have no such input, or only one, which is not a stock.
    expect(plansOf(able).size).toBe(6);
  });

  it("[repeated-report] the report of the round before once more, [same-figures] that of another unit", () => {
    const able = FORMS.filter(({ filled, inputs }) => {
      const typed = new Set<string>(inputs.map(({ code }) => code));
      return isTelling(
        [...amounts(filled)].flatMap(([code, amount]) => (typed.has(code) && amount !== 0 ? [amount] : [])),
      );
    });
    for (const { template, filled, inputs } of able) {
      const again = found(template, filled, { lastRound: amounts(filled) }).map(({ rule }) => rule);
      expect(again).toContain("repeated-report");
      // The new form asks one row more.
      const typed = inputs.filter((element) => amountIn({ filled }, element) !== 0);
      const others = typed.slice(1).map((element) => amountIn({ filled }, element));
      const oneLess = new Map([...amounts(filled)].filter(([code]) => code !== typed[0]?.code));
      const shorter = found(template, filled, { lastRound: oneLess });
      const isRepeated = shorter.some((each) => each.rule === "repeated-report" && each.more === 1);
      expect(isRepeated).toBe(typed.length > 4 && isTelling(others));
      const one = filledSubmission(template, filled);
      const other = { ...one, unit: unitCode("U2"), file: "U2.xlsx" };
      expect(sameFigures([one, other]).map(({ unit }) => unit)).toEqual(["U1", "U2"]);
    }
    expect(plansOf(able).size).toBe(9);
  });

  it("[only-zeros] zero or nothing in every row, beside figures of before or of others", () => {
    const able = FORMS.filter(
      ({ inputs }) => inputs.filter(({ type }) => type !== "date" && type !== "text").length >= 5,
    );
    for (const { template, filled, inputs } of able) {
      const values = new Map(
        inputs.map(({ code, type }, index): [ElementCode, Value] => [
          code,
          type === "date" || type === "text" ? BLANK : index % 2 === 0 ? numberValue(0) : { kind: "none" },
        ]),
      );
      const zeros = { ...filled, values, registers: new Map() };
      const said = (expected?: Expectation) =>
        found(template, zeros, expected).filter(({ rule }) => rule === "only-zeros");
      expect(said()).toHaveLength(1);
      expect(said({ lastRound: amounts(filled) })).toMatchObject([{ against: "last-round" }]);
      const neighbours = new Map([...amounts(filled)].map(([code, amount]) => [code, Array(4).fill(amount)]));
      expect(said({ neighbours })).toMatchObject([{ against: "neighbours" }]);
    }
    expect(plansOf(able).size).toBe(9);
  });

  it("[repeated-entry] a row of a list stands there twice", () => {
    const able = FORMS.filter(({ filled }) => [...filled.registers.values()].some((rows) => rows.length > 0));
    for (const { template, filled } of able) {
      for (const [code, rows] of filled.registers) {
        const [first] = rows;
        const register = template.registers.find((each) => each.code === code);
        if (first === undefined || register === undefined) continue;
        const registers = new Map([...filled.registers, [code, [...rows, first]]]);
        expect(
          found(template, { ...filled, registers }).filter(({ rule }) => rule === "repeated-entry"),
        ).toMatchObject([{ sheet: register.sheet }]);
      }
    }
    // All that have lists.
    expect(plansOf(able).size).toBe(6);
  });

  it("[register-count] [listed] a list has a row more than was counted", () => {
    const able = FORMS.flatMap((form) =>
      form.template.plan.checks.flatMap((each) =>
        each.kind === "register-count" || each.kind === "listed" ? [{ form, each }] : [],
      ),
    ).filter(
      ({ form, each }) =>
        (form.filled.registers.get(each.register) ?? []).length > 0 &&
        form.inputs.some(({ code }) => code === each.element) &&
        (amountOf(form.filled.values.get(each.element) ?? BLANK) ?? 0) > 0,
    );
    for (const { form, each } of able) {
      const values = new Map(form.filled.values);
      values.set(each.element, numberValue((amountOf(values.get(each.element) ?? BLANK) ?? 0) - 1));
      const partners = partnersOf(each.element, form.template);
      const problems = found(form.template, { ...form.filled, values });
      expect(problems.some(({ code }) => partners.has(code ?? ""))).toBe(true);
    }
    expect(plansOf(able.map(({ form }) => form)).size).toBe(6);
  });
});
