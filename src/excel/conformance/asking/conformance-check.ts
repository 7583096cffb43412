/** What Excel answered, as it goes into the report. */
export type Found = null | boolean | number | string | readonly Found[] | { readonly [part: string]: Found };

/** An empty sheet made for one check, and taken away after it. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** One thing the adapter takes for granted about Excel. */
export interface ConformanceCheck {
  /** Stays the same as long as the same is asked, so that reports of different days can be compared. */
  readonly id: string;
  readonly what: string;
  /** The ExcelApi set it asks for, where that is newer than what the whole adapter needs. */
  readonly needs?: string;
  /** What Excel is documented to answer, or else was assumed to; our stand-in answers just this. */
  readonly expected: Found;
  /** Other answers the adapter copes with. */
  readonly alsoFine?: readonly Found[];
  readonly look: (scratch: Scratch) => Promise<Found>;
}
