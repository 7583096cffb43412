import { currentSubmissions, type Submission } from "../../model/submission";
import type { CheckedFile } from "../checking/check-files";
import { registryExpecting } from "../units/unit-lookup";
import {
  returnCase,
  type ReturnCase,
  type ReturnedFor,
  type ReturnedReport,
  type SenderKnowledge,
} from "./return-case";
import type { CheckedReadings } from "../roll-up/check-readings";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import { groupedBy } from "../../base/grouped-by";

/** Returns the reports to send back, of files checked one by one; omits a file that a later one replaces. */
export function returnCases(
  checked: readonly CheckedFile[],
  returnedFor: ReturnedFor,
  knowledge: SenderKnowledge,
): readonly ReturnCase[] {
  const read = checked.flatMap(({ submission }) => submission ?? []);
  const { replaced } = currentSubmissions(read);
  const isReplaced = new Set(replaced.map(({ submission }) => submission));
  const [unread, about] = beside(read, knowledge);
  return checked.flatMap(({ file, submission, findings }) => {
    if (submission === undefined) return returnCase(file, findings, unread, returnedFor, about) ?? [];
    if (isReplaced.has(submission)) return [];
    return returnCase(file, findings, submission, returnedFor, knowledge) ?? [];
  });
}

/** Takes an unreadable file for one of the round and office that all files beside it share. */
function beside(
  [first, ...others]: readonly Submission[],
  knowledge: SenderKnowledge,
): readonly [ReturnedReport, SenderKnowledge] {
  const registry = first && registryExpecting(first.unit, knowledge.registries);
  const isAlike = others.every(
    ({ plan, round, unit }) =>
      plan === first?.plan &&
      round === first.round &&
      registryExpecting(unit, knowledge.registries) === registry,
  );
  return first === undefined || registry === undefined || !isAlike
    ? [{}, knowledge]
    : [
        { plan: first.plan, round: first.round },
        { ...knowledge, registries: [registry] },
      ];
}

/**
 * Returns the reports to send back, of files checked against a plan, a round and expected units, in file
 * order.
 */
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
