import { elementCode, registerCode } from "../../../domain/codes";
import type { Aggregation } from "../../../domain/plan/indicator";
import type { Base } from "../../../domain/plan/target";
import { tidyText } from "../../../domain/text/fold-typing";
import { AGGREGATION_PHRASES, FORMULA_PHRASES } from "../../words/plan-formula-words";
import type { Parsed } from "./formula-fault";
import { afterPhrase } from "./leading-phrase";
import {
  divides,
  divisionParts,
  parseAmount,
  parseRatio,
  parseShare,
  type FormulaCodes,
} from "./parse-amount";
import { parseCode, parsePlainSum } from "./parse-sum";

/** Reads how an indicator is calculated: the inverse of `aggregationText`. */
export function parseAggregation(typed: string, codes: FormulaCodes): Parsed<Aggregation> {
  const text = tidyText(typed).replace(/^= ?/, "");
  for (const { phrase, parse } of FORMS) {
    const rest = afterPhrase(text, phrase);
    if (rest !== undefined) return parse(rest, codes);
  }
  return parseBase(text, codes);
}

/** "A + B" or "A / B": the sums and ratios that trends are held against, too. */
export function parseBase(typed: string, codes: FormulaCodes): Parsed<Base> {
  const text = tidyText(typed).replace(/^= ?/, "");
  if (divides(text)) {
    const { value, fault } = parseRatio(text, codes);
    return { value: { kind: "ratio", ...value }, ...(fault && { fault }) };
  }
  const { value, fault } = parseAmount(text, codes);
  const of = value.kind === "elements" ? value.sum : [];
  const first = fault ?? (value.kind === "elements" ? undefined : ({ kind: "chain-unwanted" } as const));
  return { value: { kind: "sum", of }, ...(first && { fault: first }) };
}

type ParseForm = (rest: string, codes: FormulaCodes) => Parsed<Aggregation>;

const parsePercentOfPlan: ParseForm = (rest, codes) => {
  const { value, ...fault } = parseRatio(rest, codes);
  return {
    value: { kind: "percent-of-plan", actual: value.numerator, assigned: value.denominator },
    ...fault,
  };
};

const parseShareOfUnits: ParseForm = (rest, codes) => {
  const { value, ...fault } = parseShare(rest, codes);
  const [met, units] = [value.part.map(elementCode), value.whole.map(elementCode)];
  return { value: { kind: "share-of-units", met, units }, ...fault };
};

const parseAverage: ParseForm = (rest, codes) => {
  const { value, ...fault } = parseShare(rest, codes);
  const [amount, units] = [value.part.map(elementCode), value.whole.map(elementCode)];
  return { value: { kind: "average", amount, units }, ...fault };
};

/** "A; đạt M / B". */
const parsePerUnit: ParseForm = (rest, codes) => {
  const [first = "", second, ...others] = rest.split(";");
  const amount = parsePlainSum(first, codes.elements);
  const meeting = second === undefined ? undefined : afterPhrase(second.trim(), FORMULA_PHRASES.unitsMeeting);
  const [above = "", below = ""] = divisionParts(meeting ?? "");
  const met = parseCode(above, codes.elements);
  const units = parseCode(below, codes.elements);
  const isMissing = meeting === undefined || others.length > 0;
  const fault =
    amount.fault ?? (isMissing ? ({ kind: "meeting-needed" } as const) : (met.fault ?? units.fault));
  return {
    value: {
      kind: "per-unit",
      amount: amount.value.map(elementCode),
      met: elementCode(met.value),
      units: elementCode(units.value),
    },
    ...(fault && { fault }),
  };
};

const parseMean: ParseForm = (rest, codes) => {
  const { value, ...fault } = parseCode(rest, codes.elements);
  return { value: { kind: "mean", of: elementCode(value) }, ...fault };
};

const parseList: ParseForm = (rest, codes) => {
  const { value, ...fault } = parseCode(rest, codes.registers);
  return { value: { kind: "list", register: registerCode(value) }, ...fault };
};

const FORMS: readonly { readonly phrase: string; readonly parse: ParseForm }[] = [
  { phrase: AGGREGATION_PHRASES["percent-of-plan"], parse: parsePercentOfPlan },
  { phrase: AGGREGATION_PHRASES["share-of-units"], parse: parseShareOfUnits },
  { phrase: AGGREGATION_PHRASES["per-unit"], parse: parsePerUnit },
  { phrase: AGGREGATION_PHRASES.average, parse: parseAverage },
  { phrase: AGGREGATION_PHRASES.mean, parse: parseMean },
  { phrase: AGGREGATION_PHRASES.list, parse: parseList },
];
