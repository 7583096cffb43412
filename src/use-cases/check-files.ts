import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { Submission } from "../domain/submission";
import type { UnitRegistry } from "../domain/unit";
import { checkReading } from "./check-reading";
import type { Progress, ReceivedFile, WorkbookFiles } from "./ports";
import { readReceivedFile } from "./read-received-file";
import { levelLookup, registryExpecting } from "./unit-lookup";

/** One checked file; `submission` is absent when it could not be read as a form. */
export interface CheckedFile {
  readonly file: string;
  readonly submission?: Submission;
  readonly findings: readonly Finding[];
}

export interface CheckRequest {
  readonly plans: readonly Plan[];
  /** Lists a unit may stand in; what a unit is asked depends on its level and sector there. */
  readonly registries: readonly UnitRegistry[];
  readonly files: readonly ReceivedFile[];
  readonly progress: Progress;
}

/** Checks each file by what it says it is. Stops early, with what is done so far, when the progress says so. */
export async function checkFiles(
  request: CheckRequest,
  workbooks: WorkbookFiles,
): Promise<readonly CheckedFile[]> {
  const { plans, registries } = request;
  const knowledge = { plans, levelOf: levelLookup(registries) };
  const checked: CheckedFile[] = [];
  for (const file of request.files) {
    const reading = await readReceivedFile(file, workbooks, knowledge);
    const submission = reading.kind === "form" ? reading.submission : undefined;
    const units = submission && registryExpecting(submission.unit, registries);
    checked.push({
      file: file.name,
      submission,
      findings: checkReading(reading, plans, { units }),
    });
    if (request.progress(checked.length, request.files.length, file.name) === "cancel") break;
  }
  return checked;
}
