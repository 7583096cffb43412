import { planId, roundId } from "../../../src/model/codes";
import { templateFor } from "../../../src/model/form/template";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { planById } from "../../../src/model/standard/plan-by-id";
import { NOT_APPLICABLE } from "../../../src/model/value";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { langSon2025 } from "../../support/plans/bundled";
import { expectSql, figuresBySql } from "../../plans/independent/expect-sql";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";
import { twoKinds } from "../../support/forms/paper-office";
import { aSubmission } from "../../support/forms/submission-builder";
import { KINDS_PLAN } from "../../support/plans/kinds-plan";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";

const alone = { uncounted: [], excused: [], files: [] };

it("leaves a unit that gave half a percentage out, and adds up before it divides", async () => {
  const { plan, summary } = SAMPLE_INPUT;
  const figures = await figuresBySql(plan, { ...alone, summary });
  // U1: 3 of 4, U4: 5 of 10; the plain average would be 62.5 %.
  expect(figures.I1).toEqual([8, 14, 0.571428571429]);
  // U2 reported what it collected, but not what it had to collect.
  expect(figures.I4).toEqual([90_000_000, 100_000_000, 0.9]);
  await expectSql(plan, { ...alone, summary });
});

it("weights means, and knows every other kind of figure", async () => {
  const summary = rollUp({
    ...{ plan: KINDS_PLAN, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }) },
    units: ["U1", "U2", "U3"].map((code) => aUnit(code)),
    submissions: [
      aSubmission({
        unit: "U1",
        plan: KINDS_PLAN.id,
        values: { WAGE: 6_000_000, PAID: 10, X: 2, WORKERS: 4 },
      }),
      aSubmission({
        unit: "U2",
        plan: KINDS_PLAN.id,
        values: { WAGE: 9_000_000, PAID: 20, X: 1, WORKERS: 8 },
      }),
      aSubmission({ unit: "U3", plan: KINDS_PLAN.id, values: { X: 7 } }),
    ],
  });
  // (60 + 180) million for 30 persons.
  expect((await figuresBySql(KINDS_PLAN, { ...alone, summary })).MEAN).toEqual([null, null, 8_000_000]);
  await expectSql(KINDS_PLAN, { ...alone, summary });
});

it("leaves a unit out that says of one side of a share that it does not apply", async () => {
  const plan = aPlan({
    elements: [anElement("PART"), anElement("ALL")],
    indicators: [anIndicator("I", { kind: "ratio", numerator: amount("PART"), denominator: amount("ALL") })],
  });
  const summary = rollUp({
    ...{ plan, round: ROUND_1, office: aUnit("OFFICE", { level: UPPER }), units: [aUnit("U1"), aUnit("U2")] },
    submissions: [
      aSubmission({ unit: "U1", values: { PART: 3, ALL: 4 } }),
      aSubmission({ unit: "U2", values: { PART: 5, ALL: NOT_APPLICABLE } }),
    ],
  });
  expect((await figuresBySql(plan, { ...alone, summary })).I).toEqual([3, 4, 0.75]);
  await expectSql(plan, { ...alone, summary });
});

it("leaves a kind of unit out of a share that does not concern it, and counts the other", async () => {
  const { plan, summary } = twoKinds({
    U1: { OWN: NOT_APPLICABLE, BELOW: 18, ALL_BELOW: 20 },
    U2: { OWN: { kind: "yes-no", yes: true }, BELOW: 10, ALL_BELOW: 10 },
  });
  expect((await figuresBySql(plan, { ...alone, summary })).SHARE).toEqual([29, 31, 0.935483870968]);
});

// test/plans/plan-pages.test.ts and the suites of totals test every other plan.
it.each([
  ["thoa-uoc_2026-Q_70", "2026-Q1"],
  ["doan-vien_2026-T_100", "2026-T03"],
  ["thi-dua_2026-6T_100_100_70", "2026-6T1"],
])("gives every indicator of %s, a plan of a standard template, in %s", async (id, roundName) => {
  const plan = planById(bundledPlans, planId(id));
  if (plan === undefined) throw new Error(`no plan ${id}`);
  const round = roundId(roundName);
  const { office, units } = langSon2025;
  const senders = units.slice(0, 3);
  const submissions = senders.map((unit, sender) => {
    const rows = templateFor(plan, round, unit).rows;
    const asked = rows.flatMap((row) =>
      row.kind === "element" && row.state === "input" ? [row.element] : [],
    );
    const numbers = asked.filter(({ type }) => type === "count" || type === "money");
    const values = Object.fromEntries(numbers.map(({ code }, at) => [code, (at + 2) * 7 + sender * 5]));
    return aSubmission({ unit: unit.code, plan: plan.id, round, level: unit.level, values });
  });
  const summary = rollUp({ plan, round, office, units: senders, submissions });
  await expectSql(plan, { ...alone, summary });
});
