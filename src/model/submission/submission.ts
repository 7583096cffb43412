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

/** A note column entry that cleaning changed. */
export interface CleanedNote {
  readonly code: string;
  readonly place: CellPlace;
  readonly cleaning: TextCleaning;
}

export interface RegisterRow {
  /** Row on its sheet, counted from 1. */
  readonly rowNumber: number;
  readonly sheet: string;
  readonly cells: ReadonlyMap<ColumnCode, Entry>;
}

/** A unit's filled form for a round, as read from one file, not yet checked. */
export interface Submission {
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly plan: PlanId;
  readonly templateVersion: number;
  readonly round: RoundId;
  readonly unit: UnitCode;
  readonly level: LevelCode;
  /** 1 for a unit's first file; the unit raises it with each correction. */
  readonly revision: number;
  /** ISO date-time that the saving program wrote into the file. */
  readonly savedAt?: string;
  /** Name printed next to the unit's code. */
  readonly unitName?: string;
  /** Line at the head of the form that names the sender. */
  readonly officeLine?: string;
  /** How the unit was recognised, if its code is not a listed one. */
  readonly recognised?: { readonly by: MatchedBy; readonly text: string };
  readonly formSheet: string;
  /** For an office that rolls up units: how many reported to it, if the report states it. */
  readonly behind?: UnitsBehind;
  readonly entries: ReadonlyMap<ElementCode, Entry>;
  /** Entries that count from another file, or from none because files disagree. */
  readonly elsewhere?: ReadonlySet<ElementCode>;
  /** Filled rows without a counterpart in the current form; undefined for the current version. */
  readonly dropped?: readonly DroppedRow[];
  /** Figures of indicator rows that the form calculates (ratios). */
  readonly printed: ReadonlyMap<IndicatorCode, Entry>;
  readonly registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>;
  /** Free remarks next to the figures, by row code. */
  readonly notes: ReadonlyMap<string, string>;
  readonly cleanedNotes?: readonly CleanedNote[];
  readonly marks: readonly Mark[];
  /** Explanations of flagged values by the unit, and possibly by the office. */
  readonly explanations?: readonly Explanation[];
}
