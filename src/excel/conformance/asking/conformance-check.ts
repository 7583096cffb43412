/** An observed value as it appears in the report. */
export type Found = null | boolean | number | string | readonly Found[] | { readonly [part: string]: Found };

/** An empty sheet for one check, removed after it. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** One assumption of the adapter about Excel. */
export interface ConformanceCheck {
  /** Stable while the question stays the same, so that reports of different days can be compared. */
  readonly id: string;
  readonly what: string;
  /** The ExcelApi set it requires, if newer than the adapter's minimum. */
  readonly needs?: string;
  /** Documented or assumed value; our stand-in returns exactly this. */
  readonly expected: Found;
  /** Other values that the adapter handles. */
  readonly alsoFine?: readonly Found[];
  readonly look: (scratch: Scratch) => Promise<Found>;
}
