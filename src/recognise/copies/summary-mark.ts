import { BLANK_FORM_MARK } from "../../summary/words";
import { fingerprint, isoDate, type Fingerprint, type IsoDate } from "../../base/codes";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import { inOneGo } from "../../base/pausable";
import { readingState } from "../../summary/read-summary";

/** What the board of a summary of a blank form says of the form. */
export interface SummaryMark {
  /** Of the blank form. */
  readonly form: Fingerprint;
  /** Of what became of its areas. */
  readonly reading: Fingerprint;
  readonly due?: IsoDate;
}

/** The mark on a sheet; undefined where there is none. */
export function summaryMark({ rows }: Grid): SummaryMark | undefined {
  for (const row of rows) {
    for (const content of row?.values ?? []) {
      if (typeof content !== "string") continue;
      const [, form, reading, due] = BLANK_FORM_MARK.pattern.exec(content) ?? [];
      if (form === undefined || reading === undefined) continue;
      const day = due === undefined ? {} : { due: isoDate(due) };
      return { form: fingerprint(form), reading: fingerprint(reading), ...day };
    }
  }
  return undefined;
}

/**
 * The files that count in a summary of a blank form, by content; none where a workbook is no such summary.
 */
export function filesAddedUp({ grids }: WorkbookGrids): readonly Fingerprint[] {
  const isSummary = grids.some((grid) => summaryMark(grid) !== undefined);
  const files = isSummary ? inOneGo(readingState(grids))?.file : undefined;
  return (files ?? []).flatMap(({ counts, source }) =>
    counts && source.fingerprint !== undefined ? [source.fingerprint] : [],
  );
}
