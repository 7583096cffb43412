import type { RoundId, UnitCode } from "../../model/codes";
import type {
  Adjustment,
  ContactNote,
  FigureKey,
  FigureNote,
  FileRuling,
  UnitRuling,
  Closing,
  Waiver,
} from "../../model/ledger";
import type { Plan } from "../../model/plan";
import type { DateSystem } from "../../workbook/grid";
import type { StoredFile } from "../state/stored-records";

/** What a row that was typed by hand may leave out, because the workbook knows it. */
export interface LedgerSetting {
  readonly plan: Plan;
  /** The round of the workbook. */
  readonly round: RoundId;
  readonly files: readonly StoredFile[];
  readonly names: ReadonlyMap<UnitCode, string>;
  /** The office itself; where it is absent, units that are not on the board are taken as they are named. */
  readonly office?: UnitCode;
  /** A figure as received: what an adjustment is about. */
  readonly received: (key: FigureKey) => number | null;
  /** A figure as the sheets show it: what a note is about. */
  readonly shown: (key: FigureKey) => number | null;
  /** When a row without a time was there at the latest, and after all that have one. */
  readonly savedAt: string;
  readonly system: DateSystem;
}

export type UnderstoodRow =
  | { readonly kind: "note"; readonly note: FigureNote }
  | { readonly kind: "adjustment"; readonly adjustment: Adjustment }
  | { readonly kind: "file"; readonly ruling: FileRuling }
  | { readonly kind: "unit"; readonly ruling: UnitRuling }
  | { readonly kind: "contact"; readonly contact: ContactNote }
  | { readonly kind: "closing"; readonly closing: Closing }
  | { readonly kind: "waiver"; readonly waiver: Waiver };
