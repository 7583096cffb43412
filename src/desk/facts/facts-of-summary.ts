import * as v from "valibot";
import { readJson } from "../../base/read-json";
import { localDay } from "../../base/dates";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { Unit } from "../../model/unit";
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
  readonly office: Unit;
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
  return succeed({ plan, round, office: registry.office, at, facts });
}

/** Reads the manifest beside the facts of an office; empty texts where it has none. */
export const manifestIn = (
  text: string,
): { readonly rolledUpAt: string; readonly office: string; readonly officeName: string } =>
  readJson(text, manifest) ?? v.parse(manifest, {});

const known = v.optional(v.string(), "");
const manifest = v.object({ rolledUpAt: known, office: known, officeName: known });
