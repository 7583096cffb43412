/**
 * Words that people write instead of a number or after one. Passed in as data: the model contains no
 * Vietnamese.
 */
export interface NumberWords {
  /** Nothing occurred: counts as 0. */
  readonly none: readonly string[];
  readonly notApplicable: readonly string[];
  /** Either unknown or nothing occurred; ambiguous. */
  readonly ambiguous: readonly string[];
  /** A cross: a tick or a deletion. */
  readonly cross: readonly string[];
  readonly percent: readonly string[];
  /** Names of the national currency. */
  readonly currency: readonly string[];
  /** Powers of a thousand, also written together with the currency. */
  readonly scales: readonly { readonly factor: number; readonly words: readonly string[] }[];
  /** Units of measure accepted after any number. */
  readonly anyUnit: readonly string[];
}
