import type { ColumnCode, IndicatorCode, RegisterCode } from "../codes";

/**
 * A report that the plan requests in addition to the round's: on one topic (báo cáo chuyên đề), or a proposal
 * to the level above (tờ trình).
 */
export interface SpecialReport {
  readonly code: string;
  readonly kind: "report" | "proposal";
  /** Subject line below the kind of document. */
  readonly title: string;
  readonly indicators: readonly IndicatorCode[];
  readonly registers: readonly RegisterCode[];
  /**
   * Of lists with this column only the rows that say `proposedAs` in it are proposed; absent = every row is.
   */
  readonly proposedBy?: ColumnCode;
  readonly proposedAs?: string;
  /** To whom the document sends it; absent = the office above. */
  readonly addressee?: string;
  /** Literal quotation from the plan. */
  readonly sourcePhrase: string;
}
