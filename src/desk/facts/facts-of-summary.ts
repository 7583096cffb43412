import * as v from "valibot";
import { readJson } from "../../base/read-json";
import { localDay } from "../../base/dates";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { RoundId, UnitCode } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { Clock, WorkbookFiles } from "../../workbook/files";
import type { CheckKnowledge } from "../checking/check-files";
import { earlierRollUp } from "../continuing/recall-roll-up";
import { readSummaryFile } from "../continuing/read-summary-file";
import { rollUpWork } from "../roll-up/desk-roll-up";
import { EMPTY_WORK, goOnFrom } from "../roll-up/desk-work";
import { subjectOf } from "../roll-up/roll-up-subject";
import type { Fact } from "./fact";
import { factRows } from "./fact-rows";

/** The facts of one roll-up. */
export interface SummaryFacts {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: UnitCode;
  /** Time of the roll-up (ISO, Vietnamese time). */
  readonly at: string;
  readonly facts: Iterable<Fact>;
}

/** Returns the facts of a plan's summary workbook; fails if it is none, or its plan or units are unknown. */
export function factsOfSummary(
  bytes: Uint8Array,
  workbooks: Pick<WorkbookFiles, "read">,
  knowledge: CheckKnowledge,
  clock: Clock,
): Outcome<SummaryFacts, undefined> {
  const stored = readSummaryFile(bytes, knowledge, workbooks.read);
  const earlier = stored.ok ? earlierRollUp(stored.value, knowledge) : undefined;
  if (earlier === undefined || earlier.blank !== undefined) return fail(undefined);
  const { kept, plan, round, registry } = earlier;
  const subject = subjectOf(earlier, knowledge, localDay(clock.today()));
  const at = kept.rolledUpAt ?? "";
  const facts = factRows(plan, rollUpWork(subject, goOnFrom(EMPTY_WORK, kept)), at);
  return succeed({ plan, round, office: registry.office.code, at, facts });
}

/** Returns the time of the roll-up in the manifest beside its facts; empty for a text that is no manifest. */
export const rolledUpAtIn = (manifest: string): string =>
  readJson(manifest, v.object({ rolledUpAt: v.string() }))?.rolledUpAt ?? "";
