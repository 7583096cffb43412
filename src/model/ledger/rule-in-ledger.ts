import type { UnitCode } from "../codes";
import type { Closing } from "./closing";
import type { Adjustment, FigureKey, FigureNote, FileRuling, Ledger, UnitRuling, Waiver } from "./ledger";

/** Adds a ruling about a file; earlier rulings stay listed. */
export const ruleFile = (ledger: Ledger, ruling: FileRuling): Ledger => ({
  ...ledger,
  files: [...ledger.files, ruling],
});

/** Adds a ruling about a unit; earlier rulings stay listed. */
export const ruleUnit = (ledger: Ledger, ruling: UnitRuling): Ledger => ({
  ...ledger,
  units: [...ledger.units, ruling],
});

/** Replaces a unit's contact note; an empty text removes it. */
export const noteContact = (ledger: Ledger, unit: UnitCode, text: string): Ledger => ({
  ...ledger,
  contacts: [
    ...ledger.contacts.filter((known) => known.unit !== unit),
    ...(text.trim() === "" ? [] : [{ unit, text: text.trim() }]),
  ],
});

/**
 * Adds a note about a figure; earlier ones stay listed. `instead`: the note that it replaces; an empty text
 * then removes that. The same text by the same author is renewed.
 */
export const noteFigure = (ledger: Ledger, note: FigureNote, instead: FigureNote = note): Ledger => ({
  ...ledger,
  notes: [
    ...ledger.notes.filter(
      (known) =>
        !isOfFigure(known, note) ||
        (!isSameText(known, note) && !(isSameText(known, instead) && known.at === instead.at)),
    ),
    ...(note.text.trim() === "" ? [] : [note]),
  ],
});

const isSameText = (one: FigureNote, other: FigureNote): boolean =>
  one.text === other.text && one.by === other.by;

/** Replaces the adjustment of a figure; an amount of 0 removes it. */
export const adjustFigure = (ledger: Ledger, adjustment: Adjustment): Ledger => ({
  ...ledger,
  adjustments: [
    ...ledger.adjustments.filter((known) => !isOfFigure(known, adjustment)),
    ...(adjustment.amount === 0 ? [] : [adjustment]),
  ],
});

/** Records that the round was closed or reopened; earlier entries stay listed. */
export const closeRound = (ledger: Ledger, closing: Closing): Ledger => ({
  ...ledger,
  closings: [...ledger.closings, closing],
});

/** Replaces the reason why a matter may stay open; an empty reason removes it. */
export const waiveMatter = (ledger: Ledger, waiver: Waiver): Ledger => ({
  ...ledger,
  waivers: [
    ...ledger.waivers.filter(({ matter }) => matter !== waiver.matter),
    ...(waiver.reason === "" ? [] : [waiver]),
  ],
});

/** Returns whether both keys identify the same figure. */
export const isOfFigure = (one: FigureKey, other: FigureKey): boolean =>
  one.unit === other.unit && one.code === other.code && one.round === other.round;
