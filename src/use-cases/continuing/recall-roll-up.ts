import type { RoundId } from "../../domain/codes";
import { fitsPlan } from "../../domain/unit/fits-plan";
import { succeed, type Outcome } from "../../domain/outcome";
import { findRound, type Plan } from "../../domain/plan/plan";
import { findUnit, type UnitRegistry } from "../../domain/unit/unit";
import type { KeptSummary } from "../../sheets/summary/reading/stored-summary";
import { readingSummaryWorkbook } from "../../sheets/summary/reading/read-summary-workbook";
import { SUMMARY_SHEETS } from "../../sheets/words/summary/summary-words";
import { unitsInReview, withUnitsReplaced } from "../../domain/unit/unit-validity";
import type { CheckKnowledge } from "../checking/check-files";
import type { HostFailure, OpenWorkbook, PaintProgress } from "../ports/open-workbook";
import { inTurns } from "../ports/in-turns";
import { readUnitList } from "../units/read-unit-list";
import { storedUnitList } from "./stored-unit-list";
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
 * Looks in the open workbook for an earlier roll-up. Its visible sheets tell everything; the list of units as it was chosen is
 * kept beside them. Undefined when there is no
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
  return grids.ok ? inTurns(readingSummaryWorkbook(grids.value, plans), workbook.breaks) : grids;
}

/**
 * A summary with its plan and units; undefined where they are not known. The list kept beside the sheets comes first, then a
 * known one with the very units of the board, then the one that the board tells, and of summaries that tell none the known
 * list that fits best.
 */
export function earlierRollUp(
  kept: KeptSummary,
  { plans, registries }: CheckKnowledge,
  state?: RollUpState,
): EarlierRollUp | undefined {
  const { round } = kept;
  const plan = plans.find(({ id }) => id === kept.plan);
  if (plan === undefined || findRound(plan, round) === undefined) return undefined;
  const listed = (list: UnitListFile | undefined): EarlierRollUp | undefined => {
    const own = list && readUnitList(list.text, list.title, plan, registries);
    return list && own?.ok && own.value.office.code === kept.office
      ? { plan, round, registry: own.value, list, kept }
      : undefined;
  };
  const among = (registry: UnitRegistry | undefined): EarlierRollUp | undefined =>
    registry && { plan, round, registry, kept };
  const fitting = registries
    .filter((candidate) => candidate.office.code === kept.office && fitsPlan(candidate, plan))
    .map((registry) => withUnitsReplaced(registry, plan, round, registries));
  return (
    listed(state?.list) ??
    among(fitting.find(({ id }) => id === state?.registry)) ??
    among(fitting.find((registry) => isOfBoard(unitsInReview(registry, plan, round), kept))) ??
    listed(storedUnitList(kept)) ??
    among(fitting.toSorted((left, right) => known(right, kept) - known(left, kept))[0])
  );
}

/** Whether a list has the very units of the board. */
function isOfBoard({ units }: UnitRegistry, kept: KeptSummary): boolean {
  const { reporting } = kept.units;
  const codes = new Set(units.map(({ code }) => code));
  return codes.size === reporting.length && reporting.every(({ code }) => codes.has(code));
}

/** How many of the units that are named in a summary a list knows. */
const known = (registry: UnitRegistry, { submissions, ledger }: KeptSummary): number =>
  new Set(
    [...submissions, ...ledger.units, ...ledger.contacts]
      .map(({ unit }) => unit)
      .filter((unit) => findUnit(registry, unit) !== undefined),
  ).size;
