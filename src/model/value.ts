import type { IsoDate } from "../base/codes";

/**
 * What a unit reported in one place. `blank` (not filled in; never zero), `none` (nothing occurred: counts as
 * 0), `not-applicable` (does not concern the unit) and the number 0 are distinct.
 */
export type Value =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly date: IsoDate }
  | { readonly kind: "yes-no"; readonly yes: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  | { readonly kind: "not-applicable" };

export const BLANK: Value = { kind: "blank" };
export const NONE: Value = { kind: "none" };
export const NOT_APPLICABLE: Value = { kind: "not-applicable" };
export const numberValue = (number: number): Value => ({ kind: "number", number });

/**
 * Returns the number a value adds to a total: yes = 1, no = 0, none = 0. Undefined if it adds nothing (blank,
 * not applicable, text, date): unlike 0, the unit then counts as unanswered.
 */
export function amountOf(value: Value): number | undefined {
  switch (value.kind) {
    case "number":
      return value.number;
    case "yes-no":
      return value.yes ? 1 : 0;
    case "none":
      return 0;
    case "text":
    case "date":
    case "blank":
    case "not-applicable":
      return undefined;
  }
}
