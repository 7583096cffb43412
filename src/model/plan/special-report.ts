import type { IndicatorCode, RegisterCode } from "../codes";

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
  /** Literal quotation from the plan. */
  readonly sourcePhrase: string;
}
