import type { ColumnCode, ElementCode, RegisterCode, RoundId } from "../codes";

/** A relation that the figures of one form must satisfy; the rule of the same name reports violations. */
export type ArithmeticCheck = Relation & {
  /**
   * Rounds in which the check is on trial: its findings are notes, and the office sees how many units would
   * fail.
   */
  readonly trialIn?: readonly RoundId[];
};

type Relation =
  | { readonly kind: "part-of-whole"; readonly part: ElementCode; readonly whole: ElementCode }
  | { readonly kind: "sum-of-parts"; readonly whole: ElementCode; readonly parts: readonly ElementCode[] }
  | {
      readonly kind: "stock-flow";
      readonly opening: ElementCode;
      readonly increases: readonly ElementCode[];
      readonly decreases: readonly ElementCode[];
      readonly closing: ElementCode;
    }
  /** Both ends included, in the element's unit of measure. */
  | {
      readonly kind: "range";
      readonly element: ElementCode;
      readonly least?: number;
      readonly most?: number;
    }
  /** An average over all lies between the averages of the parts. */
  | { readonly kind: "mean-between"; readonly mean: ElementCode; readonly parts: readonly ElementCode[] }
  /** If `when` is above 0 or yes, the otherwise optional `then` elements are required. */
  | { readonly kind: "required-if"; readonly when: ElementCode; readonly then: readonly ElementCode[] }
  /** Either all of them are given or none. */
  | { readonly kind: "all-or-none"; readonly elements: readonly ElementCode[] }
  /** The figure equals the number of rows of the register; with `where`, of the rows with that choice. */
  | ({ readonly kind: "register-count" } & RowCount)
  /**
   * Like register-count, but only if the register has rows: it may be sent separately, and for accumulated
   * figures it lists only this round. `also`: further choices of the rows that count ("Cá nhân", "Đã khen
   * thưởng").
   */
  | ({ readonly kind: "listed"; readonly also?: readonly RowChoice[] } & RowCount)
  /** The day lies in the round. */
  | ({ readonly kind: "in-round" } & DayPlace)
  /** Persons in the register must be younger than `under` years on the last day of the round. */
  | {
      readonly kind: "age-limit";
      readonly register: RegisterCode;
      readonly birthDate: ColumnCode;
      readonly under: number;
    };

/** A figure that counts rows of a register. */
export interface RowCount {
  readonly element: ElementCode;
  readonly register: RegisterCode;
  readonly where?: RowChoice;
}

/** A choice in a row of a register. */
export interface RowChoice {
  readonly column: ColumnCode;
  readonly is: string;
}

/** Where a day is entered: a row of the form, or a column of a register. */
export type DayPlace =
  | { readonly element: ElementCode }
  | { readonly register: RegisterCode; readonly column: ColumnCode };

export type CheckOf<K extends ArithmeticCheck["kind"]> = Extract<ArithmeticCheck, { readonly kind: K }>;
