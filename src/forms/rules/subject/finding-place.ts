import type { CellPlace } from "../../../workbook/grid";
import type { Submission } from "../../../model/submission";

/** The file of a finding and the place in it. */
export type FindingPlace = Pick<Submission, "file" | "unit"> & Partial<CellPlace>;

/** Returns a place in the file; without `place` the whole file. */
export function inFile({ file, unit }: Submission, place?: CellPlace): FindingPlace {
  return place === undefined ? { file, unit } : { file, unit, sheet: place.sheet, cell: place.cell };
}

/** Returns a row of the form sheet; a missing row has no cell. */
export function onForm(submission: Submission, place?: CellPlace): FindingPlace {
  return place === undefined
    ? { ...inFile(submission), sheet: submission.formSheet }
    : inFile(submission, place);
}
