import { isoDate } from "../../src/base/codes";
import { elementCode, type ElementCode } from "../../src/model/codes";
import { neededElements } from "../../src/model/form/needed-elements";
import { templateFor } from "../../src/model/form/template";
import type { DataElement } from "../../src/model/plan/data-element";
import { elementsOfAggregation } from "../../src/model/plan/elements-of-indicator";
import type { Plan } from "../../src/model/plan/plan";
import { officeReport } from "../../src/model/roll-up/office-report";
import { rollUp } from "../../src/model/roll-up/roll-up";
import type { Unit } from "../../src/model/unit/unit";
import { BLANK, numberValue, type Value } from "../../src/model/value";
import { giaLamGrassroots, giaLamPlan2023, phuRieng2017, phuRiengGrassroots } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { aSubmission } from "../support/forms/submission-builder";

type Given = ReadonlyMap<ElementCode, Value>;

/** The first three units of a plan's list, without sector: they are asked everything. */
function unitsOf(plan: Plan): { readonly office: Unit; readonly units: readonly Unit[] } {
  const registry = unitRegistries.find(({ id }) => id === plan.defaultRegistry);
  if (registry === undefined) throw new Error(`no list ${plan.defaultRegistry}`);
  const units = registry.units.slice(0, 3).map(({ sector: _any, ...unit }): Unit => unit);
  return { office: registry.office, units };
}

/** Returns figures that differ by row and unit. */
function valueOf({ type }: DataElement, row: number, unit: number): Value {
  if (type === "text") return { kind: "text", text: "như trên" };
  if (type === "date") return { kind: "date", date: isoDate(`2020-01-${String(10 + unit)}`) };
  return numberValue(7 + ((row * 13 + unit * 29) % 31));
}

function summaryOf(plan: Plan, round: Plan["rounds"][number], given: readonly Given[]) {
  const { office, units } = unitsOf(plan);
  return rollUp({
    ...{ plan, round: round.id, office, units },
    submissions: given.flatMap((values, index) => {
      const unit = units[index];
      if (unit === undefined || values.size === 0) return [];
      const sketch = { plan: plan.id, round: round.id, level: unit.level };
      return [aSubmission({ ...sketch, unit: unit.code, values: Object.fromEntries(values) })];
    }),
  });
}

const everyRow = (plan: Plan, round: Plan["rounds"][number], unit: number): Given => {
  const [first] = unitsOf(plan).units;
  if (first === undefined) throw new Error("a unit is wanted");
  return new Map(
    templateFor(plan, round.id, first).rows.flatMap((row, index) =>
      row.kind === "element" && row.state === "input"
        ? [[row.element.code, valueOf(row.element, index, unit)] as const]
        : [],
    ),
  );
};

describe.each(standardPlans.map((plan) => [plan.id, plan] as const))("%s", (_id, plan) => {
  it("counts a unit that left one part of a figure blank as if it had reported nothing of it", () => {
    let tried = 0;
    const rounds = plan.rounds.filter(({ of }) => of === undefined).slice(0, 2);
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (const round of rounds) {
      const [first] = unitsOf(plan).units;
      if (first === undefined) throw new Error("a unit is wanted");
      const template = templateFor(plan, round.id, first);
      const sent = [0, 1, 2].map((unit) => everyRow(plan, round, unit));
      const [half = new Map<ElementCode, Value>(), ...others] = sent;
      const without = summaryOf(plan, round, [new Map(), ...others]);
      for (const row of template.rows) {
        if (row.kind !== "indicator" || row.indicator.aggregation.kind === "list") continue;
        const { indicator } = row;
        if (seen.has(indicator.code)) continue;
        seen.add(indicator.code);
        const parts = neededElements(indicator, template, elementsOfAggregation(indicator.aggregation, plan));
        const typed = parts.filter((part) => half.has(part.code) && part.isOptional !== true);
        for (const { code } of parts.length < 2 ? [] : typed) {
          tried += 1;
          const summary = summaryOf(plan, round, [new Map([...half, [code, BLANK]]), ...others]);
          const now = summary.indicators.get(indicator.code);
          const alone = without.indicators.get(indicator.code);
          if (now?.value !== alone?.value || now?.status === "met" || now?.status === "not-met")
            wrong.push(`${round.id} ${indicator.code} without ${code}: ${now?.value} ≠ ${alone?.value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(3);
  });
});

describe("net growth where one unit left its opening figure blank", () => {
  const figures = (values: Readonly<Record<string, number | undefined>>): Given =>
    new Map(
      Object.entries(values).map(([code, number]) => [
        elementCode(code),
        number === undefined ? BLANK : numberValue(number),
      ]),
    );

  test.each([
    // 542 - 500 and 316 - 300; the third unit's 2,648 are no growth.
    [
      phuRieng2017,
      phuRiengGrassroots,
      ["DV_CUOI", "DV_DAU"],
      [
        [542, 500],
        [316, 300],
        [2648, undefined],
      ],
      58,
    ],
    // Less in each: 80 - 120 and 44 - 100; the third unit's 134 would have made it growth.
    [
      giaLamPlan2023,
      giaLamGrassroots,
      ["DV_DN", "DV_DN_GOC"],
      [
        [80, 120],
        [44, 100],
        [134, undefined],
      ],
      -96,
    ],
  ] as const)(
    "%#: is that of the others, and blank on the report to the level above",
    (plan, registry, rows, sent, growth) => {
      const [round] = plan.rounds;
      if (round === undefined) throw new Error("a round is wanted");
      const units = registry.units.slice(0, 3).map(({ sector: _any, ...unit }): Unit => unit);
      const rest = { DV_HCSN: 0, DV_HCSN_GOC: 0 };
      const summary = rollUp({
        ...{ plan, round: round.id, office: registry.office, units },
        submissions: units.map(({ code, level }, index) => {
          const [now, before] = sent[index] ?? [];
          const values = figures({ ...rest, [rows[0]]: now, [rows[1]]: before });
          const sketch = { plan: plan.id, round: round.id, level };
          return aSubmission({ ...sketch, unit: code, values: Object.fromEntries(values) });
        }),
      });
      const net = elementCode("DV_TANG_THUAN");
      expect(summary.elements.get(net)).toMatchObject({ amount: growth, n: 2, of: 3 });
      const report = officeReport(summary, plan, templateFor(plan, round.id, registry.office));
      expect(report.get(net)).toEqual(BLANK);
      expect(report.get(elementCode(rows[1]))).toEqual(BLANK);
    },
  );
});
