import { withConfirmedDue } from "../../model/plan";
import { confirmedList } from "../../model/unit";
import { deskLines, type DeskLine } from "./desk-lines";
import { competingFilesOf, type CompetingFiles } from "../decisions/competing-files";
import { ledgerOf, officeValuesOf, type DeskWork } from "./desk-work";
import type { FormReader } from "../received/form-reader";
import { sortedByName } from "../../recognise/own-form";
import { comparedNow } from "../comparing/last-run-totals";
import type { Progress, ReceivedFile } from "../../workbook/files";
import { readUnknown } from "../continuing/read-only-new";
import { checkReadings } from "./check-readings";
import type { RollUpFacts } from "./roll-up-facts";
import { rollUpChecked } from "./roll-up-readings";
import type { RollUpSubject } from "./roll-up-subject";

/** What lies on the desk, added up. */
export interface DeskResult extends RollUpFacts {
  readonly work: DeskWork;
  readonly lines: readonly DeskLine[];
  readonly competing: readonly CompetingFiles[];
}

/** What is drawn: the subject with what was decided and what the summary came to before. */
export function deskSubject(subject: RollUpSubject, work: DeskWork): RollUpSubject {
  const written = officeValuesOf(work);
  return {
    ...subject,
    plan: withConfirmedDue(subject.plan, subject.round, work.due),
    registry: confirmedList(subject.registry, work.areUnitsConfirmed === true),
    ledger: ledgerOf(work),
    compared: comparedNow(work.before, subject.compared),
    ...(written && { written }),
  };
}

/** Adds up what is on the desk, from what was read; no file is opened. */
export function rollUpWork(subject: RollUpSubject, work: DeskWork): DeskResult {
  const { plan, round } = subject;
  const full = deskSubject(subject, work);
  const checked = checkReadings(full, work.readings);
  const facts = rollUpChecked(full, checked);
  return {
    ...facts,
    work,
    lines: deskLines(facts, checked.setAside, plan, round),
    competing: competingFilesOf(checked, facts.ledger, plan, checked.registry),
  };
}

/**
 * The work with files added: only those are read that are not on the desk yet. Undefined when the progress
 * said to stop.
 */
export async function addFiles(
  work: DeskWork,
  files: readonly ReceivedFile[],
  read: FormReader,
  progress: Progress,
): Promise<DeskWork | undefined> {
  const forms = work.readings.flatMap((reading) => (reading.kind === "rejected" ? [] : [reading]));
  const refused = work.readings.flatMap((reading) => (reading.kind === "rejected" ? [reading] : []));
  // What was taken out and is handed over again is wanted again.
  const reader = readUnknown({ forms, refused, removed: new Set() }, read);
  const readings = await reader(sortedByName(files), progress);
  return readings && { ...work, readings };
}
