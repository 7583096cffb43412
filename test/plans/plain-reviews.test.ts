import { isoDate } from "../../src/base/codes";
import { isTemplate } from "../../src/model/standard/plan-for-period";
import { roundId, unitCode, type RoundId } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import type { DataElement } from "../../src/model/plan/data-element";
import type { Plan } from "../../src/model/plan/plan";
import type { Round } from "../../src/model/plan/round";
import { planById } from "../../src/model/standard/plan-by-id";
import { planName } from "../../src/model/standard/plan-name";
import type { Submission } from "../../src/model/submission/submission";
import type { Unit, UnitRegistry } from "../../src/model/unit/unit";
import { bundledPlans, standardPlans, standardTemplates } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { valueKind } from "../../src/forms/layout/value-kind";
import { readSummaryWorkbook } from "../../src/summary/reading/read-summary-workbook";
import { storedReadings } from "../../src/desk/continuing/read-only-new";
import type { FileReading } from "../../src/desk/received/read-received-file";
import { checkReadings } from "../../src/desk/roll-up/check-readings";
import { drawRollUp, rollUpChecked } from "../../src/desk/roll-up/roll-up-readings";
import type { RollUpSubject } from "../../src/desk/roll-up/roll-up-subject";
import { aSubmission } from "../support/forms/submission-builder";
import { aUnit } from "../support/plans/plan-builder";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

/** Every plan with a review of rounds: its smallest one, else one made of its first two rounds. */
const PLANS = [
  ...standardPlans,
  ...standardTemplates.filter(isTemplate).flatMap(({ standard }) => {
    const name = planName(standard, { kind: "year", year: 2026, by: "Q" }, new Map());
    return planById(bundledPlans, name) ?? [];
  }),
].map((plan) => {
  const reviews = plan.rounds.filter(({ of }) => of !== undefined);
  const [smallest] = reviews.toSorted((one, other) => (one.of?.length ?? 0) - (other.of?.length ?? 0));
  const [first, second] = plan.rounds;
  if (first === undefined || second === undefined) throw new Error(`${plan.id} has a single round`);
  const made: Round = { ...first, id: roundId("BOTH"), to: second.to, of: [first.id, second.id] };
  return smallest === undefined
    ? { plan: { ...plan, rounds: [...plan.rounds, made] }, review: made }
    : { plan, review: smallest };
});

/** An entry with its round, unit and row. */
interface Typed {
  readonly round: string;
  readonly unit: string;
  readonly row: string;
  readonly number: number;
}

/** Returns the rows on the forms of a round. */
type Asked = ReadonlyMap<string, readonly string[]>;

/** Returns numbers that differ by row, unit and round. */
const numberOf = (row: number, unit: number, round: number): number =>
  11 + ((row * 17 + unit * 41 + round * 7) % 53);

/**
 * Adds all entries of a flow; of a stock each unit's last entry, except units that had ended at a later
 * round.
 */
