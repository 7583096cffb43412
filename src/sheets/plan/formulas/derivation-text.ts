import type { Derivation } from "../../../domain/plan/data-element";
import type { Deadline } from "../../../domain/plan/indicator";
import type { Comparator } from "../../../domain/plan/target";
import { formatDay } from "../../words/number-words";
import { DAY_PHRASES, FORMULA_PHRASES } from "../../words/plan-formula-words";
import { differenceText } from "./amount-text";
import { plainNumber } from "./plain-number";

const SIGNS: { readonly [C in Comparator]: string } = { "at-least": "≥", "at-most": "≤", equal: "=" };

/** How an element is calculated, as an officer writes it; `parseDerivation` reads it back. */
export function derivationText(derivation: Derivation): string {
  switch (derivation.kind) {
    case "one":
      return FORMULA_PHRASES.one;
    case "meets":
      return `${derivation.amount} ${SIGNS[derivation.comparator]} ${plainNumber(derivation.value)}`;
    case "combination":
      return differenceText(derivation.plus, derivation.minus);
    case "by-day":
      return `${derivation.date} ${dayText(derivation)}`;
    case "days":
      return `${FORMULA_PHRASES.daysFrom} ${derivation.from} ${FORMULA_PHRASES.daysTo} ${derivation.to}`;
  }
}

/** "Đến hết ngày 31/12/2017" where the day itself counts, else "trước ngày …". */
export const dayText = ({ day, inclusive }: Omit<Extract<Deadline, { kind: "day" }>, "kind">): string =>
  `${inclusive ? DAY_PHRASES.inclusive : DAY_PHRASES.exclusive} ${formatDay(day)}`;
