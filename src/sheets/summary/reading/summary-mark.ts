import { fingerprint, isoDate, type Fingerprint, type IsoDate } from "../../../domain/codes";
import type { Grid } from "../../../domain/grid/grid";
import { OWN_FORM_MARK } from "../../words/own-form-words";

/** What the board of a summary of an own form says of the form. */
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
      const [, form, reading, due] = OWN_FORM_MARK.pattern.exec(content) ?? [];
      if (form === undefined || reading === undefined) continue;
      const day = due === undefined ? {} : { due: isoDate(due) };
      return { form: fingerprint(form), reading: fingerprint(reading), ...day };
    }
  }
  return undefined;
}
