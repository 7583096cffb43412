/** How a filled copy differs from its blank form, or what the form cannot calculate. */
export type BlankFormChange =
  | "sheet-renamed"
  | "sheet-missing"
  /** A second sheet like one of the form's; only one is read. */
  | "sheet-copied"
  | "columns-missing"
  | "columns-moved"
  | "columns-inserted"
  | "rows-moved"
  /** The form identifies its rows only by position. */
  | "labels-changed"
  /** A calculated cell was overwritten, and its correct value is unknown. */
  | "formula-typed"
  /** A formula cell to be read has no cached result. */
  | "no-result"
  /** Input cells were merged in the copy: the owner of the figure is unknown. */
  | "cells-merged"
  /** A number that the form prints was changed; it is not added. */
  | "figure-printed"
  /** A figure outside the input cells; it is not added. */
  | "figure-elsewhere"
  /** A heading names another period than the blank form's. */
  | "other-period"
  /** The copy has no figures: the unit returned the blank form. */
  | "copy-empty"
  /** Copies have figures, but no cell of the form is added. */
  | "nothing-added"
  /** The rows of a list hold only numbers: probably a grid. */
  | "list-of-numbers"
  /** An added column has years or telephone numbers, by its figures. */
  | "added-identifiers"
  /** The blank form had been filled in; its figures are ignored. */
  | "form-was-filled"
  /** The file holds the sums of other files and is not added again. */
  | "sum-of-others"
  /** A row of another unit; it counts from that unit's copy. */
  | "row-of-other"
  /** A row of another unit that sent no copy itself. */
  | "row-on-behalf"
  /** Another copy has the same row; it counts once. */
  | "row-repeated"
  /** Copies disagree about the row; it counts from none. */
  | "row-disputed"
  /** Formulas of the blank form that only Excel calculates; the summary omits them. */
  | "not-calculated"
  /** Formulas of the blank form without meaning over all units; they are empty in the summary. */
  | "no-total";
