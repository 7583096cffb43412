import type { ColumnCode, IndicatorCode, RegisterCode } from "../codes";

/**
 * A report that the plan asks for beside that of the round: on one thing (báo cáo chuyên đề), or a letter that lists what is
 * proposed to the level above (tờ trình).
 */
export interface SpecialReport {
  readonly code: string;
  readonly kind: "report" | "proposal";
  /** What it is about, as it stands below the kind of document. */
  readonly title: string;
  readonly indicators: readonly IndicatorCode[];
  readonly registers: readonly RegisterCode[];
  /** Of lists with this column only the rows that say `proposedAs` in it are proposed; absent = every row is. */
  readonly proposedBy?: ColumnCode;
  readonly proposedAs?: string;
  /** To whom the document sends it; absent = the office above. */
  readonly addressee?: string;
  /** The words of the plan this comes from, exactly. */
  readonly sourcePhrase: string;
}
