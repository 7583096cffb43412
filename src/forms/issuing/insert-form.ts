import { fingerprint } from "../../base/codes";
import { fail, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import { readForm } from "../read-form";
import { formFileName } from "./form-file-name";
import { requestedForm, type FormRequest } from "./form-request";
import {
  type OpenWorkbook,
  type PaintProgress,
  paintGuarded,
  type PaintFailure,
} from "../../workbook/open-workbook";
import type { Clock, WriteWorkbook } from "../../workbook/files";

/**
 * Inserts the blank form of one unit into the open workbook; other sheets stay. Replaces a sheet of the same
 * name only if `mayReplace`, because it may hold figures; the failure counts them. Returns the names of the
 * inserted sheets. `plans`: those that a form in the workbook may belong to.
 */
export async function insertForm(
  request: FormRequest,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
  plans: readonly Plan[] = [request.plan],
): Promise<Outcome<readonly string[], PaintFailure>> {
  const drawing = requestedForm(request, clock.today());
  const inserted = await paintGuarded(workbook, { drawing, mayReplace, progress });
  if (inserted.ok || inserted.failure.kind !== "would-replace") return inserted;
  const filled = await filledIn(workbook, plans);
  return filled === undefined ? inserted : fail({ ...inserted.failure, filled });
}

/** Counts what is filled in on the form in the workbook; undefined where there is none that can be read. */
async function filledIn(workbook: OpenWorkbook, plans: readonly Plan[]): Promise<number | undefined> {
  const read = await workbook.read();
  if (!read.ok) return undefined;
  const context = { plans, file: "", fingerprint: fingerprint(""), levelOf: () => undefined };
  const form = readForm(read.value, context);
  if (!form.ok) return undefined;
  const { entries, registers } = form.value;
  const figures = [...entries.values()].filter(
    ({ reading, hasFormula }) => reading.kind !== "blank" && !hasFormula,
  );
  return [...registers.values()].reduce((sum, rows) => sum + rows.length, figures.length);
}

/** A file to hand to the user. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the blank form of one unit as a file. */
export async function makeFormFile(
  request: FormRequest,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  const { plan, round, unit } = request;
  const bytes = await write(requestedForm(request, clock.today()));
  return { name: formFileName(unit, plan, round), bytes };
}
