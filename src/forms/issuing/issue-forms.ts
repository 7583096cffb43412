import { planAndRound } from "../../model/plan";
import { unitsInRound } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import type { Clock, Progress, WriteWorkbook } from "../../workbook/files";
import { formFileName } from "./form-file-name";
import { earlierForForms, type IssueRequest } from "./form-request";
import type { MadeFile } from "./insert-form";
import { makeForm } from "./make-form";

/** A form and its file name. */
interface IssuedForm {
  readonly fileName: string;
  readonly drawing: Drawing;
}

/**
 * Yields a blank form with known values for every unit of a registry that can report for the round, one at a
 * time, so that thousands need not fit in memory.
 */
export function* issueForms(request: IssueRequest, clock: Clock): Generator<IssuedForm> {
  const { plan, round, registry } = request;
  const createdAt = clock.today();
  const earlierOf = earlierForForms(request);
  for (const unit of unitsInRound(registry, plan, round).units) {
    const drawing = makeForm(plan, round, unit, registry.office, createdAt, earlierOf(unit.code));
    yield { fileName: formFileName(unit, plan, round), drawing };
  }
}

/** Makes the forms of all units as files; undefined if cancelled. */
export async function makeFormFiles(
  request: IssueRequest,
  write: WriteWorkbook,
  clock: Clock,
  progress: Progress,
): Promise<readonly MadeFile[] | undefined> {
  const { plan, round, registry } = request;
  const of = unitsInRound(registry, plan, round).units.length;
  const files: MadeFile[] = [];
  for (const { fileName, drawing } of issueForms(request, clock)) {
    files.push({ name: fileName, bytes: await write(drawing) });
    if (progress(files.length, of, fileName) === "cancel") return undefined;
  }
  return files;
}

/** Returns the name of the archive with all forms of a round. */
export const formsArchiveName = ({ plan, round }: IssueRequest): string =>
  `bieu-mau_${planAndRound(plan, round)}.zip`;
