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

/** The result of the desk's files. */
export interface DeskResult extends RollUpFacts {
  readonly work: DeskWork;
  readonly lines: readonly DeskLine[];
  readonly competing: readonly CompetingFiles[];
}

/** Returns the subject to draw: with decisions, and the totals of the previous run. */
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

/** Adds up the readings on the desk; opens no file. */
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

/** Adds files to the work and reads only new ones. Undefined if the progress stops it. */
export async function addFiles(
  work: DeskWork,
  files: readonly ReceivedFile[],
  read: FormReader,
  progress: Progress,
): Promise<DeskWork | undefined> {
  const forms = work.readings.flatMap((reading) => (reading.kind === "rejected" ? [] : [reading]));
  const refused = work.readings.flatMap((reading) => (reading.kind === "rejected" ? [reading] : []));
  // Handing over a removed file restores it.
  const reader = readUnknown({ forms, refused, removed: new Set() }, read);
  const readings = await reader(sortedByName(files), progress);
  return readings && { ...work, readings };
}
