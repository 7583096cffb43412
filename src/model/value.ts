import type { IsoDate } from "../base/codes";

/**
 * What a unit reported in one place. Four ways of saying "no number" stay apart: `blank` (nobody typed anything; never
 * zero), `none` (nothing occurred: counts as 0), `not-applicable` (the question does not concern the unit) and 0 itself.
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
 * The number a value adds to a total: yes = 1, no = 0, none = 0. Undefined when it adds nothing at all
 * (blank, not applicable, text, date), which is not the same as adding 0: the unit is then not counted as having answered.
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
