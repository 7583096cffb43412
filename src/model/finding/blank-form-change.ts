/** How a copy of a blank form differs from the blank one, or what of the form cannot be calculated. */
export type BlankFormChange =
  | "sheet-renamed"
  | "sheet-missing"
  /** A second sheet like one of the form; only one is read. */
  | "sheet-copied"
  | "columns-missing"
  | "columns-moved"
  | "columns-inserted"
  | "rows-moved"
  /** Rows are known by their place only. */
  | "labels-changed"
  /** A calculated cell was typed over, and what it should give is not known. */
  | "formula-typed"
  /** A cell to be read is calculated, but the file holds no result. */
  | "no-result"
  /** Cells to be filled in were merged in the copy: nobody can tell whose figure stands there. */
  | "cells-merged"
  /** Another number stands where the form prints one; nothing of it is added. */
  | "figure-printed"
  /** A figure where the form asks nothing; nothing of it is added. */
  | "figure-elsewhere"
  /** Nothing was filled in: a unit sent the blank form back. */
  | "copy-empty"
  /** Copies have figures, but nothing of the form is added. */
  | "nothing-added"
  /** The rows of a list hold numbers only: they are cells of a grid. */
  | "list-of-numbers"
  /** What was taken as the blank form had been filled in; its figures are left out. */
  | "form-was-filled"
  /** The figures of a file are the sums of the others: they are not added once more. */
  | "sum-of-others"
  /** A row of another unit, which counts from the copy of that unit. */
  | "row-of-other"
  /** A row of another unit that sent no copy of its own. */
  | "row-on-behalf"
  /** A row that another copy gives alike; it counts once. */
  | "row-repeated"
  /** A row that several copies give differently; it counts from none. */
  | "row-disputed"
  /** Formulas of the blank form that are calculated by Excel only; the summary says nothing of them. */
  | "not-calculated"
  /** Formulas of the blank form that give nothing over all units; they are empty in the summary. */
  | "no-total";
