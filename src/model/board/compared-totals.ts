/** Totals of another time, shown beside the current ones. */
export interface ComparedTotals {
  /** `last-run`: of this round, from the workbook before; `earlier`: before the last round or last year. */
  readonly kind: "last-run" | "last-round" | "earlier" | "last-year";
  /** Heading: the name of the round, or the time of the last run. */
  readonly title: string;
  /** Keyed by element or indicator code; a missing code has no figure to compare with. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Returns the compared totals of the next run: the chosen ones, else the previous ones. */
export const carriedOn = (
  chosen: readonly ComparedTotals[],
  stored: readonly ComparedTotals[],
): readonly ComparedTotals[] =>
  KINDS.flatMap((kind) => {
    const own = chosen.filter((each) => each.kind === kind);
    return own.length > 0 ? own : stored.filter((each) => each.kind === kind);
  });

/** Display order; totals of earlier times follow. The last run differs each time. */
const KINDS = ["last-round", "earlier", "last-year"] as const;
