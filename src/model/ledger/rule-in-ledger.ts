import type { UnitCode } from "../codes";
import type { Closing } from "./closing";
import type { Adjustment, FigureKey, FigureNote, FileRuling, Ledger, UnitRuling } from "./ledger";

/** The ledger with one more ruling about a file; those before stay listed. */
export const ruleFile = (ledger: Ledger, ruling: FileRuling): Ledger => ({
  ...ledger,
  files: [...ledger.files, ruling],
});

/** The ledger with one more ruling about a unit; those before stay listed. */
export const ruleUnit = (ledger: Ledger, ruling: UnitRuling): Ledger => ({
  ...ledger,
  units: [...ledger.units, ruling],
});

/** The ledger with another contact note of a unit; an empty text takes the note away. */
export const noteContact = (ledger: Ledger, unit: UnitCode, text: string): Ledger => ({
  ...ledger,
  contacts: [
    ...ledger.contacts.filter((known) => known.unit !== unit),
    ...(text.trim() === "" ? [] : [{ unit, text: text.trim() }]),
  ],
});

/** The ledger with another note beside a figure; an empty text takes the note away. */
export const noteFigure = (ledger: Ledger, note: FigureNote): Ledger => ({
  ...ledger,
  notes: [
    ...ledger.notes.filter((known) => !isOfFigure(known, note)),
    ...(note.text.trim() === "" ? [] : [note]),
  ],
});

/** The ledger with another adjustment of a figure; of each figure one holds, and an amount of 0 takes it away. */
export const adjustFigure = (ledger: Ledger, adjustment: Adjustment): Ledger => ({
  ...ledger,
  adjustments: [
    ...ledger.adjustments.filter((known) => !isOfFigure(known, adjustment)),
    ...(adjustment.amount === 0 ? [] : [adjustment]),
  ],
});

/** The ledger with the round closed, or opened again; what was before stays listed. */
export const closeRound = (ledger: Ledger, closing: Closing): Ledger => ({
  ...ledger,
  closings: [...ledger.closings, closing],
});

/** Whether both are about the same figure. */
export const isOfFigure = (one: FigureKey, other: FigureKey): boolean =>
  one.unit === other.unit && one.code === other.code && one.round === other.round;
