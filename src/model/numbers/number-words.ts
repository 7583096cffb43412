/** Words that people write in place of a number or beside one. Data: the domain knows none by itself. */
export interface NumberWords {
  /** Nothing occurred: counts as 0. */
  readonly none: readonly string[];
  readonly notApplicable: readonly string[];
  /** Not known yet, or nothing there yet: it cannot be told which. */
  readonly untold: readonly string[];
  /** A cross: ticked, or struck out. */
  readonly cross: readonly string[];
  readonly percent: readonly string[];
  /** What one of the national currency is called. */
  readonly currency: readonly string[];
  /** Powers of a thousand, also with the currency in one word. */
  readonly scales: readonly { readonly factor: number; readonly words: readonly string[] }[];
  /** What may stand behind any number for its unit of measure. */
  readonly anyUnit: readonly string[];
}
