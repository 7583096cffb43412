/** Several broken relations that one wrong figure could explain. */
export interface BrokenTogether {
  readonly suspect: RelatedRow;
  /** The value that would repair all of them, if there is exactly one. */
  readonly value?: number;
  /** Rows whose relations are broken too. */
  readonly others: readonly RelatedRow[];
}

/** Another row of the form that is involved in a finding. */
export interface RelatedRow {
  readonly label: string;
  readonly cell?: string;
}

/**
 * Why a file does not count beside another one of its unit. `identical`: same bytes. `older`: earlier
 * revision. `undecided`: same revision, different content. `overruled`: an officer chose the other file.
 * `arrived-later`: an officer chose the other file before this one, which is no older, arrived.
 */
export type ReplacedRelation = "identical" | "older" | "undecided" | "overruled" | "arrived-later";

/** What a figure is compared with: the unit's other rounds, or the other units. */
export type ComparedWith = (typeof COMPARED_WITH)[number];
export const COMPARED_WITH = ["last-round", "last-year", "history", "neighbours"] as const;

/** A figure that differs between two files of a unit. Null = not given. */
export interface FigureDifference {
  readonly code: string;
  readonly label: string;
  /** For a list: its number of rows. */
  readonly counted: number | string | null;
  readonly other: number | string | null;
}
