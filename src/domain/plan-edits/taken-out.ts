import type { ElementCode, IndicatorCode, RegisterCode, SectionCode } from "../codes";

/** What goes with targets that are taken out, because nothing else needs it. */
export interface TakenOut {
  readonly indicators: readonly IndicatorCode[];
  readonly elements: readonly ElementCode[];
  readonly registers: readonly RegisterCode[];
  readonly sections: readonly SectionCode[];
  readonly checks: number;
  readonly assignments: number;
  readonly criteria: number;
  readonly reports: number;
}
