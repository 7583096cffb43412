import { formulaFor, type Syntax } from "../codec/formula-codec";
import type { FormulaFault } from "../codec/plan-sheet-problem";
import { type Aggregation, type Base, isBase } from "../../model/plan";
import { tidyText } from "../../base/text";
import { AGGREGATION_PHRASES, FORMULA_PHRASES } from "../words/formula-words";
import { afterPhrase } from "./leading-phrase";
import { AMOUNT, divides, divisionParts, PER_UNITS, RATIO, UNIT_SHARE } from "./ratio-syntax";
import { AMOUNT_ELEMENT, oneCode, SUM } from "./sum-syntax";

const withoutEquals = (typed: string): string => tidyText(typed).replace(/^= ?/, "");

/** "A + B" or "A / B": the sums and ratios that trends are compared with, too. */
export const BASE: Syntax<Base> = {
  write: (base) => (base.kind === "sum" ? SUM.write(base.of) : RATIO.write(base)),
  parse: (typed, book) => {
    const text = withoutEquals(typed);
    if (divides(text)) {
      const { value, fault } = RATIO.parse(text, book);
      return { value: { kind: "ratio", ...value }, fault };
    }
    const { value, fault } = AMOUNT.parse(text, book);
    if (value.kind === "elements") return { value: { kind: "sum", of: value.sum }, fault };
    return { value: { kind: "sum", of: [] }, fault: fault ?? { kind: "chain-unwanted" } };
  },
};

type Phrased = keyof typeof AGGREGATION_PHRASES;
type PhrasedAs<K extends Phrased> = Extract<Aggregation, { readonly kind: K }>;

const TALLY = oneCode("element", "tally");

/** An amount, a semicolon, and the share of units that reach it. */
const PER_UNIT: Syntax<PhrasedAs<"per-unit">> = {
  write: ({ amount, met, units }) =>
    `${SUM.write(amount)}; ${FORMULA_PHRASES.unitsMeeting} ${met} / ${units}`,
  parse: (text, book) => {
    const [first = "", second, ...others] = text.split(";");
    const meeting = second === undefined ? second : afterPhrase(second.trim(), FORMULA_PHRASES.unitsMeeting);
    const [above = "", below = ""] = divisionParts(meeting ?? "");
    const [amount, met, units] = [SUM.parse(first, book), TALLY.parse(above, book), TALLY.parse(below, book)];
    const isMissing = meeting === undefined || others.length > 0;
    const missing: FormulaFault = { kind: "meeting-needed" };
    return {
      value: { kind: "per-unit", amount: amount.value, met: met.value, units: units.value },
      fault: amount.fault ?? (isMissing ? missing : (met.fault ?? units.fault)),
    };
  },
};

/** The syntax behind the phrase of each form. */
const FORMS: { readonly [K in Phrased]: Syntax<PhrasedAs<K>> } = {
  "percent-of-plan": formulaFor(
    RATIO,
    ({ numerator, denominator }) => ({ kind: "percent-of-plan", actual: numerator, assigned: denominator }),
    ({ actual, assigned }) => ({ numerator: actual, denominator: assigned }),
  ),
  "share-of-units": formulaFor(
    UNIT_SHARE,
    ({ part, whole }) => ({ kind: "share-of-units", met: part, units: whole }),
    ({ met, units }) => ({ part: met, whole: units }),
  ),
  "per-unit": PER_UNIT,
  average: formulaFor(
    PER_UNITS,
    ({ part, whole }) => ({ kind: "average", amount: part, units: whole }),
    ({ amount, units }) => ({ part: amount, whole: units }),
  ),
  mean: formulaFor(
    AMOUNT_ELEMENT,
    (of) => ({ kind: "mean", of }),
    ({ of }) => of,
  ),
  list: formulaFor(
    oneCode("register"),
    (register) => ({ kind: "list", register }),
    ({ register }) => register,
  ),
};

const written = <K extends Phrased>(kind: K, aggregation: PhrasedBy[K]): string =>
  `${AGGREGATION_PHRASES[kind]} ${FORMS[kind].write(aggregation)}`;

type PhrasedBy = { readonly [K in Phrased]: PhrasedAs<K> };

/** The syntax of an indicator's calculation. */
export const AGGREGATION: Syntax<Aggregation> = {
  write: (aggregation) =>
    isBase(aggregation) ? BASE.write(aggregation) : written(aggregation.kind, aggregation),
  parse: (typed, book) => {
    const text = withoutEquals(typed);
    let kind: Phrased;
    for (kind in FORMS) {
      const rest = afterPhrase(text, AGGREGATION_PHRASES[kind]);
      if (rest !== undefined) return FORMS[kind].parse(rest, book);
    }
    return BASE.parse(text, book);
  },
};
