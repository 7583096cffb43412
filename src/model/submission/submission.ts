import type { CellPlace } from "../../workbook/grid";
import type { Fingerprint } from "../../base/codes";
import type {
  ColumnCode,
  ElementCode,
  IndicatorCode,
  LevelCode,
  PlanId,
  RegisterCode,
  RoundId,
  UnitCode,
} from "../codes";
import type { Explanation } from "../finding/explanation";
import type { MatchedBy } from "../unit/unit-match";
import type { DroppedRow, Entry, TextCleaning } from "../entry/entry";
import type { Mark } from "../entry/mark";
import type { UnitsBehind } from "./units-behind";

/** A remark beside a figure that is not as it stood in its cell. */
export interface CleanedNote {
  readonly code: string;
  readonly place: CellPlace;
  readonly cleaning: TextCleaning;
}

export interface RegisterRow {
  /** Row on its sheet, counted from 1 as people do. */
  readonly rowNumber: number;
  readonly sheet: string;
  readonly cells: ReadonlyMap<ColumnCode, Entry>;
}

/** A unit's filled form for a round, as read from one file. Figures are not yet checked. */
export interface Submission {
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly plan: PlanId;
  readonly templateVersion: number;
  readonly round: RoundId;
  readonly unit: UnitCode;
  readonly level: LevelCode;
  /** 1 for the first file of a unit, raised by the unit with each correction. */
  readonly revision: number;
  /** ISO date-time the program that saved the file wrote into it, if any. */
  readonly savedAt?: string;
  /** The name printed beside the unit's code. */
  readonly unitName?: string;
  /** The line at the head of the form in which the unit stands as the sender. */
  readonly officeLine?: string;
  /** How the unit was told where its code is not as listed. */
  readonly recognised?: { readonly by: MatchedBy; readonly text: string };
  readonly formSheet: string;
  /** Of an office that adds up units of its own, where the report says it. */
  readonly behind?: UnitsBehind;
  readonly entries: ReadonlyMap<ElementCode, Entry>;
  /** What of the entries counts from another file, or from none because files disagree. */
  readonly elsewhere?: ReadonlySet<ElementCode>;
  /** Filled rows that have no place in the current form; absent in a form of the current version. */
  readonly dropped?: readonly DroppedRow[];
  /** Figures of indicator rows that the form calculates (ratios). */
  readonly printed: ReadonlyMap<IndicatorCode, Entry>;
  readonly registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>;
  /** Free remarks beside the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  readonly cleanedNotes?: readonly CleanedNote[];
  readonly marks: readonly Mark[];
  /** Why flagged values are right, as the unit wrote; the office may have added its own. */
  readonly explanations?: readonly Explanation[];
}
