import { findRound } from "../../src/model/plan/milestones";
import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import { fingerprint, type IsoDate } from "../../src/base/codes";
import { EMPTY_LEDGER } from "../../src/model/ledger/ledger";
import fc from "fast-check";
import {
  roundId,
  type ElementCode,
  type LevelCode,
  type RoundId,
  type SectorCode,
} from "../../src/model/codes";
import { officeReport } from "../../src/model/roll-up/office-report";
import type { Plan } from "../../src/model/plan/plan";
import { rollUp } from "../../src/model/roll-up/roll-up";
import type { Submission } from "../../src/model/submission/submission";
import type { Summary } from "../../src/model/roll-up/summary";
import { templateFor } from "../../src/model/form/template";
import type { Unit } from "../../src/model/unit/unit";
import { giaLamPlan2023, phuRieng2017 } from "../support/plans/bundled";
import { dateSerial } from "../../src/workbook/grid/date-serial";
import { calculateDrawing } from "../../src/workbook/drawing/calculate-drawing";
import { resultAt } from "../support/sheets/result-at";
import { drawSummary } from "../support/sheets/draw-summary";
import { figurePlace } from "../../src/summary/setting/figure-place";
import { OVERVIEW, summaryLayout } from "../../src/summary/setting/summary-layout";
import { statusWords } from "../../src/forms/words/status-words";
import { kindsPlan } from "../support/forms/paper-office";
import { KINDS_PLAN } from "../support/plans/kinds-plan";
import { aRegistry, aUnit, ROUND_1 } from "../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../support/plans/sample-plan";
import { SAMPLE_SUBMISSIONS, SAMPLE_UNITS, sampleInput } from "../support/desk/sample-summary";
import { contentShown } from "../support/sheets/shown-sheet";
import { unequalCoverageWords } from "../../src/summary/words/completeness-words";
import { arbitraryValues } from "../forms/arbitrary-values";
import type { Value } from "../../src/model/value";
import { ownTemplate } from "../../src/model/roll-up/own-part";
import { propertyRuns } from "../support/property-runs";

const { column } = OVERVIEW;

/** Returns the domain's figures as the workbook should show them; "" = unknown. */
function expectedFigures(plan: Plan, summary: Summary): Record<string, unknown> {
  const figures: Record<string, unknown> = {};
  for (const { code, overUnits } of plan.elements) {
    const total = summary.elements.get(code);
    if (total === undefined) continue;
    figures[code] = {
      n: total.n,
      of: total.of,
      ...(overUnits === "none" ? {} : { amount: total.amount ?? shownDay(total.day) }),
    };
  }
  for (const [code, total] of summary.indicators) {
    figures[code] = {
      value: total.value ?? "",
      numerator: total.numerator ?? "",
      denominator: total.denominator ?? "",
      achieved: total.achieved ?? "",
      status: statusWords(total.status, total.isProvisional),
      coverage: unequalCoverageWords(total, summary) ?? `${String(total.n)}/${String(total.of)}`,
    };
  }
  return figures;
}

const shownDay = (day: IsoDate | undefined): number | "" => (day === undefined ? "" : dateSerial(day));

/** Returns the results of the workbook's formulas. */
function shownFigures(
  plan: Plan,
  round: RoundId,
  summary: Summary,
  written?: ReadonlyMap<ElementCode, Value>,
): Record<string, unknown> {
  const template = templateFor(plan, round, summary.office);
  const own = officeReport(summary, plan, template, written);
  const input = {
    plan,
    template,
    summary,
    registry: aRegistry(summary.units, summary.office),
    own,
    findings: [],
    rejected: [],
    files: [],
    uncounted: [],
    excused: [],
    ledger: EMPTY_LEDGER,
    createdAt: "2018-01-10",
  };
  const drawing = drawSummary(input);
  const layout = summaryLayout(template, summary);
  const calculated = calculateDrawing(drawing);
  const figures: Record<string, unknown> = {};
  for (const [code, at] of layout.elementColumn) {
    const below = (upright: number) => {
      const place = figurePlace(layout, { row: upright, column: at });
      return resultAt(calculated, SUMMARY_SHEETS.figures, place.row, place.column);
    };
    const total = below(layout.totalRow);
    figures[code] = {
      n: below(layout.answeredRow),
      of: below(layout.askedRow),
      ...(total === undefined ? {} : { amount: total }),
    };
  }
  for (const line of layout.lines) {
    if (line.kind !== "indicator") continue;
    const row = layout.overviewRow.get(line.indicator.code) ?? -1;
    const shown = (at: number) => contentShown(drawing, calculated, SUMMARY_SHEETS.overview, row, at) ?? "";
    figures[line.indicator.code] = {
      value: shown(column.value),
      numerator: shown(column.numerator),
      denominator: shown(column.denominator),
      achieved: shown(column.achieved),
      status: shown(column.status),
      coverage: shown(column.coverage),
    };
  }
  return figures;
}

interface Rolled {
  readonly summary: Summary;
  /** The office's own part, if any. */
  readonly written: ReadonlyMap<ElementCode, Value> | undefined;
}

/**
 * Generates units of any levels below the office and any sectors, each with any values or none, and so the
 * office itself. `rank`: of its level, counted from the top.
 */
