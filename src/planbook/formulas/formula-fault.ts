/** Why a formula of the tables cannot be understood. */
export type FormulaFault =
  /** A sign stands where a code belongs, or nothing at all. */
  | { readonly kind: "missing-code" }
  /** Two codes without a sign between them. */
  | { readonly kind: "missing-sign"; readonly near: string }
  | { readonly kind: "strange-sign"; readonly near: string }
  /** Brackets that do not close, or that stand around a part only. */
  | { readonly kind: "brackets" }
  /** Something is taken away where amounts are only added. */
  | { readonly kind: "minus" }
  | { readonly kind: "missing-numerator" }
  | { readonly kind: "missing-denominator" }
  | { readonly kind: "several-divisions" }
  | { readonly kind: "division-needed" }
  | { readonly kind: "division-unwanted" }
  /** A numerator of another indicator where only elements may stand. */
  | { readonly kind: "chain-unwanted" }
  | { readonly kind: "one-code-needed" }
  /** The part after the semicolon that says how many units reach the amount. */
  | { readonly kind: "meeting-needed" }
  | { readonly kind: "bad-day"; readonly near: string }
  | { readonly kind: "bad-number"; readonly near: string };
