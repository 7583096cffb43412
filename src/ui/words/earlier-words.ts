/** The choice of a summary of another round. */
export interface EarlierWords {
  readonly choose: string;
  readonly hint: string;
  readonly input: string;
  readonly read: (file: string, units: number) => string;
  readonly noSummary: string;
}

/** The choice of the summaries that a roll-up is compared with. */
export interface ComparedWords {
  readonly heading: string;
  readonly intro: string;
  readonly previous: EarlierWords;
  readonly lastYear: EarlierWords;
}
