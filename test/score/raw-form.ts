/**
 * One form of a folder of raw files: how its copies and its right answers come out of them. Paths are those
 * in the folder.
 */
export interface RawForm {
  readonly name: string;
  /** The blank form. */
  readonly form: string;
  /** Copies that somebody filled in, and who knows their sums. */
  readonly returned?: ReturnedFiles;
  /** Otherwise copies are made: which cells their units fill in. */
  readonly filled?: FilledCells;
}

/** Files of one folder, by patterns of their names. */
export interface ReturnedFiles {
  readonly folder: string;
  readonly copies: string;
  /** The consolidation of the same copies that somebody else made. */
  readonly answer: string;
  /** Its figures, in an area of its first sheet. */
  readonly area: string;
  /** How far its figures may be from ours: it may have rounded later. */
  readonly tolerance: number;
}

/** What units fill in on the first sheet of a blank form. */
export interface FilledCells {
  /** Invented; each is the name of a file. */
  readonly units: readonly string[];
  /** Where the form asks for the unit itself. */
  readonly unitCell?: string;
  /** Areas to fill in; their formulas stay. */
  readonly areas: readonly string[];
  /** Only rows with such a text in a column. */
  readonly rows?: { readonly column: string; readonly like: string };
  /**
   * By column letters, texts in place of figures; `{unit}` and `{ordinal}` (of the row) stand for themselves.
   */
  readonly texts?: Readonly<Partial<Record<string, string>>>;
  /** By column letters, figures of another kind than 1 to 997. */
  readonly figures?: Readonly<Partial<Record<string, Figures>>>;
  /** What the form calculates, each from what is filled in, printed, or calculated before it. */
  readonly calculated?: readonly Calculated[];
  /** The areas are lists: each row stays a row. Figures of other areas are added. */
  readonly list?: {
    /** Column that numbers the rows; no answer, for its numbers say nothing in a longer list. */
    readonly ordinals: string;
  };
  /** See RightAnswers. */
  readonly flawed?: readonly string[];
}

export interface Figures {
  readonly least: number;
  readonly step: number;
  /** How many different ones there are. */
  readonly count: number;
}

/** Cells that are a sum less another; for a larger area both are those of its first cell. */
export interface Calculated {
  readonly area: string;
  readonly plus: string;
  readonly minus?: string;
}
