import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { Submission } from "../domain/submission";
import type { UnitRegistry } from "../domain/unit";
import { checkReading } from "./check-reading";
import type { FormReader } from "./form-reader";
import type { Progress, ReceivedFile, WorkbookFiles } from "./ports";
import { readReceivedFile, type FileReading } from "./read-received-file";
import { levelLookup, registryExpecting } from "./unit-lookup";

/** One checked file; `submission` is absent when it could not be read as a form. */
export interface CheckedFile {
  readonly file: string;
  readonly submission?: Submission;
  readonly findings: readonly Finding[];
}

/** By what a file is recognised and checked. */
export interface CheckKnowledge {
  readonly plans: readonly Plan[];
  /** Lists a unit may stand in; what a unit is asked depends on its level and sector there. */
  readonly registries: readonly UnitRegistry[];
}

export interface CheckRequest extends CheckKnowledge {
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
    checked.push(checkedFile(await readReceivedFile(file, workbooks, knowledge), request));
    if (request.progress(checked.length, request.files.length, file.name) === "cancel") break;
  }
  return checked;
}

/** The same with any reader; undefined when cancelled. */
export async function checkChosenFiles(
  request: CheckRequest,
  read: FormReader,
): Promise<readonly CheckedFile[] | undefined> {
  const readings = await read(request.files, request.progress);
  return readings?.map((reading) => checkedFile(reading, request));
}

/** What there is to say of one file that was read. */
export function checkedFile(reading: FileReading, { plans, registries }: CheckKnowledge): CheckedFile {
  const submission = reading.kind === "form" ? reading.submission : undefined;
  const units = submission && registryExpecting(submission.unit, registries);
  return {
    file: reading.source.file,
    submission,
    findings: checkReading(reading, plans, { units }),
  };
}