function plainTotal(
  row: string,
  kind: "flow" | "stock",
  typed: readonly Typed[],
  { asked, gone }: { readonly asked: Asked; readonly gone: ReadonlyMap<string, string> },
): number {
  const rounds = [...asked.keys()];
  const ofRow = typed.filter((each) => each.row === row);
  if (kind === "flow") return ofRow.reduce((sum, { number }) => sum + number, 0);
  const askedLast = rounds.findLast((round) => asked.get(round)?.includes(row));
  let sum = 0;
  for (const unit of new Set(ofRow.map((each) => each.unit))) {
    const last = gone.get(unit);
    if (last !== undefined && askedLast !== undefined && rounds.indexOf(askedLast) > rounds.indexOf(last))
      continue;
    const own = ofRow.filter((each) => each.unit === unit);
    const latest = rounds.findLast((round) => own.some((each) => each.round === round));
    sum += own.find(({ round }) => round === latest)?.number ?? 0;
  }
  return sum;
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Four units of the plan's kind; the last was merged into the first in the middle of the second round. */
function officeOf(plan: Plan, second: Round): UnitRegistry {
  const listed = unitRegistries.find(({ id }) => id === plan.defaultRegistry) ?? unitRegistries[0];
  const [like] = listed?.units ?? [];
  if (listed === undefined || like === undefined) throw new Error(`no list ${plan.defaultRegistry}`);
  const unit = (code: string, more: Partial<Unit> = {}): Unit => aUnit(code, { level: like.level, ...more });
  const end = { validTo: isoDate(dayAfter(second.from, 10)), successors: [unitCode("A")] };
  return { ...listed, units: [unit("A"), unit("B"), unit("C"), unit("D", end)] };
}

const isPlain = (plan: Plan, element: DataElement, unit: Unit): boolean =>
  element.overUnits === "sum" && valueKind(plan, element, unit) === "number";

describe.each(PLANS.map((each) => [each.plan.id, each] as const))("%s", (_id, { plan, review }) => {
  const rounds = review.of ?? [];
  const [first, second] = rounds.map((id) => plan.rounds.find((round) => round.id === id));
  if (first === undefined || second === undefined) throw new Error("a review is made of two rounds at least");
  const registry = officeOf(plan, second);
  const [unit] = registry.units;
  if (unit === undefined) throw new Error("a unit is wanted");
  const rowsOf = (round: RoundId): readonly DataElement[] =>
    templateFor(plan, round, unit).rows.flatMap((row) =>
      row.kind === "element" && row.state === "input" && isPlain(plan, row.element, unit)
        ? [row.element]
        : [],
    );
  const elements = new Map(rounds.flatMap(rowsOf).map((element) => [element.code, element]));
  const codes = [...elements.keys()];
  const asked: Asked = new Map(rounds.map((round) => [round, rowsOf(round).map(({ code }) => code)]));

  /**
   * A, B and C report in both rounds, C only in the first if `partial`, D in the first, after which it has
   * ended.
   */
  const typedBy = (senders: Readonly<Record<string, readonly Round[]>>): readonly Typed[] =>
    Object.entries(senders).flatMap(([sender, sent], at) =>
      sent.flatMap((round, turn) =>
        (asked.get(round.id) ?? []).map((row) => ({
          ...{ round: round.id, unit: sender, row },
          number: numberOf(
            codes.findIndex((code) => code === row),
            at,
            turn,
          ),
        })),
      ),
    );
  const SENT = { A: [first, second], B: [first, second], C: [first], D: [first] };
  const typed = typedBy(SENT);

  const submissions = Object.entries(SENT).flatMap(([sender, sent]) =>
    sent.map((round): Submission => {
      const own = typed.filter((each) => each.unit === sender && each.round === round.id);
      return aSubmission({
        ...{ unit: sender, plan: plan.id, round: round.id, level: unit.level, unitName: `Unit ${sender}` },
        file: `${sender} ${round.id}.xlsx`,
        templateVersion: plan.version,
        values: Object.fromEntries(own.map(({ row, number }) => [row, number])),
      });
    }),
  );
  const reading = (submission: Submission): FileReading => ({
    kind: "form",
    source: { file: submission.file, fingerprint: submission.fingerprint, unit: submission.unit },
    submission,
    extras: { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false },
  });
  const subject: RollUpSubject = { plan, round: review.id, registry, plans: [plan] };
  const rolledUp = (readings: readonly FileReading[]) => {
    const checked = checkReadings(subject, readings);
    expect(checked.rejected).toEqual([]);
    return rollUpChecked(subject, checked);
  };
  const totals = (readings: readonly FileReading[]) => {
    const { summary } = rolledUp(readings);
    return codes.map((code) => [code, summary.elements.get(code)?.amount ?? 0]);
  };
  const onPaper = codes.map((code) => [
    code,
    plainTotal(code, elements.get(code)?.overRounds === "sum" ? "flow" : "stock", typed, {
      asked,
      gone: new Map([["D", first.id]]),
    }),
  ]);

  it("comes to plain sums of what was typed with a report missing and a unit merged into another", () => {
    expect(codes.length).toBeGreaterThan(3);
    expect(totals(submissions.map(reading))).toEqual(onPaper);
  });

  it("comes to the same when it goes on from a summary of the first round's reports alone", () => {
    const [before, after] = [first, second].map(({ id }) => submissions.filter(({ round }) => round === id));
    const facts = rolledUp((before ?? []).map(reading));
    const drawing = drawRollUp(subject, facts, "2030-01-01T00:00:00Z");
    const kept = readSummaryWorkbook(drawingToGrids(drawing), [plan]);
    if (kept === undefined) throw new Error("no summary");
    expect(kept.problems).toEqual([]);
    expect(totals([...storedReadings(kept), ...(after ?? []).map(reading)])).toEqual(onPaper);
  });
});
