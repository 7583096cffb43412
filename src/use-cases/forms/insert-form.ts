import type { RoundId } from "../../domain/codes";
import type { Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan/plan";
import type { EarlierFigures } from "../../domain/form/prefilled";
import type { Unit } from "../../domain/unit/unit";
import { formFileName } from "./form-file-name";
import { makeForm } from "./make-form";
import type { OpenWorkbook, PaintProgress } from "../ports/open-workbook";
import { paintGuarded, type PaintFailure } from "../ports/paint-guarded";
import type { Clock, WriteWorkbook } from "../ports/ports";

/** Whose blank form is wanted. */
export interface FormRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly unit: Unit;
  /** The office it reports to. */
  readonly above: Unit | undefined;
  /** Its figures of the round before, where they are at hand. */
  readonly earlier?: EarlierFigures;
}

/**
 * Puts the blank form of one unit into the open workbook; all other sheets stay. A sheet of the same name may hold filled
 * figures, so it is replaced only when `mayReplace`. Answers the names of the sheets put there.
 */
export function insertForm(
  { plan, round, unit, above, earlier }: FormRequest,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> {
  const drawing = makeForm(plan, round, unit, above, clock.today(), earlier);
  return paintGuarded(workbook, { drawing, mayReplace, progress });
}

/** A file to hand to the user. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The blank form of one unit as a file. */
export async function makeFormFile(
  { plan, round, unit, above, earlier }: FormRequest,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  const bytes = await write(makeForm(plan, round, unit, above, clock.today(), earlier));
  return { name: formFileName(unit, plan, round), bytes };
}
