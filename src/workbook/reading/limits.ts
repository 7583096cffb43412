const MEGABYTE = 1_048_576;

/** Limits for reading one file. Received files are hostile until proven otherwise. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the zip directory; a form has about 15, a sheet with many pictures some hundreds. */
  readonly entries: number;
  /** Declared bytes of one part after inflating. */
  readonly partBytes: number;
  /** Declared bytes of all parts read, after inflating. */
  readonly totalBytes: number;
  /** Bytes of one part that is kept as text (styles, workbook). */
  readonly textBytes: number;
  /** Inflated ÷ compressed, checked from 1 MB on. Deflate's maximum is 1,032; real sheets stay below 100. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cell elements with or without content, in all sheets together; also descriptions of columns. */
  readonly cells: number;
  /** Rows with cells, in all sheets together. */
  readonly rows: number;
  /** Rectangles of merges, in all sheets together. */
  readonly areas: number;
  /** Entries of the shared string table. */
  readonly strings: number;
  /** Time for one file by the clock of the caller; unlimited without a clock. */
  readonly milliseconds: number;
}

/**
 * Together they keep a file below 8 seconds of one processor and 300 MB of memory. Time is wall-clock time,
 * which also passes while other programs run: browsers offer no other clock.
 */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEGABYTE,
  entries: 10_000,
  partBytes: 192 * MEGABYTE,
  totalBytes: 384 * MEGABYTE,
  textBytes: 16 * MEGABYTE,
  ratio: 400,
  sheets: 2_000,
  cells: 5_000_000,
  rows: 600_000,
  areas: 500_000,
  strings: 2_000_000,
  milliseconds: 20_000,
};
