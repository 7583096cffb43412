import fc from "fast-check";
import { check } from "../../../src/forms/rules/check";
import type { ElementCode } from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Finding } from "../../../src/model/finding/finding";
import type { Submission } from "../../../src/model/submission/submission";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor, type Template } from "../../../src/model/form/template";
import { amountOf, BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../src/model/value";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { valueKind } from "../../../src/forms/layout/value-kind";
import { consistentValues } from "../../support/forms/consistent-values";
import { filledSubmission } from "../../support/forms/filled-submission";
import type { Filled } from "../../support/forms/holds";
import { propertyRuns } from "../../support/property-runs";

/** Forms of offices that add up others and of single units, of the first two rounds of every plan. */
const FORMS: readonly Template[] = standardPlans.flatMap((plan) =>
  plan.rounds
    .slice(0, 2)
    .flatMap(({ id }) => plan.levels.slice(0, 2).map(({ code }) => templateFor(plan, id, { level: code }))),
);

const typedRows = ({ rows }: Template): readonly DataElement[] =>
  rows.flatMap((row) => (row.kind === "element" && row.state === "input" ? [row.element] : []));

/** What somebody may type instead: another number, another word, nothing. */
const NUMBERS: Readonly<Record<string, (old: number, other: number) => Value>> = {
  "one more": (old) => numberValue(old + 1),
  "one less": (old) => numberValue(Math.max(0, old - 1)),
  "ten times": (old) => numberValue(old * 10),
  "a thousand times": (old) => numberValue(old * 1000),
  "a zero too few": (old) => numberValue(Math.floor(old / 10)),
  negative: (old) => numberValue(-old),
  "a fraction": (old) => numberValue(old + 0.5),
  another: (_old, other) => numberValue(other),
  blank: () => BLANK,
  none: () => NONE,
  "not applicable": () => NOT_APPLICABLE,
};
const ANSWERS: Readonly<Record<string, (old: number) => Value>> = {
  opposite: (old) => ({ kind: "yes-no", yes: old !== 1 }),
  blank: () => BLANK,
  "not applicable": () => NOT_APPLICABLE,
};

interface Change {
  readonly template: Template;
  readonly before: Filled;
  readonly after: Filled;
  readonly element: DataElement;
}

/** Small numbers, so that a counterexample is readable: form, data set, row, change, number. */
type Draw = readonly [form: number, seed: number, row: number, way: number, other: number];

const draws: fc.Arbitrary<Draw> = fc.tuple(
  fc.nat({ max: FORMS.length - 1 }),
  fc.nat({ max: 10_000 }),
  fc.nat({ max: 200 }),
  fc.nat({ max: 50 }),
  fc.nat({ max: 100_000 }),
);

function changeBy([form, seed, row, way, other]: Draw): Change {
  const template = FORMS[form];
  if (template === undefined) throw new Error("there is no such form");
  const before = consistentValues(template, seed);
  const rows = typedRows(template).filter((each) => kindOf(each, template) !== undefined);
  const element = rows[row % rows.length];
  if (element === undefined) throw new Error("a form asks for nothing");
  const ways = Object.values(kindOf(element, template) === "number" ? NUMBERS : ANSWERS);
  const value = ways[way % ways.length]?.(amount(before, element.code), other) ?? BLANK;
  return {
    template,
    before,
    element,
    after: { ...before, values: new Map([...before.values, [element.code, value]]) },
  };
}

function kindOf(element: DataElement, { plan, audience }: Template): "number" | "yes-no" | undefined {
  const kind = valueKind(plan, element, audience);
  return kind === "number" || kind === "yes-no" ? kind : undefined;
}

function problemsOf(template: Template, submission: Submission): readonly Finding[] {
  const values = submittedValues(template, submission);
  const subject = { submission, template, plan: template.plan, values, expected: {} };
  return check(subject).filter(({ severity }) => severity !== "note");
}

const amount = (filled: Filled, code: ElementCode): number => amountOf(filled.values.get(code) ?? BLANK) ?? 0;

describe("one input changed on a consistent form", () => {
  it("is one mistake, and gives one finding at most", () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const { template, after } = changeBy(draw);
        const problems = problemsOf(template, filledSubmission(template, after));
        expect(problems.map(({ rule, code }) => `${rule} ${String(code)}`)).toHaveLength(
          Math.min(1, problems.length),
        );
      }),
      { numRuns: propertyRuns(100) },
    );
  });
});
