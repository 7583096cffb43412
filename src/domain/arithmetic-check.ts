import type { ColumnCode, ElementCode, RegisterCode } from "./codes";

/** A relation between figures of one form that must hold; the rules of the same name report where it does not. */
export type ArithmeticCheck =
  | { readonly kind: "part-of-whole"; readonly part: ElementCode; readonly whole: ElementCode }
  | { readonly kind: "sum-of-parts"; readonly whole: ElementCode; readonly parts: readonly ElementCode[] }
  | {
      readonly kind: "stock-flow";
      readonly opening: ElementCode;
      readonly increases: readonly ElementCode[];
      readonly decreases: readonly ElementCode[];
      readonly closing: ElementCode;
    }
  /** Persons of a register must be younger than `under` years on the last day of the round. */
  | {
      readonly kind: "age-limit";
      readonly register: RegisterCode;
      readonly birthDate: ColumnCode;
      readonly under: number;
    };
