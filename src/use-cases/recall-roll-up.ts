import type { RoundId } from "../domain/codes";
import { fitsPlan } from "../domain/fits-plan";
import { succeed, type Outcome } from "../domain/outcome";
import { findRound, type Plan } from "../domain/plan";
import { findUnit, type UnitRegistry } from "../domain/unit";
import type { KeptSummary } from "../sheets/summary/reading/kept-summary";
import { readSummaryWorkbook } from "../sheets/summary/reading/read-summary-workbook";
import { SUMMARY_SHEETS } from "../sheets/words/summary-words";
import type { CheckKnowledge } from "./check-files";
import type { HostFailure, OpenWorkbook, PaintProgress } from "./open-workbook";
import { readUnitList } from "./read-unit-list";
import { rollUpStateIn, STATE_NAME, type RollUpState, type UnitListFile } from "./roll-up-state";

/** An earlier roll-up with the plan and the units it was for. */
export interface EarlierRollUp {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  /** Present where the units came from a CSV file. */
  readonly list?: UnitListFile;
  /** What its sheets tell. */
  readonly kept: KeptSummary;
}

/**
 * Looks in the open workbook for an earlier roll-up. Its visible sheets tell everything but the list of units, which is kept
 * beside them; where a program has thrown that away, the known list is taken that fits best. Undefined when there is no
 * summary of a known plan, or nobody knows its units.
 */
export async function recallRollUp(
  workbook: OpenWorkbook,
  knowledge: CheckKnowledge,
): Promise<Outcome<EarlierRollUp | undefined, HostFailure>> {
  const present = await summaryInWorkbook(workbook, knowledge.plans);
  if (!present.ok) return present;
  if (present.value === undefined) return succeed(undefined);
  const text = await workbook.recall(STATE_NAME);
  if (!text.ok) return text;
  const state = text.value === undefined ? undefined : rollUpStateIn(text.value);
  return succeed(earlierRollUp(present.value, knowledge, state));
}

/** What the summary in the open workbook tells; undefined where there is none of a known plan. */
export async function summaryInWorkbook(
  workbook: OpenWorkbook,
  plans: readonly Plan[],
  progress?: PaintProgress,
): Promise<Outcome<KeptSummary | undefined, HostFailure>> {
  const sheets = await workbook.sheetNames();
  if (!sheets.ok) return sheets;
  const isThere = [SUMMARY_SHEETS.upward, SUMMARY_SHEETS.filing].every((name) => sheets.value.includes(name));
  if (!isThere) return succeed(undefined);
  const grids = await workbook.read(progress);
  return grids.ok ? succeed(readSummaryWorkbook(grids.value, plans)) : grids;
}

/** A summary with its plan and units; undefined where they are not known. */
export function earlierRollUp(
  kept: KeptSummary,
  { plans, registries }: CheckKnowledge,
  state?: RollUpState,
): EarlierRollUp | undefined {
  const { round } = kept;
  const plan = plans.find(({ id }) => id === kept.plan);
  if (plan === undefined || findRound(plan, round) === undefined) return undefined;
  const list = state?.list;
  if (list !== undefined) {
    const own = readUnitList(list.text, list.title, plan, registries);
    if (own.ok && own.value.office.code === kept.office) {
      return { plan, round, registry: own.value, list, kept };
    }
  }
  const fitting = registries.filter(
    (candidate) => candidate.office.code === kept.office && fitsPlan(candidate, plan),
  );
  const registry =
    fitting.find(({ id }) => id === state?.registry) ??
    fitting.toSorted((left, right) => known(right, kept) - known(left, kept))[0];
  return registry && { plan, round, registry, kept };
}

/** How many of the units that are named in a summary a list knows. */
const known = (registry: UnitRegistry, { submissions, ledger }: KeptSummary): number =>
  new Set(
    [...submissions, ...ledger.units, ...ledger.contacts]
      .map(({ unit }) => unit)
      .filter((unit) => findUnit(registry, unit) !== undefined),
  ).size;
