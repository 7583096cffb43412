import type { Plan } from "../../../src/domain/plan/plan";
import { standardPlans } from "../../../src/plans/standard-plans";
import { findRegistry } from "../../../src/plans/unit-registries";
import type { CodedPart } from "../../../src/sheets/plan/code-book";
import { planRows } from "../../../src/sheets/plan/drawing/plan-rows";
import { columnsNaming, PLAN_TABLES } from "../../../src/sheets/plan/plan-tables";
import { CHECKS_PLAN } from "../../support/plans/checks-plan";
import { KINDS_PLAN } from "../../support/plans/kinds-plan";

const codesOf = (things: readonly { readonly code: string }[]): readonly string[] =>
  things.map(({ code }) => code);

const PARTS: readonly (readonly [CodedPart, (plan: Plan) => readonly string[]])[] = [
  ["level", ({ levels }) => codesOf(levels)],
  ["sector", ({ sectors }) => codesOf(sectors)],
  ["round", ({ rounds }) => rounds.map(({ id }) => id)],
  ["element", ({ elements }) => codesOf(elements)],
  ["indicator", ({ indicators }) => codesOf(indicators)],
  ["section", ({ sections }) => codesOf(sections)],
  ["register", ({ registers }) => codesOf(registers)],
  ["unit", ({ defaultRegistry }) => codesOf(findRegistry(defaultRegistry)?.units ?? [])],
];

/** Everything that is called by one of the codes, called otherwise. */
const renamed = <T>(thing: T, codes: ReadonlySet<string>): T =>
  JSON.parse(
    JSON.stringify(thing, (_key, value: unknown) =>
      typeof value === "string" && codes.has(value) ? `${value}_2` : value,
    ),
  ) as T;

/** "ELEMENT.WEIGHT" for every column in which a cell changes when the codes of a part do. */
function changedColumns(plan: Plan, codes: readonly string[]): ReadonlySet<string> {
  const registry = findRegistry(plan.defaultRegistry);
  const known = new Set(codes);
  const [before, after] = [
    planRows(plan, registry),
    planRows(renamed(plan, known), registry && renamed(registry, known)),
  ];
  return new Set(
    PLAN_TABLES.flatMap(({ table, columns }) =>
      columns.flatMap(({ code }) =>
        before[table].some(
          (row, index) => JSON.stringify(row[code]) !== JSON.stringify(after[table][index]?.[code]),
        )
          ? [`${table}.${code}`]
          : [],
      ),
    ),
  );
}

describe("a code renamed everywhere in a plan changes no other cells than those that say they name it", () => {
  it.each(PARTS)("%s", (part, codes) => {
    const named = PLAN_TABLES.flatMap(({ table }) =>
      columnsNaming(table, part).map((column) => `${table}.${column}`),
    );
    const changed = [...standardPlans, KINDS_PLAN, CHECKS_PLAN].flatMap((plan) => {
      // A word that is a name, or a code of another part, as well would be renamed there, too.
      const others = new Set([
        ...plan.levels.map(({ name }) => name),
        ...(plan.reports ?? []).map(({ code }) => code),
        ...PARTS.flatMap(([other, codesIn]) => (other === part ? [] : codesIn(plan))),
      ]);
      return [
        ...changedColumns(
          plan,
          codes(plan).filter((code) => !others.has(code)),
        ),
      ];
    });
    expect(changed).not.toEqual([]);
    expect([...new Set(changed)].filter((column) => !named.includes(column))).toEqual([]);
  });
});
