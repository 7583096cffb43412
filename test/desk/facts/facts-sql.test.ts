import { fingerprint } from "../../../src/base/codes";
import { elementCode, planId, roundId } from "../../../src/model/codes";
import { templateFor } from "../../../src/model/form/template";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { planById } from "../../../src/model/standard/plan-by-id";
import type { Unit } from "../../../src/model/unit/unit";
import { NOT_APPLICABLE, numberValue } from "../../../src/model/value";
import type { Fact } from "../../../src/desk/facts/fact";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { langSon2025 } from "../../support/plans/bundled";
import { factsSql } from "../../../src/desk/facts/facts-sql";
import { factsCheckSql } from "../../../src/desk/facts/sql-source";
import { expectSql, factsOf, figuresBySql, rowsBySql } from "../../plans/independent/expect-sql";
import { ENGINE_NAMES } from "../../support/facts/sql-engines";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";
import { twoKinds } from "../../support/forms/paper-office";
import { aSubmission, type SubmissionSketch } from "../../support/forms/submission-builder";
import { KINDS_PLAN } from "../../support/plans/kinds-plan";
import {
  amount,
  calculated,
  combination,
  codes,
  anElement,
  anIndicator,
  aPlan,
  aUnit,
  GRASSROOTS,
  PROVINCE,
  ROUND_1,
  UPPER,
} from "../../support/plans/plan-builder";

const alone = { uncounted: [], excused: [], files: [] };

