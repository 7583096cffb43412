import { findRound } from "../../../src/model/plan/milestones";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roundId } from "../../../src/model/codes";
import { countedRounds } from "../../../src/model/plan/round";
import type { Plan } from "../../../src/model/plan/plan";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import type { Continuation } from "../../../src/desk/continuing/read-only-new";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { unitRegistries } from "../../../src/plans/unit-registries";
import { formFileName } from "../../../src/forms/issuing/form-file-name";
import { makeForm } from "../../../src/forms/issuing/make-form";
import type { ReceivedFile, WorkbookFiles } from "../../../src/workbook/files/ports";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";
import type { Report } from "./arithmetic";
import { fillForm } from "./fill-form";

/** Invented reports by round and unit. */
export type Reports = Readonly<Record<string, Readonly<Record<string, Report>>>>;

export const inventedReports = (plan: string): Reports =>
  JSON.parse(readFileSync(join(__dirname, `../../fixtures/figures/${plan}.json`), "utf8")) as Reports;

/** The units of a list that report in some round. */
export function sendersOf(registry: UnitRegistry, reports: Reports): UnitRegistry {
  const senders = new Set(Object.values(reports).flatMap((round) => Object.keys(round)));
  return { ...registry, units: registry.units.filter(({ code }) => senders.has(code)) };
}

/** Fills the units' forms with invented reports and rolls them up, in workbooks of one kind. */
export function filledForms(workbooks: WorkbookFiles) {
  /** Files of a plan, round and office, cached: a review reads the same ones. */
  const made = new Map<string, readonly ReceivedFile[]>();

  /**
   * Writes the units' forms of a round, issued blank, then filled and saved as files. A unit without a report
   * has none.
   */
  function filledFiles(
    plan: Plan,
    round: string,
    registry: UnitRegistry,
    reports: Reports,
  ): readonly ReceivedFile[] {
    const key = [plan.id, round, registry.office.code].join(" ");
    const files = made.get(key) ?? makeFiles(plan, round, registry, reports);
    made.set(key, files);
    return files;
  }

  function makeFiles(
    plan: Plan,
    round: string,
    registry: UnitRegistry,
    reports: Reports,
  ): readonly ReceivedFile[] {
    const id = roundId(round);
    return registry.units.flatMap((unit) => {
      const report = reports[round]?.[unit.code];
      if (report === undefined) return [];
      const blank = makeForm(plan, id, unit, registry.office, `${findRound(plan, id)?.to ?? ""}T08:00:00Z`);
      return [received(formFileName(unit, plan, id), workbooks.write(fillForm(blank, report)))];
    });
  }

  /** Rolls up the reports of a round; of a review, those of all its rounds. */
  async function rolledUp(
    plan: Plan,
    round: string,
    registry: UnitRegistry,
    reports: Reports,
  ): Promise<RollUpResult> {
    const id = roundId(round);
    const period = findRound(plan, id);
    if (period === undefined) throw new Error(`${plan.id} has no round ${round}`);
    const files = countedRounds(period).flatMap((each) => filledFiles(plan, each, registry, reports));
    return rolledUpFiles(plan, round, registry, files);
  }

  /** Rolls up files of a round: forms of units, or the office's own summaries for a review. */
  async function rolledUpFiles(
    plan: Plan,
    round: string,
    registry: UnitRegistry,
    files: readonly ReceivedFile[],
    continuing?: Continuation,
  ): Promise<RollUpResult> {
    const outcome = await rollUpFiles(
      {
        subject: {
          ...{ plan, round: roundId(round), registry },
          plans: standardPlans.includes(plan) ? standardPlans : [...standardPlans, plan],
        },
        files,
        ...(continuing && { continuing }),
        registries: unitRegistries,
        progress: () => "go-on",
      },
      workbooks,
      stoppedClock,
    );
    if (!outcome.ok) throw new Error(`rolled up nothing: ${outcome.failure.kind}`);
    return outcome.value;
  }

  return { filledFiles, rolledUp, rolledUpFiles };
}

/** Does the same in real .xlsx files. */
export const { filledFiles, rolledUp, rolledUpFiles } = filledForms(realWorkbooks);

/** The result of every indicator, with figures rounded to the precision of arithmetic. */
type Rounded = Readonly<Record<string, { readonly value: number | undefined; readonly status: string }>>;

/** Returns the program's result of every indicator of the round. */
export const totalsOf = ({ summary }: RollUpResult): Rounded =>
  Object.fromEntries(
    [...summary.indicators].map(([code, { value, status }]) => [code, { value: rounded(value), status }]),
  );

/** Returns the result of the independent program. */
export const roundedTotals = (totals: Rounded): Rounded =>
  Object.fromEntries(
    Object.entries(totals).map(([code, { value, status }]) => [code, { value: rounded(value), status }]),
  );

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1e9) / 1e9;
