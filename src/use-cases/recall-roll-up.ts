import { fingerprint, type RoundId } from "../domain/codes";
import { succeed, type Outcome } from "../domain/outcome";
import { findRound, type Plan } from "../domain/plan";
import type { UnitRegistry } from "../domain/unit";
import { readForm } from "../sheets/form/read-form";
import { SUMMARY_SHEETS } from "../sheets/words/summary-words";
import type { CheckKnowledge } from "./check-files";
import type { HostFailure, OpenWorkbook } from "./open-workbook";
import { readUnitList } from "./read-unit-list";
import { rollUpStateIn, STATE_NAME, type RollUpState, type UnitListFile } from "./roll-up-state";
import { levelLookup } from "./unit-lookup";

/** What an earlier roll-up in the open workbook was about, as far as it is still known. */
export interface EarlierRollUp {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  /** Present where the units came from a CSV file. */
  readonly list?: UnitListFile;
}

/**
 * Looks in the open workbook for an earlier roll-up: first what was kept beside the sheets, then, because some programs
 * throw that away, the marks on the sheet for the office above. Undefined when there is none, or none of a known plan.
 */
export async function recallRollUp(
  workbook: OpenWorkbook,
  knowledge: CheckKnowledge,
): Promise<Outcome<EarlierRollUp | undefined, HostFailure>> {
  const kept = await workbook.recall(STATE_NAME);
  if (!kept.ok) return kept;
  const state = kept.value === undefined ? undefined : rollUpStateIn(kept.value);
  const known = state && earlierRollUp(state, knowledge);
  if (known !== undefined) return succeed(known);

  const sheets = await workbook.sheetNames();
  if (!sheets.ok) return sheets;
  if (!sheets.value.includes(SUMMARY_SHEETS.upward)) return succeed(undefined);
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const { plans, registries } = knowledge;
  const context = { plans, levelOf: levelLookup(registries), file: "", fingerprint: fingerprint("") };
  const form = readForm(grids.value, context);
  if (!form.ok) return succeed(undefined);
  const { plan, round, unit } = form.value;
  const registry = registries.find(({ office }) => office.code === unit);
  return succeed(registry && earlierRollUp({ plan, round, registry: registry.id }, knowledge));
}

function earlierRollUp(
  { plan: id, round, registry: registryId, list }: RollUpState,
  { plans, registries }: CheckKnowledge,
): EarlierRollUp | undefined {
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined || findRound(plan, round) === undefined) return undefined;
  if (list === undefined) {
    const registry = registries.find((candidate) => candidate.id === registryId);
    return registry && { plan, round, registry };
  }
  const own = readUnitList(list.text, list.title, plan, registries);
  return own.ok ? { plan, round, registry: own.value, list } : undefined;
}