function arbitrarySummary(plan: Plan, round: RoundId, rank = -1): fc.Arbitrary<Rolled> {
  const levels = plan.levels.slice(0, rank).map(({ code }) => code);
  const office = aUnit("OFFICE", { level: plan.levels.at(rank)?.code ?? levelMissing() });
  const audience = fc.record(
    {
      level: fc.constantFrom<LevelCode>(...levels),
      sector: fc.constantFrom<SectorCode>(...plan.sectors.map(({ code }) => code)),
    },
    { requiredKeys: ["level"] },
  );
  // For a review a report of each of its rounds, or none.
  const rounds = findRound(plan, round)?.of ?? [round];
  const reply = audience.chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      values: fc.tuple(
        ...rounds.map((each) =>
          fc.option(arbitraryValues(templateFor(plan, each, unit)), { nil: undefined, freq: 5 }),
        ),
      ),
    }),
  );
  // The round may be unfinished on the day of the roll-up.
  const day = fc.constantFrom(undefined, findRound(plan, round)?.from);
  const own = ownTemplate(plan, round, office, [aUnit("U0", { level: levels[0] ?? levelMissing() })]);
  const writing =
    own === undefined ? fc.constant(undefined) : fc.option(arbitraryValues(own), { nil: undefined });
  const replies$ = fc.array(reply, { minLength: 1, maxLength: 6 });
  return fc.tuple(replies$, day, writing).map(([replies, today, written]) => {
    const units = replies.map(({ unit }, index) => aUnit(`U${String(index)}`, unit));
    const submissions = replies.flatMap(({ values }, index): readonly Submission[] =>
      rounds.flatMap((each, at) => {
        const [unit, sent] = [units[index], values[at]];
        return sent === undefined || unit === undefined ? [] : [submissionOf(plan, each, unit, sent)];
      }),
    );
    return { summary: rollUp({ plan, round, office, units, submissions, today, written }), written };
  });
}

function submissionOf(
  plan: Plan,
  round: RoundId,
  unit: Unit,
  values: Parameters<typeof entriesOf>[0],
): Submission {
  return {
    file: `${unit.code}.xlsx`,
    fingerprint: fingerprint("0".repeat(64)),
    plan: plan.id,
    templateVersion: plan.version,
    round,
    unit: unit.code,
    level: unit.level,
    revision: 1,
    formSheet: "Form",
    entries: entriesOf(values),
    printed: new Map(),
    registers: new Map(),
    notes: new Map(),
    marks: [],
  };
}

function entriesOf(values: ReturnType<typeof arbitraryValues> extends fc.Arbitrary<infer V> ? V : never) {
  const place = { sheet: "Form", cell: "E10" };
  return new Map([...values].map(([code, reading]) => [code, { place, reading, hasFormula: false }]));
}

/** Formulas add binary fractions like Excel, which shows 15 digits; the domain adds decimals. */
const toDigits = (figures: Record<string, unknown>): unknown =>
  JSON.parse(
    JSON.stringify(figures, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(13)) : value,
    ),
  );

function levelMissing(): never {
  throw new Error("a plan without levels");
}

it("shows the figures worked out by hand for the sample", () => {
  const { summary, template } = sampleInput(SAMPLE_SUBMISSIONS, SAMPLE_UNITS);
  expect(shownFigures(SAMPLE_PLAN, template.round, summary)).toMatchObject({
    A1: { amount: 1200, n: 3, of: 4 },
    A2: { amount: 450, n: 2, of: 4 },
    B1: { amount: 8, n: 2, of: 3 },
    C2: { amount: 1, n: 3, of: 4 },
    D2: { amount: 100_000_000, n: 1, of: 3 },
    G1: { amount: 4, n: 3, of: 4 },
    I1: { numerator: 8, denominator: 14, value: 8 / 14, status: "Chưa đạt (tạm tính)", coverage: "2/3" },
    I2: { numerator: 5, denominator: 8, value: 0.625, achieved: 1.25, status: "Vượt (tạm tính)" },
    I3: { value: 4, achieved: 4, status: "Vượt", coverage: "3/4" },
    I4: { value: 0.9, achieved: 0.9, status: "Chưa đủ số liệu", coverage: "1/3" },
    I5: { numerator: 7, denominator: 10, status: "Chưa đạt" },
    I6: { value: 12, numerator: 8, denominator: 10, achieved: 0.8, status: "Chưa đạt" },
    I7: { value: 4, achieved: "", status: "Không đánh giá", coverage: "3/4" },
    I8: { value: 3, status: "Không đánh giá", coverage: "3/4" },
  });
});

describe("the formulas of the workbook and the domain come to the same, whatever the units answer", () => {
  interface Case {
    readonly name: string;
    readonly plan: Plan;
    readonly round: RoundId;
    readonly runs: number;
    readonly rank?: number;
  }

  it.each<Case>([
    { name: "the sample", plan: SAMPLE_PLAN, round: ROUND_1, runs: 15 },
    { name: "every kind of target", plan: KINDS_PLAN, round: ROUND_1, runs: 15 },
    {
      name: "a district of phu-rieng-2017 with its own part",
      plan: phuRieng2017,
      round: roundId("I"),
      runs: 3,
      rank: -2,
    },
    { name: "a share of two kinds of units", plan: kindsPlan, round: ROUND_1, runs: 30 },
    { name: "the year of gia-lam-2023", plan: giaLamPlan2023, round: roundId("NAM"), runs: 3 },
  ])("$name", ({ plan, round, runs, rank }) => {
    fc.assert(
      fc.property(arbitrarySummary(plan, round, rank), ({ summary, written }) => {
        const shown = toDigits(shownFigures(plan, round, summary, written));
        expect(shown).toEqual(toDigits(expectedFigures(plan, summary)));
      }),
      { numRuns: propertyRuns(runs) },
    );
  });
});
