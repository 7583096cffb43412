import { localDay } from "../../domain/dates/local-moment";
import type { Grid } from "../../domain/grid/grid";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { KnownCodes } from "../../sheets/summary/reading/figure-at";
import { readingSummaryWorkbook } from "../../sheets/summary/reading/read-summary-workbook";
import type { CheckKnowledge } from "../checking/check-files";
import { addUpHere, type AddUpWork } from "../roll-up/add-up-work";
import type { DeskResult } from "../roll-up/desk-roll-up";
import { EMPTY_WORK, goOnFrom } from "../roll-up/desk-work";
import { inTurns } from "../ports/in-turns";
import type { HostFailure, OpenWorkbook, PaintProgress } from "../ports/open-workbook";
import { earlierRollUp, type EarlierRollUp } from "../continuing/recall-roll-up";
import { rollUpStateIn, STATE_NAME } from "../continuing/roll-up-state";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import { officeAbove } from "../units/unit-lookup";

/** The summary that is open, added up again from what its sheets tell, ready to be asked about its numbers. */
export interface OpenSummary {
  readonly plan: Plan;
  readonly earlier: EarlierRollUp;
  readonly subject: RollUpSubject;
  readonly facts: DeskResult;
  readonly grids: readonly Grid[];
  /** What may stand as a code on its sheets. */
  readonly codes: KnownCodes;
}

export type OpenSummaryFailure =
  | HostFailure
  /** The workbook holds no summary of a known plan, or nobody knows its units. */
  | { readonly kind: "no-summary" };

/** Reads the open workbook once and adds its summary up again. No file of a unit is needed. */
export async function openSummary(
  workbook: OpenWorkbook,
  knowledge: CheckKnowledge,
  addUp: AddUpWork = addUpHere,
  progress?: PaintProgress,
): Promise<Outcome<OpenSummary, OpenSummaryFailure>> {
  const text = await workbook.recall(STATE_NAME);
  if (!text.ok) return text;
  const read = await workbook.read(progress);
  if (!read.ok) return read;
  const { grids } = read.value;
  const summary = await inTurns(readingSummaryWorkbook(read.value, knowledge.plans), workbook.breaks);
  if (!summary.ok) return summary;
  const kept = summary.value;
  const state = text.value === undefined ? undefined : rollUpStateIn(text.value);
  const earlier = kept && earlierRollUp(kept, knowledge, state);
  if (earlier === undefined) return fail({ kind: "no-summary" });
  const subject = subjectOf(earlier, knowledge);
  const facts = await addUp(subject, goOnFrom(EMPTY_WORK, earlier.kept));
  if (facts === undefined) return fail({ kind: "cancelled" });
  const { plan } = earlier;
  const codes: KnownCodes = {
    figures: new Set([...plan.elements, ...plan.indicators].map(({ code }) => code)),
    units: new Set(facts.summary.units.map(({ code }) => code)),
  };
  return succeed({ plan, earlier, subject, facts, grids, codes });
}

function subjectOf({ plan, round, registry, kept }: EarlierRollUp, knowledge: CheckKnowledge): RollUpSubject {
  const { plans, registries, decisions, explanations } = knowledge;
  const above = officeAbove(registry.office, registries);
  return {
    plan,
    round,
    registry,
    plans,
    // As it was judged when its sheets were drawn.
    ...(kept.rolledUpAt !== undefined && { today: localDay(kept.rolledUpAt) }),
    ...(above && { above }),
    ...(decisions && { decisions }),
    ...(explanations && { explanations }),
  };
}
