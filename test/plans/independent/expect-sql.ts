import { fingerprint } from "../../../src/base/codes";
import { planId, roundId, unitCode } from "../../../src/model/codes";
import type { Plan } from "../../../src/model/plan/plan";
import type { Fact } from "../../../src/desk/facts/fact";
import { summaryRound } from "../../../src/summary/setting/sheet-heading";
import { factRows } from "../../../src/desk/facts/fact-rows";
import { factsCsv } from "../../../src/desk/facts/facts-csv";
import { factsSql } from "../../../src/desk/facts/facts-sql";
import { rowsOfEngines } from "../../support/facts/sql-engines";
import type { RollUpFacts } from "../../../src/desk/roll-up/roll-up-facts";

/** The inputs of the table. */
type FactsOf = Pick<RollUpFacts, "summary" | "uncounted" | "excused" | "files" | "written">;

type Figures = readonly [numerator: number | null, denominator: number | null, value: number | null];

const AT = "2018-01-15T08:00:00Z";

export const factsOf = (plan: Plan, facts: FactsOf, at = AT): readonly Fact[] => [
  ...factRows(plan, facts, at),
];

/** Runs a query over a table of facts in every engine. */
export const rowsBySql = (facts: Iterable<Fact>, sql: string) => rowsOfEngines(factsCsv(facts), sql);

/** Runs the plan's query for the round of a roll-up over its facts, or over the given table. */
export async function figuresBySql(
  plan: Plan,
  facts: FactsOf,
  table: Iterable<Fact> = factsOf(plan, facts),
): Promise<Readonly<Record<string, Figures>>> {
  const round = summaryRound({ plan, summary: facts.summary });
  const rows = await rowsBySql(table, factsSql({ plan, round, table: "facts" }));
  const shown = (value: string | null = null): number | null => (value === null ? null : Number(value));
  return Object.fromEntries(
    rows.map(([code, , numerator, denominator, value]) => [
      String(code),
      [shown(numerator), shown(denominator), shown(value)] as const,
    ]),
  );
}

const tripled = (fact: Fact): Fact => ({
  ...fact,
  ...(fact.amount !== undefined && { amount: fact.amount * 3 + 1 }),
});

/** A line of a report in the same roll-up that does not count. */
const setAside = (fact: Fact): Fact => ({
  ...fact,
  ...{ value: undefined, amount: undefined, state: "blank", counted: false },
  ...{ sheet: undefined, cell: undefined, file: "replaced.xlsx", sha256: fingerprint("replaced") },
});

/** Adds to the facts of a roll-up everything that a table of many offices and years also holds. */
export function mixed(plan: Plan, facts: FactsOf): readonly Fact[] {
  const { office } = facts.summary;
  const own = factsOf(plan, facts);
  const unsent = (fact: Fact): Fact => ({
    ...fact,
    ...{ value: undefined, amount: undefined, state: "missing-unit", counted: true },
  });
  const totals = [...facts.summary.elements].map(([element, { amount = 7 }]): Fact => ({
    ...{ plan: plan.id, round: facts.summary.round, path: `TOP/${office.code}`, unit: office.code, element },
    ...{ label: "", value: amount, state: "number", amount, adjusted: undefined, counted: true },
    ...{ file: "upper.xlsx", sheet: "S", cell: "E1", sha256: undefined, name: office.name },
    ...{ office: unitCode("TOP"), rolled_up: facts.summary.round, rolled_up_at: "2018-02-01T00:00:00" },
  }));
  return [
    ...factsOf(plan, facts, "2018-01-10T08:00:00Z").map(tripled), // The first reports, sent again since.
    ...own,
    ...own, // The same file twice.
    ...own.map((fact) => setAside(fact)),
    ...factsOf(plan, facts, "2018-01-20T08:00:00Z").map(unsent), // A roll-up of other units' files alone.
    ...own.map((fact) => ({ ...tripled(fact), round: roundId("other"), rolled_up: roundId("other") })),
    ...own.map((fact) => ({ ...tripled(fact), plan: planId("other") })),
    ...totals.filter(({ element }) => own.some((fact) => fact.element === element && fact.sha256)),
  ];
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/**
 * Compares the results of the plan's query with the summary, over its facts alone and among others; lists of
 * rows and units without a report are no facts.
 */
export async function expectSql(plan: Plan, facts: FactsOf): Promise<void> {
  const shown = (value: number | undefined): number | null => (value === undefined ? null : rounded(value));
  const expected = Object.fromEntries(
    plan.indicators.flatMap(({ code, aggregation, countsSilent }) => {
      const total = facts.summary.indicators.get(code);
      return aggregation.kind === "list" || countsSilent === true || total === undefined
        ? []
        : [[code, [shown(total.numerator), shown(total.denominator), shown(total.value)]]];
    }),
  );
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  expect(await figuresBySql(plan, facts)).toEqual(expected);
  expect(await figuresBySql(plan, facts, mixed(plan, facts))).toEqual(expected);
}
