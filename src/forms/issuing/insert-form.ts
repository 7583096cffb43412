import type { Outcome } from "../../base/outcome";
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
 * name only if `mayReplace`, because it may hold figures. Returns the names of the inserted sheets.
 */
export function insertForm(
  request: FormRequest,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> {
  return paintGuarded(workbook, { drawing: requestedForm(request, clock.today()), mayReplace, progress });
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
