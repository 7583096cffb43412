/** Several relations broken at once, and the one figure that could mend them all. */
export interface BrokenTogether {
  readonly suspect: RelatedRow;
  /** What the suspect would have to be, where only one figure fits. */
  readonly value?: number;
  /** The rows on which the other relations would have spoken. */
  readonly others: readonly RelatedRow[];
}

/** A row of the form that has to do with a finding on another one. */
export interface RelatedRow {
  readonly label: string;
  readonly cell?: string;
}

/**
 * Why a file does not count beside another one of its unit. `identical`: same bytes. `older`: an earlier revision.
 * `undecided`: same revision, other content. `overruled`: an officer decided that the other file counts. `arrived-later`: so he
 * did, but this one came afterwards and is no older.
 */
export type ReplacedRelation = "identical" | "older" | "undecided" | "overruled" | "arrived-later";

/** What a figure is compared with: the unit's own of other rounds, or those of the other units. */
export type ComparedWith = (typeof COMPARED_WITH)[number];
export const COMPARED_WITH = ["last-round", "last-year", "history", "neighbours"] as const;

/** One figure that two files of a unit give differently. Null = not given. */
export interface FigureDifference {
  readonly code: string;
  readonly label: string;
  /** Of a list how many rows it has. */
  readonly kept: number | string | null;
  readonly other: number | string | null;
}
