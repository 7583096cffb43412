/** Totals of another time, to stand beside those of now. */
export interface ComparedTotals {
  /** `last-run`: of this round, as the workbook had them before. */
  readonly kind: "last-run" | "last-round" | "last-year";
  /** What they are, for the heading: the name of the round, or when the last run was. */
  readonly title: string;
  /** By element or indicator code. What is not there has no figure to compare with. */
  readonly totals: ReadonlyMap<string, number>;
}