it(`runs in ${ENGINE_NAMES}: leaves a unit that gave half a percentage out, and adds up before it divides`, async () => {
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

it("takes a typed sum as typed, whatever a replaced report of the unit had", async () => {
  const plan = aPlan({
    elements: [anElement("A"), anElement("X"), calculated("T", combination(["A"]))],
    indicators: [anIndicator("I", { kind: "sum", of: codes("T", "X") })],
  });
  const [round] = plan.rounds;
  const { office, units } = langSon2025;
  const [unit] = units;
  if (round === undefined || unit === undefined) throw new Error("no round or unit");
  const typed: Fact = {
    ...{ plan: plan.id, round: round.id, path: "", unit: unit.code, element: elementCode("T"), label: "" },
    ...{ value: 5, state: "number", amount: 5, adjusted: undefined, counted: true, name: unit.name },
    ...{ file: "new.xlsx", sheet: "S", cell: "E1", sha256: fingerprint("new") },
    ...{ office: office.code, rolled_up: round.id, rolled_up_at: "2018-01-15T08:00:00" },
  };
  const left: Fact = {
    ...typed,
    element: elementCode("A"),
    value: undefined,
    state: "blank",
    amount: undefined,
  };
  const replaced: Fact = { ...typed, counted: false, amount: undefined, sheet: undefined, file: "old.xlsx" };
  const other: Fact = { ...typed, element: elementCode("X") };
  const [row] = await rowsBySql([typed, left, other, replaced], factsSql({ plan, round, table: "facts" }));
  expect(row?.slice(4)).toEqual(["10", "1", "1"]);
});

describe(`facts of two levels in one table, in ${ENGINE_NAMES}`, () => {
  const plan = aPlan({
    elements: [anElement("A"), anElement("B"), anElement("OWN", { origin: UPPER })],
    indicators: [
      anIndicator("RATE", { kind: "ratio", numerator: amount("A"), denominator: amount("B") }),
      anIndicator("OWN", { kind: "sum", of: [elementCode("OWN")] }, { levels: [UPPER] }),
    ],
  });
  const [round] = plan.rounds;
  if (round === undefined) throw new Error("no round");
  const source = { plan, round, table: "facts" };

  /** Facts of an office about its units; no values = no report. `own`: what the office itself adds. */
  function rolledUp(
    office: Unit,
    values: Readonly<Record<string, SubmissionSketch["values"]>>,
    { at = "2018-01-15T08:00:00Z", own }: { readonly at?: string; readonly own?: number } = {},
  ): readonly Fact[] {
    const level = office.level === UPPER ? GRASSROOTS : UPPER;
    const units = Object.keys(values).map((code) => aUnit(code, { level, parent: office.code }));
    const submissions = Object.entries(values).flatMap(([unit, given]) =>
      given === undefined ? [] : [aSubmission({ unit, level, values: given, file: `${unit} ${at}` })],
    );
    const written = new Map(own === undefined ? [] : [[elementCode("OWN"), numberValue(own)] as const]);
    const summary = rollUp({ plan, round: ROUND_1, office, units, submissions, written });
    return factsOf(
      plan,
      { ...alone, summary, written: { values: written, notes: new Map(), revision: 1 } },
      at,
    );
  }
  const province = aUnit("P", { level: PROVINCE });
  const upper = aUnit("D1", { level: UPPER });
  const ofUpper = rolledUp(upper, { U1: { A: 1, B: 2 }, U2: { A: 5, B: 8 }, U3: undefined }, { own: 3 });
  const ofProvince = rolledUp(province, {
    D1: { A: 6, B: 10, OWN: 3 },
    D2: { A: 2, B: 10, OWN: 4 },
    D3: undefined,
  });
  const rate = async (facts: readonly Fact[], sql = factsSql(source)) => rowsBySql(facts, sql);

  it("counts units instead of the office above them, and of the office what only it is asked", async () => {
    // A: 1 + 5 of D1's units, 2 of D2, whose units are not there. 3 of U1, U2, U3, D2, D3 reported.
    const right = [
      ["RATE", "Label of RATE", "8", "20", "0.4", "3", "5"],
      ["OWN", "Label of OWN", null, null, "7", "3", "5"],
    ];
    expect(await rate([...ofUpper, ...ofProvince])).toEqual(right);
    expect(
      await rate([
        ...ofProvince,
        ...rolledUp(
          upper,
          { U1: { A: 1, B: 2 }, U2: { A: 5, B: 8 }, U3: undefined },
          { own: 3, at: "2018-03-01T08:00:00Z" },
        ),
      ]),
    ).toEqual(right);
  });

  it("gives the roll-up of the office that is asked for", async () => {
    const ofOffice = (office: string) => rate([...ofUpper, ...ofProvince], factsSql({ ...source, office }));
    expect((await ofOffice("P"))[0]?.slice(2)).toEqual(["8", "20", "0.4", "2", "3"]);
    expect((await ofOffice("D1"))[0]?.slice(2)).toEqual(["6", "10", "0.6", "2", "3"]);
    expect((await ofOffice("D1"))[1]?.[4]).toBe("3");
  });

  it("gives the same for every office, with those that did not report", async () => {
    const rows = await rate([...ofUpper, ...ofProvince], factsSql(source, true));
    expect(rows.filter(([, code]) => code === "RATE").map(([area, , , ...more]) => [area, ...more])).toEqual([
      ["", "8", "20", "0.4", "3", "5"],
      ["D1", "6", "10", "0.6", "2", "3"],
      ["P", "8", "20", "0.4", "3", "5"],
    ]);
    expect(rows.filter(([, code]) => code === "OWN").map(([area, , , , , value]) => [area, value])).toEqual([
      ["", "7"],
      ["D1", "3"],
      ["P", "7"],
    ]);
  });

  it("counts a unit that moved to another office once, as its last roll-up had it", async () => {
    const moved = rolledUp(
      aUnit("D9", { level: UPPER }),
      { U1: { A: 2, B: 4 } },
      { at: "2018-01-16T08:00:00Z" },
    );
    expect((await rate([...ofUpper, ...moved]))[0]?.slice(2)).toEqual([
      "7",
      "12",
      "0.583333333333",
      "2",
      "3",
    ]);
  });

  it("does not count a report that its office set aside since", async () => {
    const later = rolledUp(upper, { U1: { A: 1, B: 2 }, U2: undefined }, { at: "2018-02-01T08:00:00Z" });
    const setAside = ofUpper.flatMap((fact) =>
      fact.unit === "U2" ? [{ ...fact, counted: false, rolled_up_at: "2018-02-01T15:00:00" }] : [],
    );
    const facts = [...ofUpper, ...later, ...setAside];
    expect((await rate(facts))[0]?.slice(2)).toEqual(["1", "2", "0.5", "1", "3"]);
  });

  it.each<readonly [clash: string, facts: readonly Fact[], rows: readonly (readonly string[])[]]>([
    ["nothing", [...ofUpper, ...ofUpper, ...ofProvince], []],
    [
      "a unit in two offices",
      [
        ...ofUpper,
        ...rolledUp(aUnit("D2", { level: UPPER }), { U1: { A: 1, B: 2 } }, { at: "2018-01-16T08:00:00Z" }),
      ],
      [["two-offices", "U1", "", "D1", "D2"]],
    ],
    [
      "two reports at the same time",
      [
        ...ofUpper,
        ...rolledUp(upper, { U1: { A: 4, B: 2 } }).map((fact) => ({
          ...fact,
          file: "other.xlsx",
          sha256: fingerprint("other"),
        })),
      ],
      [["two-reports", "U1", "", "U1 2018-01-15T08:00:00Z", "other.xlsx"]],
    ],
    [
      "an office that reported another figure than its units",
      [...ofUpper, ...rolledUp(province, { D1: { A: 7, B: 10 } })],
      [["upper-differs", "D1", "A", "7", "6"]],
    ],
    [
      "a line without its roll-up",
      ofUpper
        .filter(({ unit, element }) => unit === "U1" && element === "A")
        .map((fact) => ({ ...fact, rolled_up_at: "" })),
      [["no-roll-up", "U1", "", "D1/U1", "R1"]],
    ],
  ])("finds by its check: %s", async (_, facts, rows) => {
    expect(await rowsBySql(facts, factsCheckSql(source))).toEqual(rows);
  });
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
