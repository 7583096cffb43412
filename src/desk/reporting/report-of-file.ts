import type { IsoDate } from "../../base/codes";
import { localDay } from "../../base/dates";
import type { Rejection } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { reportsToScore } from "../../model/ranking";
import { rollUp } from "../../model/roll-up";
import type { Submission } from "../../model/submission";
import { type Unit, findUnit } from "../../model/unit";
import type { ReportInput } from "../../summary/document";
import type { CheckKnowledge } from "../checking/check-files";
import { earlierRollUp, type EarlierRollUp } from "../continuing/recall-roll-up";
import { readSummaryFile } from "../continuing/read-summary-file";
import { templateOf } from "../../forms/issue";
import type { Clock, ReceivedFile, WorkbookFiles } from "../../workbook/files";
import { formsOf, readReceivedFile } from "../received/read-received-file";
import { rollUpWork } from "../roll-up/desk-roll-up";
import { EMPTY_WORK, goOnFrom } from "../roll-up/desk-work";
import { subjectOf } from "../roll-up/roll-up-subject";
import { levelLookup, officeAbove, registryExpecting } from "../units/unit-lookup";

export type ReportedFileFailure =
  /** Neither a summary nor a form. */
  | { readonly kind: "unreadable"; readonly rejection: Rejection }
  /** A summary of unknown units or an unknown plan. */
  | { readonly kind: "unknown-summary" };

/**
 * Returns the input of a report: from a summary for an office, from its own filled form for a unit. `today`:
 * day of the report; a round that ends later is reported as it stands.
 */
export async function reportOfFile(
  file: ReceivedFile,
  workbooks: WorkbookFiles,
  knowledge: CheckKnowledge,
  clock: Clock,
): Promise<Outcome<ReportInput, ReportedFileFailure>> {
  const today = localDay(clock.today());
  const bytes = await file.bytes();
  if (!bytes.ok) return fail({ kind: "unreadable", rejection: bytes.failure });
  const stored = readSummaryFile(bytes.value, knowledge, workbooks.read);
  if (stored.ok) {
    const earlier = earlierRollUp(stored.value, knowledge);
    return earlier === undefined || earlier.blank !== undefined
      ? fail({ kind: "unknown-summary" })
      : succeed(ofSummary(earlier, knowledge, today));
  }
  const { plans, registries } = knowledge;
  const reading = await readReceivedFile(
    file,
    workbooks,
    formsOf({ plans, levelOf: levelLookup(registries) }),
  );
  return reading.kind === "rejected"
    ? fail({ kind: "unreadable", rejection: reading.rejection })
    : succeed(ofForm(reading.submission, knowledge, today));
}

/** Returns an office's report on the units below it. */
export function ofSummary(
  { kept, ...earlier }: EarlierRollUp,
  knowledge: CheckKnowledge,
  today: IsoDate,
): ReportInput {
  const { plan, round, registry } = earlier;
  const subject = subjectOf(earlier, knowledge, today);
  const { summary, excused, findings } = rollUpWork(subject, goOnFrom(EMPTY_WORK, kept));
  return {
    ...{ plan, summary, excused, findings, today },
    template: templateOf(plan, round, registry.office),
    above: subject.above,
    compared: kept.compared,
  };
}

/** Returns a unit's report on itself: the figures of its form, judged as they are. */
function ofForm(submission: Submission, { plans, registries }: CheckKnowledge, today: IsoDate): ReportInput {
  const plan = plans.find(({ id }) => id === submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const { unit: code, level, round } = submission;
  const registry = registryExpecting(code, registries);
  const unit: Unit = (registry && findUnit(registry, code)) ?? { code, name: code, aliases: [], level };
  const above = registry?.office ?? officeAbove(unit, registries);
  const summary = rollUp({ plan, round, office: unit, units: [unit], submissions: [submission], today });
  const own = reportsToScore(plan, summary)(unit);
  // A school has nothing to report about enterprises.
  const indicators = [...summary.indicators].filter(
    ([indicator, { value }]) => value !== undefined || own?.figureOf(indicator)?.coverage !== "not-asked",
  );
  return {
    ...{ plan, today, excused: [], isOwn: true },
    summary: { ...summary, indicators: new Map(indicators) },
    template: templateOf(plan, round, unit),
    above,
  };
}
