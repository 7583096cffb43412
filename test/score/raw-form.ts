/**
 * A form of a folder of raw files: how to derive its copies and right answers. Paths are relative to the
 * folder.
 */
export interface RawForm {
  readonly name: string;
  /** The blank form. */
  readonly form: string;
  /** Filled copies, and the source of their sums. */
  readonly returned?: ReturnedFiles;
  /** For generated copies: the cells that units fill in. */
  readonly filled?: FilledCells;
}

/** Files of one folder, by patterns of their names. */
export interface ReturnedFiles {
  readonly folder: string;
  readonly copies: string;
  /** Another office's consolidation of the same copies. */
  readonly answer: string;
  /** Its figures, in an area of its first sheet. */
  readonly area: string;
  /** Tolerance: the consolidation may have rounded later. */
  readonly tolerance: number;
}

/** The inputs of units on the first sheet of a blank form. */
export interface FilledCells {
  /** Invented; each is the name of a file. */
  readonly units: readonly string[];
  /** The place of the unit's name. */
  readonly unitCell?: string;
  /** Areas to fill in; their formulas stay. */
  readonly areas: readonly string[];
  /** Only rows with this text in a column. */
  readonly rows?: { readonly column: string; readonly like: string };
  /** By column letters, texts instead of figures; `{unit}` and `{ordinal}` (of the row) are replaced. */
  readonly texts?: Readonly<Partial<Record<string, string>>>;
  /** By column letters, figures other than 1 to 997. */
  readonly figures?: Readonly<Partial<Record<string, Figures>>>;
  /** The form's formulas; each uses entries, print, or earlier formulas. */
  readonly calculated?: readonly Calculated[];
  /** The areas are lists, whose rows are kept. Figures of other areas are added. */
  readonly list?: {
    /** Column of row numbers; not scored, as they are meaningless in a longer list. */
    readonly ordinals: string;
  };
  /** See RightAnswers. */
  readonly flawed?: readonly string[];
}

export interface Figures {
  readonly least: number;
  readonly step: number;
  /** Number of distinct ones. */
  readonly count: number;
}

/** Cells that are a sum less another; for a larger area both are those of its first cell. */
export interface Calculated {
  readonly area: string;
  readonly plus: string;
  readonly minus?: string;
}
