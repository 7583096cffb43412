import { fingerprint } from "../../../src/base/codes";
import fc from "fast-check";
import { elementCode } from "../../../src/model/codes";
import { officeReport } from "../../../src/model/roll-up/office-report";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import type { Submission } from "../../../src/model/submission/submission";
import type { Summary } from "../../../src/model/roll-up/summary";
import { templateFor } from "../../../src/model/form/template";
import type { Unit } from "../../../src/model/unit/unit";
import { BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../src/model/value";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  calculated,
  codes,
  combination,
  numeratorOf,
  PROVINCE,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";
import { propertyRuns } from "../../support/property-runs";

const INPUTS = ["ALL", "PART", "A", "B", "GIVEN"] as const;
const REACHES_1 = {
  kind: "meets",
  amount: elementCode("GIVEN"),
  comparator: "at-least",
  value: 1,
} as const;

const plan = aPlan({
  elements: [
    ...INPUTS.map((code) => anElement(code)),
    calculated("A_AND_B", combination(["A", "B"]), "every-level"),
    calculated("REST", combination(["ALL"], ["PART"])),
    calculated("UNITS", { kind: "one" }),
    calculated("GIVERS", REACHES_1),
  ],
  indicators: [
    anIndicator("RATIO", { kind: "ratio", numerator: amount("PART"), denominator: amount("ALL") }),
    anIndicator("CHAINED", {
      kind: "ratio",
      numerator: amount("A_AND_B"),
      denominator: numeratorOf("RATIO"),
    }),
    anIndicator("SUM", { kind: "sum", of: codes("A", "B") }),
    anIndicator("SHARE", { kind: "share-of-units", met: codes("GIVERS"), units: codes("UNITS") }),
    anIndicator("EACH", {
      kind: "per-unit",
      amount: codes("GIVEN"),
      met: elementCode("GIVERS"),
      units: elementCode("UNITS"),
    }),
  ],
});

const number = fc.nat({ max: 50 }).map(numberValue);
/** Possible values of an operand. */
const said = fc.oneof({ weight: 4, arbitrary: number }, fc.constant(BLANK), fc.constant(NONE));
const saidOfGiven = fc.oneof({ weight: 6, arbitrary: said }, fc.constant<Value>(NOT_APPLICABLE));
const row = fc.record({ ALL: said, PART: said, A: said, B: said, GIVEN: saidOfGiven });
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

/** Possible values without blanks. */
const answered = fc.oneof(number, fc.constant(NONE));
const whole = fc.record({ ALL: answered, PART: answered, A: answered, B: answered, GIVEN: answered });
const wholeRows = fc.array(whole, { minLength: 1, maxLength: 8 });

const unitsOf = (count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, index) => aUnit(`U${index}`));
const submissionsOf = (given: readonly Readonly<Record<string, Value>>[]): readonly Submission[] =>
  given.map((values, index) => aSubmission({ unit: `U${index}`, values }));

const summaryOf = (office: Unit, units: readonly Unit[], submissions: readonly Submission[]): Summary =>
  rollUp({ plan, round: ROUND_1, office, units, submissions });

const amountsOf = ({ elements }: Summary) => [...elements].map(([code, total]) => [code, total.amount]);
const figuresOf = ({ indicators }: Summary) =>
  [...indicators].map(([code, { value, numerator, denominator }]) => [code, value, numerator, denominator]);

const office = aUnit("OFFICE", { level: UPPER });
const province = aUnit("PROVINCE", { level: PROVINCE });

/** Each group is rolled up by its office, and the province rolls up the offices' reports. */
function summaryByWayOfUppers(groups: readonly (readonly Readonly<Record<string, Value>>[])[]): Summary {
  const uppers = groups.map((_, index) => aUnit(`UPPER${index}`, { level: UPPER }));
  const reports = groups.map((given, index) => {
    const upper = uppers[index] ?? office;
    const summary = summaryOf(upper, unitsOf(given.length), submissionsOf(given));
    const values = officeReport(summary, plan, templateFor(plan, ROUND_1, upper));
    return aSubmission({ unit: upper.code, level: UPPER, values: Object.fromEntries(values) });
  });
  return summaryOf(province, uppers, reports);
}

