import type { Parsed, Syntax } from "../codec/formula-codec";
import { numberReadings, writtenNumber } from "../codec/number-codecs";
import type { Derivation, Comparator } from "../../model/plan";
import { meansWord, tidyText } from "../../base/text";
import { FORMULA_PHRASES } from "../words/formula-words";
import type { CodeBook } from "../codec/code-book";
import { parseDayLimit, writeDayLimit } from "./day-limit";
import { afterPhrase } from "./leading-phrase";
import { AMOUNT_ELEMENT, DIFFERENCE, oneCode } from "./sum-syntax";

/** The syntax of an element's calculation. */
export const DERIVATION: Syntax<Derivation> = {
  write: (derivation) => {
    switch (derivation.kind) {
      case "one":
        return FORMULA_PHRASES.one;
      case "meets":
        return `${derivation.amount} ${SIGNS[derivation.comparator].shown} ${writtenNumber(derivation.value)}`;
      case "combination":
        return DIFFERENCE.write(derivation);
      case "by-day":
        return `${derivation.date} ${writeDayLimit(derivation)}`;
      case "days":
        return `${FORMULA_PHRASES.daysFrom} ${derivation.from} ${FORMULA_PHRASES.daysTo} ${derivation.to}`;
    }
  },
  parse: (typed, book) => {
    const text = tidyText(typed).replace(/^= ?/, "");
    if (meansWord(text, FORMULA_PHRASES.one)) return { value: { kind: "one" } };
    return (
      parseDays(text, book) ??
      parseCondition(text, book) ??
      parseByDay(text, book) ??
      parseCombination(text, book)
    );
  },
};

const DATE = oneCode("element", "date");

type Parse = (text: string, book: CodeBook) => Parsed<Derivation> | undefined;

const parseDays: Parse = (text, book) => {
  const words = afterPhrase(text, FORMULA_PHRASES.daysFrom)?.split(" ");
  if (words === undefined) return undefined;
  const until = words.findIndex((word) => meansWord(word, FORMULA_PHRASES.daysTo));
  const from = DATE.parse(words.slice(0, until < 0 ? words.length : until).join(" "), book);
  const to = DATE.parse(until < 0 ? "" : words.slice(until + 1).join(" "), book);
  return { value: { kind: "days", from: from.value, to: to.value }, fault: from.fault ?? to.fault };
};

/** At least and at most, as one sign or two. */
const SIGNS: { readonly [C in Comparator]: { readonly shown: string; readonly typed: RegExp } } = {
  "at-least": { shown: "\u2265", typed: /\u2265|>=/ },
  "at-most": { shown: "\u2264", typed: /\u2264|<=/ },
  equal: { shown: "=", typed: /=/ },
};

const parseCondition: Parse = (text, book) => {
  let comparator: Comparator;
  for (comparator in SIGNS) {
    const match = SIGNS[comparator].typed.exec(text);
    if (match === null) continue;
    const typed = text.slice(match.index + match[0].length);
    const amount = AMOUNT_ELEMENT.parse(text.slice(0, match.index), book);
    const readings = numberReadings(typed);
    return {
      value: { kind: "meets", amount: amount.value, comparator, value: readings[0] ?? 0 },
      fault: amount.fault ?? (readings.length === 1 ? undefined : { kind: "bad-number", near: typed.trim() }),
    };
  }
  return undefined;
};

const parseByDay: Parse = (text, book) => {
  const [code = "", ...rest] = text.split(" ");
  const limit = parseDayLimit(rest.join(" "));
  if (limit === undefined) return undefined;
  const date = DATE.parse(code, book);
  return { value: { kind: "by-day", date: date.value, ...limit.value }, fault: date.fault ?? limit.fault };
};

function parseCombination(text: string, book: CodeBook): Parsed<Derivation> {
  const { value, fault } = DIFFERENCE.parse(text, book);
  return { value: { kind: "combination", ...value }, fault };
}
