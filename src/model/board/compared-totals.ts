/** Totals of another time, to stand beside those of now. */
export interface ComparedTotals {
  /**
   * `last-run`: of this round, as the workbook had them before; `earlier`: before the last round or the last
   * year.
   */
  readonly kind: "last-run" | "last-round" | "earlier" | "last-year";
  /** What they are, for the heading: the name of the round, or when the last run was. */
  readonly title: string;
  /** By element or indicator code. What is not there has no figure to compare with. */
  readonly totals: ReadonlyMap<string, number>;
}

/** What totals are compared with in the next run: what is chosen for it, else what stood there before. */
export const carriedOn = (
  chosen: readonly ComparedTotals[],
  kept: readonly ComparedTotals[],
): readonly ComparedTotals[] =>
  KINDS.flatMap((kind) => {
    const own = chosen.filter((each) => each.kind === kind);
    return own.length > 0 ? own : kept.filter((each) => each.kind === kind);
  });

/** In the order they stand, those before a time behind it; the last run is another one each time. */
const KINDS = ["last-round", "earlier", "last-year"] as const;
