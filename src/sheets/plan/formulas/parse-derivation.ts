import { elementCode } from "../../../domain/codes";
import type { Derivation } from "../../../domain/plan/data-element";
import type { Comparator } from "../../../domain/plan/target";
import { meansWord, tidyText } from "../../../domain/text/fold-typing";
import { FORMULA_PHRASES } from "../../words/plan-formula-words";
import { numberReadings } from "../reading/read-number";
import type { Parsed } from "./formula-fault";
import { afterPhrase } from "./leading-phrase";
import { parseDayText } from "./parse-day-text";
import { parseCode, parseSum, type KnownCodes } from "./parse-sum";

/** Reads how an element is calculated: the inverse of `derivationText`. */
export function parseDerivation(typed: string, codes: KnownCodes): Parsed<Derivation> {
  const text = tidyText(typed).replace(/^= ?/, "");
  if (meansWord(text, FORMULA_PHRASES.one)) return { value: { kind: "one" } };
  return (
    parseDays(text, codes) ??
    parseCondition(text, codes) ??
    parseByDay(text, codes) ??
    parseCombination(text, codes)
  );
}

function parseDays(text: string, codes: KnownCodes): Parsed<Derivation> | undefined {
  const rest = afterPhrase(text, FORMULA_PHRASES.daysFrom);
  if (rest === undefined) return undefined;
  const words = rest.split(" ");
  const until = words.findIndex((word) => meansWord(word, FORMULA_PHRASES.daysTo));
  const from = parseCode(words.slice(0, until < 0 ? words.length : until).join(" "), codes);
  const to = parseCode(until < 0 ? "" : words.slice(until + 1).join(" "), codes);
  const fault = from.fault ?? to.fault;
  return {
    value: { kind: "days", from: elementCode(from.value), to: elementCode(to.value) },
    ...(fault && { fault }),
  };
}

/** At least and at most in one sign or two. */
const SIGNS: readonly { readonly sign: RegExp; readonly comparator: Comparator }[] = [
  { sign: /\u2265|>=/, comparator: "at-least" },
  { sign: /\u2264|<=/, comparator: "at-most" },
  { sign: /=/, comparator: "equal" },
];

function parseCondition(text: string, codes: KnownCodes): Parsed<Derivation> | undefined {
  for (const { sign, comparator } of SIGNS) {
    const match = sign.exec(text);
    if (match === null) continue;
    const typed = text.slice(match.index + match[0].length);
    const amount = parseCode(text.slice(0, match.index), codes);
    const [value, ...others] = numberReadings(typed);
    const isNumber = value !== undefined && others.length === 0;
    const fault =
      amount.fault ?? (isNumber ? undefined : ({ kind: "bad-number", near: typed.trim() } as const));
    return {
      value: { kind: "meets", amount: elementCode(amount.value), comparator, value: value ?? 0 },
      ...(fault && { fault }),
    };
  }
  return undefined;
}

function parseByDay(text: string, codes: KnownCodes): Parsed<Derivation> | undefined {
  const [code = "", ...rest] = text.split(" ");
  const limit = parseDayText(rest.join(" "));
  if (limit === undefined) return undefined;
  const date = parseCode(code, codes);
  const fault = date.fault ?? limit.fault;
  return {
    value: { kind: "by-day", date: elementCode(date.value), ...limit.value },
    ...(fault && { fault }),
  };
}

function parseCombination(text: string, codes: KnownCodes): Parsed<Derivation> {
  const { value, ...fault } = parseSum(text, codes);
  return {
    value: {
      kind: "combination",
      plus: value.plus.map(elementCode),
      minus: value.minus.map(elementCode),
    },
    ...fault,
  };
}
