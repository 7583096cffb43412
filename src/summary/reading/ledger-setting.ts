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

/** Facts of the workbook that a row typed by hand may omit. */
export interface LedgerSetting {
  readonly plan: Plan;
  /** The round of the workbook. */
  readonly round: RoundId;
  readonly files: readonly StoredFile[];
  readonly names: ReadonlyMap<UnitCode, string>;
  /** The office; if absent, accepts units off the board as named. */
  readonly office?: UnitCode;
  /** A received figure: the subject of an adjustment. */
  readonly received: (key: FigureKey) => number | null;
  /** A displayed figure: the subject of a note. */
  readonly shown: (key: FigureKey) => number | null;
  /** Latest time of a row without one; it follows all rows with a time. */
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
