import type { RegisterCode } from "../../../domain/codes";
import type { OwnFacts } from "../../../domain/own-form/own-facts";

/** Everything the sheets beside an own form show. */
export interface OwnSummaryInput {
  readonly facts: OwnFacts;
  /** File name of the blank form. */
  readonly title: string;
  /** ISO date-time of the roll-up. */
  readonly createdAt: string;
  readonly sheetNames: OwnSheetNames;
}

/** Names of the added sheets; none is that of a sheet of the form. */
export interface OwnSheetNames {
  readonly figures: string;
  readonly filing: string;
  readonly findings: string;
  readonly sources: string;
  readonly lists: ReadonlyMap<RegisterCode, string>;
}
