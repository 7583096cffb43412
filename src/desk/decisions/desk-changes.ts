import type { UnitCode } from "../../model/codes";
import {
  type Closing,
  type Adjustment,
  type FigureNote,
  type FileRuling,
  type Ledger,
  type UnitRuling,
  type Waiver,
  adjustFigure,
  closeRound,
  noteContact,
  noteFigure,
  ruleFile,
  ruleUnit,
  waiveMatter,
} from "../../model/ledger";

/** One decision of an officer as data, to be written into the ledger as it then stands. */
export type DeskChange =
  | { readonly kind: "rule-file"; readonly ruling: FileRuling }
  | { readonly kind: "rule-unit"; readonly ruling: UnitRuling }
  | { readonly kind: "contact"; readonly unit: UnitCode; readonly text: string }
  | {
      readonly kind: "note";
      readonly note: FigureNote;
      /** The note that this one replaces, or removes with an empty text. */
      readonly instead?: FigureNote;
    }
  | { readonly kind: "adjustment"; readonly adjustment: Adjustment }
  | { readonly kind: "closing"; readonly closing: Closing }
  | { readonly kind: "waiver"; readonly waiver: Waiver };

/** Writes all changes into the ledger, in order. */
export const changedLedger = (ledger: Ledger, changes: readonly DeskChange[]): Ledger =>
  changes.reduce(changed, ledger);

function changed(ledger: Ledger, change: DeskChange): Ledger {
  switch (change.kind) {
    case "rule-file":
      return ruleFile(ledger, change.ruling);
    case "rule-unit":
      return ruleUnit(ledger, change.ruling);
    case "contact":
      return noteContact(ledger, change.unit, change.text);
    case "note":
      return noteFigure(ledger, change.note, change.instead);
    case "adjustment":
      return adjustFigure(ledger, change.adjustment);
    case "closing":
      return closeRound(ledger, change.closing);
    case "waiver":
      return waiveMatter(ledger, change.waiver);
  }
}
