import { currentSubmissions } from "../../domain/submission/resubmission";
import type { CheckedFile } from "../checking/check-files";
import { returnCase, type ReturnCase, type ReturnedFor, type SenderKnowledge } from "./return-case";
import type { CheckedReadings } from "../roll-up/check-readings";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import { groupedBy } from "../../domain/grouped-by";

/** The reports to send back of files that were checked one by one; a file that a later one replaces is left out. */
export function returnCases(
  checked: readonly CheckedFile[],
  returnedFor: ReturnedFor,
  knowledge: SenderKnowledge,
): readonly ReturnCase[] {
  const { replaced } = currentSubmissions(checked.flatMap(({ submission }) => submission ?? []));
  const isReplaced = new Set(replaced.map(({ submission }) => submission));
  return checked.flatMap(({ file, submission, findings }) => {
    if (submission !== undefined && isReplaced.has(submission)) return [];
    return returnCase(file, findings, submission ?? {}, returnedFor, knowledge) ?? [];
  });
}

/** The same of files that were held against a plan, a round and the units expected: by file, in the order of the files. */
export function returnCasesOfRound(
  { plan, round, registry }: RollUpSubject,
  { findings, files, current }: Pick<CheckedReadings, "findings" | "files" | "current">,
  returnedFor: ReturnedFor,
): readonly ReturnCase[] {
  const byFile = groupedBy(findings, (finding) => finding.file);
  const sheets = new Map(current.map(({ file, formSheet }) => [file, formSheet]));
  return files.flatMap(({ file, unit, revision }) => {
    const report = { plan: plan.id, round, unit, revision, formSheet: sheets.get(file) };
    const knowledge = { plans: [plan], registries: [registry] };
    return returnCase(file, byFile.get(file) ?? [], report, returnedFor, knowledge) ?? [];
  });
}