describe("a roll-up", () => {
  it("does not depend on the order of the files", () => {
    const shuffled = rows.chain((given) =>
      fc.tuple(
        fc.constant(submissionsOf(given)),
        fc.shuffledSubarray([...submissionsOf(given)], { minLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, anyOrder]) => {
        const units = unitsOf(inOrder.length);
        expect(summaryOf(office, units, anyOrder)).toEqual(summaryOf(office, units, inOrder));
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it("through upper levels gives the same as a direct one if no unit leaves a blank", () => {
    fc.assert(
      fc.property(fc.array(wholeRows, { minLength: 1, maxLength: 4 }), (groups) => {
        const all = groups.flat();
        const straight = summaryOf(province, unitsOf(all.length), submissionsOf(all));
        const byWayOfUppers = summaryByWayOfUppers(groups);
        expect(amountsOf(byWayOfUppers)).toEqual(amountsOf(straight));
        expect(figuresOf(byWayOfUppers)).toEqual(figuresOf(straight));
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it("through upper levels loses a sum that is partial in a unit, and never gives a different one", () => {
    const isHalfway = ({ A, B }: Readonly<Record<string, Value>>): boolean =>
      (A?.kind === "blank") !== (B?.kind === "blank");
    const CALCULATED = ["A_AND_B", "SUM"];
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (groups) => {
        const known = groups.filter((group) => !group.some(isHalfway)).flat();
        const straight = summaryOf(province, unitsOf(known.length), submissionsOf(known));
        const byWayOfUppers = summaryByWayOfUppers(groups);
        const calculated = (summary: Summary) =>
          [...amountsOf(summary), ...figuresOf(summary)].filter(([code]) =>
            CALCULATED.includes(String(code)),
          );
        expect(calculated(byWayOfUppers)).toEqual(calculated(straight));
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it("counts a zero in n without changing the sum, and a blank in neither", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...INPUTS), (given, input) => {
        const someone = { A: numberValue(1), [input]: numberValue(7) };
        const base = [...given, someone];
        const totalWith = (last: Value | undefined) => {
          const all = last === undefined ? base : [...base, { [input]: last }];
          const summary = summaryOf(office, unitsOf(base.length + 1), submissionsOf(all));
          return summary.elements.get(elementCode(input));
        };
        const without = totalWith(undefined);
        const { amount: sum, n = NaN } = without ?? {};
        expect(totalWith(BLANK)).toEqual(without);
        expect(totalWith(numberValue(0))).toMatchObject({ amount: sum, n: n + 1 });
        expect(totalWith(NONE)).toMatchObject({ amount: sum, n: n + 1 });
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});

describe("resubmissions", () => {
  const file = fc.record({
    unit: fc.constantFrom("U0", "U1", "U2"),
    revision: fc.integer({ min: 1, max: 3 }),
    content: fc.nat({ max: 4 }),
    savedAt: fc.option(fc.constantFrom("2018-01-02T00:00:00Z", "2018-01-03T00:00:00Z"), { nil: undefined }),
  });
  const files = fc.array(file, { maxLength: 10 }).map((sketches) =>
    sketches.map(({ unit, revision, content, savedAt }, index) =>
      aSubmission({
        unit,
        revision,
        savedAt,
        file: `${index}.xlsx`,
        fingerprint: fingerprint(`${unit} ${revision} ${content} ${savedAt}`),
        values: { A: content },
      }),
    ),
  );

  it("count one file per unit, in any order of arrival, and account for all others", () => {
    const pairs = files.chain((sent) =>
      fc.tuple(fc.constant(sent), fc.shuffledSubarray(sent, { minLength: sent.length })),
    );
    fc.assert(
      fc.property(pairs, ([sent, shuffled]) => {
        const { current, replaced } = currentSubmissions(sent);
        expect(currentSubmissions(shuffled)).toEqual({ current, replaced, setAside: [] });
        expect(current.length).toBe(new Set(sent.map(({ unit }) => unit)).size);
        expect(current.length + replaced.length).toBe(sent.length);
        const units = unitsOf(3);
        const total = summaryOf(office, units, current).elements.get(elementCode("A"));
        expect(total?.contributions.length).toBe(current.length);
        for (const { submission, by } of replaced)
          expect(submission.revision).toBeLessThanOrEqual(by.revision);
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});
