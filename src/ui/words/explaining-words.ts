/** What the pane says about where a number comes from. Loaded together with what says it. */
export interface ExplainingWords {
  readonly heading: string;
  readonly hint: string;
  readonly cannotWatch: string;
  readonly explainSelected: string;
  readonly reading: string;
  readonly noFigure: string;
  readonly noSummary: string;
  readonly stale: string;
  readonly figure: {
    readonly total: (office: string) => string;
    readonly ofUnit: (unit: string) => string;
    readonly none: string;
    /** "Reported: 81 người." */
    readonly reported: (figure: string, measure: string) => string;
    readonly quotient: (numerator: string, denominator: string, value: string) => string;
    readonly parts: {
      readonly amount: string;
      readonly numerator: string;
      readonly denominator: string;
    };
    readonly simpleAverage: (share: string) => string;
    readonly coverage: (n: number, of: number) => string;
    readonly missing: (names: readonly string[]) => string;
    readonly otherOnSheet: (shown: string, explained: string) => string;
    readonly toTotal: string;
  };
  readonly lines: {
    readonly list: (label: string) => string;
    readonly adjusted: (received: string, added: string) => string;
    readonly place: (file: string, sheet: string, cell: string) => string;
    readonly calculated: (file: string) => string;
    /** `place` is what stands there to be clicked. */
    readonly openOf: (unit: string, place: string) => string;
    readonly opened: (sheet: string, cell: string) => string;
    readonly notAtHand: (file: string, sheet: string, cell: string) => string;
    readonly more: (count: number) => string;
    /** All terms where they are few. */
    readonly sum: (terms: readonly string[], sum: string) => string;
    readonly sumOfMany: (units: number, sum: string) => string;
    readonly balance: (received: string, added: string, reported: string) => string;
    readonly notAdded: string;
    readonly none: string;
    readonly rows: (count: number) => string;
    readonly unreadable: (file: string) => string;
  };
  readonly ledger: {
    readonly heading: string;
    readonly all: (count: number, changed: number) => string;
    readonly note: string;
    readonly writeNote: string;
    readonly noteWritten: string;
    readonly removeNote: string;
    readonly noteRemoved: string;
    readonly adjustment: string;
    readonly amount: string;
    readonly amountHint: string;
    readonly reason: string;
    readonly writeAdjustment: string;
    readonly adjustmentWritten: string;
    readonly removeAdjustment: string;
    readonly adjustmentRemoved: string;
    readonly noAmount: string;
    readonly notWhole: string;
    readonly noText: string;
    readonly changed: (about: string, now: string) => string;
    readonly noFigure: string;
    readonly of: (unit: string, label: string) => string;
    readonly outcome: {
      readonly applied: string;
      readonly "nothing-received": string;
      readonly "not-a-typed-number": string;
    };
    readonly adjustOnUnit: string;
    readonly strange: (cells: readonly string[]) => string;
    readonly wouldReplace: (sheets: readonly string[]) => string;
  };
}
