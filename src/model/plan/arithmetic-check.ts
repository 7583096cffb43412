import type { ColumnCode, ElementCode, RegisterCode, RoundId } from "../codes";

/** A relation between figures of one form that must hold; the rules of the same name report where it does not. */
export type ArithmeticCheck = Relation & {
  /** Rounds in which it is only tried: what it notices is a note, and the office sees how many units would fail. */
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
  /** Both ends included. In the unit of measure of the element. */
  | {
      readonly kind: "range";
      readonly element: ElementCode;
      readonly least?: number;
      readonly most?: number;
    }
  /** An average over all lies between the averages of the parts. */
  | { readonly kind: "mean-between"; readonly mean: ElementCode; readonly parts: readonly ElementCode[] }
  /** Where the one is above 0 or yes, the others have to be given although they may stay blank otherwise. */
  | { readonly kind: "required-if"; readonly when: ElementCode; readonly then: readonly ElementCode[] }
  /** Either all of them are given or none. */
  | { readonly kind: "all-or-none"; readonly elements: readonly ElementCode[] }
  /** The figure is the number of rows of the register; with `where` only of those with that choice. */
  | ({ readonly kind: "register-count" } & RowCount)
  /**
   * The same where a register has any rows: it may be sent another way, and of what accumulates it names this round's only.
   * `also`: further choices of the rows that count ("Cá nhân", "Đã khen thưởng").
   */
  | ({ readonly kind: "listed"; readonly also?: readonly RowChoice[] } & RowCount)
  /** The day lies in the round. */
  | ({ readonly kind: "in-round" } & DayPlace)
  /** Persons of a register must be younger than `under` years on the last day of the round. */
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

/** Where a day is asked: in a row of the form, or in a column of a register. */
export type DayPlace =
  | { readonly element: ElementCode }
  | { readonly register: RegisterCode; readonly column: ColumnCode };

export type CheckOf<K extends ArithmeticCheck["kind"]> = Extract<ArithmeticCheck, { readonly kind: K }>;
