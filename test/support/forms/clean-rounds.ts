import { seededRandom, type Random } from "../../../src/desk/practice/random";
import { practiceRegisters } from "../../../src/desk/practice/practice-registers";
import { practiceValues } from "../../../src/desk/practice/practice-values";
import { rollUpFiles } from "../../../src/desk/roll-up/roll-up-files";
import { drawForm } from "../../../src/forms/draw-form";
import { findingSentence } from "../../../src/forms/finding-words";
import { templateOf } from "../../../src/forms/issuing/make-form";
import type { ElementCode, UnitCode } from "../../../src/model/codes";
import type { DataElement } from "../../../src/model/plan/data-element";
import type { Plan } from "../../../src/model/plan/plan";
import type { PracticeRange } from "../../../src/model/plan/practice-scale";
import type { Round } from "../../../src/model/plan/round";
import type { Unit, UnitRegistry } from "../../../src/model/unit/unit";
import { unitsInRound } from "../../../src/model/unit/unit-validity";
import { amountOf, type Value } from "../../../src/model/value";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { drawnWorkbooks } from "../files/drawn-workbooks";
import { received, stoppedClock } from "../files/real-workbooks";

type Figures = ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, Value>>;

/** Units of a list that report: enough to be compared, few enough to be quick. */
const MOST_UNITS = 12;

/**
 * Rolls up faultless invented reports of all rounds of a plan by the units of any list, each beside the
 * round before, and returns the findings above a note. The same seed gives the same reports.
 */
export async function findingsOfCleanRounds(
  plan: Plan,
  list: UnitRegistry,
  seed: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  let previous: { readonly figures: Figures; readonly to: Round["to"] } | undefined;
  for (const [place, round] of plan.rounds.entries()) {
    const scaled = new Set((plan.practice ?? []).map(({ level }) => level));
    const units = unitsInRound(list, plan, round.id)
      .units.filter(({ level }) => scaled.has(level))
      .slice(0, MOST_UNITS);
    const registry = { ...list, units };
    const drawn = drawnWorkbooks();
    const figures = new Map<UnitCode, ReadonlyMap<ElementCode, Value>>();
    const files = units.map((unit, index) => {
      const random = seededRandom(seed * 100_003 + place * 1009 + index);
      const template = templateOf(plan, round.id, unit);
      const before = previous?.figures.get(unit.code);
      const values = practiceValues(template, rangesOf(plan, unit, before ?? new Map(), random), random);
      const registers = practiceRegisters(template, random, values);
      figures.set(unit.code, new Map([...(before ?? []), ...values]));
      const form = { template, unit, above: list.office, values, registers };
      return received(
        `${unit.code}.xlsx`,
        drawn.write(drawForm({ ...form, createdAt: `${round.to}T08:00:00Z` })),
      );
    });
    const subject = { plan, round: round.id, registry, plans: [plan] };
    const earlier = round.of === undefined && previous ? { earlier: { previous: [previous] } } : {};
    const outcome = await rollUpFiles(
      { subject: { ...subject, ...earlier }, files, registries: unitRegistries, progress: () => "go-on" },
      drawn,
      stoppedClock,
    );
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { findings } = outcome.value;
    for (const finding of findings)
      if (finding.severity !== "note")
        found.push([list.id, seed, round.id, finding.rule, findingSentence(finding)].join(" "));
    if (round.of === undefined) previous = { figures, to: round.to };
  }
  if (previous === undefined) throw new Error(`no unit of ${list.id} reports`);
  return found;
}

/**
 * The plan's ranges for a unit; after a first round, what goes on from there: an opening figure is the
 * closing one, accumulating figures grow by a tenth at most, stocks by a twentieth, flows change by a half.
 */
function rangesOf(
  { practice = [], elements, checks }: Plan,
  { level }: Unit,
  before: ReadonlyMap<ElementCode, Value>,
  random: Random,
): ReadonlyMap<ElementCode, PracticeRange> {
  const ranges = new Map(
    practice.flatMap((scale) => (scale.level === level ? [[scale.element, scale.range] as const] : [])),
  );
  const amount = (code: ElementCode): number | undefined => {
    const value = before.get(code);
    return value?.kind === "number" ? amountOf(value) : undefined;
  };
  const growths = new Map<ElementCode, number>();
  const goingOn = (element: DataElement): readonly [from: number, to: number] | undefined => {
    const { code, continues, accumulates, overRounds } = element;
    const start = continues && amount(continues);
    if (start !== undefined) return [start, start];
    const was = amount(code);
    if (was === undefined) return undefined;
    if (overRounds === "sum") return [Math.floor(was / 2), Math.ceil(was * 1.5)];
    if (accumulates !== true) return [was, Math.ceil(was * 1.05)];
    const growth = random.whole(1, Math.ceil(was / 10));
    growths.set(code, growth);
    return [was + growth, was + growth];
  };
  for (const element of elements) {
    const [from, to] = goingOn(element) ?? [];
    if (from !== undefined && to !== undefined) ranges.set(element.code, { kind: "between", from, to });
  }
  // What happened in the round is part of what has accumulated since.
  for (const check of checks) {
    const growth = check.kind === "part-of-whole" ? growths.get(check.whole) : undefined;
    const part = elements.find(({ code }) => check.kind === "part-of-whole" && code === check.part);
    if (growth !== undefined && part?.overRounds === "sum")
      ranges.set(part.code, { kind: "between", from: 0, to: growth });
  }
  return ranges;
}
