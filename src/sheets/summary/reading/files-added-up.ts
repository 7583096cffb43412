import type { Fingerprint } from "../../../domain/codes";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import { locateFiles, readKeptFiles } from "./read-kept-files";
import { summaryMark } from "./summary-mark";

/** The files that count in a summary of an own form, by content; none where a workbook is no such summary. */
export function filesAddedUp({ grids, dateSystem }: WorkbookGrids): readonly Fingerprint[] {
  const board = grids.find((grid) => summaryMark(grid) !== undefined);
  const table = board && locateFiles(board);
  if (table === undefined) return [];
  return readKeptFiles(table, dateSystem).flatMap(({ counts, source }) =>
    counts && source.fingerprint !== undefined ? [source.fingerprint] : [],
  );
}
