import type { CellPlace } from "../../../workbook/grid";
import type { Submission } from "../../../model/submission";

/** Whose file a finding is about and where in it. */
export type FindingPlace = Pick<Submission, "file" | "unit"> & Partial<CellPlace>;

/** The file as a whole, or a place in it where one is known. */
export function inFile({ file, unit }: Submission, place?: CellPlace): FindingPlace {
  return place === undefined ? { file, unit } : { file, unit, sheet: place.sheet, cell: place.cell };
}

/** A row of the form sheet; a row that is not there any more has no cell. */
export function onForm(submission: Submission, place?: CellPlace): FindingPlace {
  return place === undefined
    ? { ...inFile(submission), sheet: submission.formSheet }
    : inFile(submission, place);
}
