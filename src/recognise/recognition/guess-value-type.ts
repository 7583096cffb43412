import type { CellFormat } from "../../workbook/grid";
import { scaleOf } from "../../model/numbers";
import type { AreaReason, BlankValueType } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { NOT_ADDED_WORDS as NOT_ADDED } from "../words/not-added-words";
import { TYPED_NUMBER_WORDS } from "../../forms/words";
import { beginsWith, hasOneOf, isOneOf, withoutNumber } from "./fold-text";
import type { SeenKind } from "../seen/seen-copies";
import { bracketed } from "./guess-measure";
import { MONEY, whyGroupNotAdded, whyNotAdded } from "./why-not-added";
import type { WordsAround } from "./words-around";

/** A cell with the texts around it. */
export interface AskedBy extends WordsAround {
  /** Labels and headings beside these. */
  readonly beside?: readonly string[];
  /** The row's measure in the column of measures. */
  readonly measure?: string;
  /** The kind of content in copies. */
  readonly seen?: SeenKind;
  /** Whether the row that numbers the columns declares the column a quotient. */
  readonly isQuotient?: boolean;
  /** Whether copies have numbers in most other cells of the table. */
  readonly isAmongNumbers?: boolean;
  /** The figures of the copies in the cell, or in its column if they left it empty. */
  readonly figures?: readonly number[];
}

/** The value type of a cell, whether it is added, and why. */
export interface GuessedValue {
  readonly answer: BlankValueType;
  readonly role: "sum" | "latest";
  readonly why: AreaReason;
}

/**
 * Guesses the value type of a cell from contents of copies, its number format and the words around it; an
 * officer may correct it. Without evidence it is a number, unless its format is text.
 */
export function guessValue({ numberFormat, isDate }: CellFormat, asked: AskedBy): GuessedValue {
  const { seen, beside = [], measure = "" } = asked;
  const headings = asked.headings.map(saidBy);
  const heading = headings.at(-1) ?? NOTHING_SAID;
  // A column of points or amounts determines its figures, independently of the row's label.
  const isCounted = headings.some((said) => said.isPoints || (measure === "" && said.isCounted));
  // Beside a column of figures in the measure of the row, the label does not apply to a column of money.
  const isBeside = heading.isInMoney && measure !== "" && !hasOneOf(measure, MONEY);
  const label = isCounted || isBeside ? NOTHING_SAID : saidBy(asked.label ?? "");
  const kept = (answer: BlankValueType, why: AreaReason): GuessedValue => ({ answer, role: "latest", why });
  const isNumber = seen === "number" || seen === "percent";
  if (seen === "date" || (isDate && !isNumber)) return kept("date", "date");
  if (!isNumber && headings.some(({ asks }) => asks === "date")) return kept("date", "date");
  if (seen === "text") return kept("text", "seen-text");
  if (seen === "code") return kept("text", "code");
  if (seen === "percent" || numberFormat.includes("%")) return kept("percent", "percent");
  const isOwnCount = heading.isPoints || heading.isCounted;
  if (isNumber && arePeriods(asked.figures)) return kept("text", "year");
  const labelWhy = label.why(beside);
  const why =
    heading.why(beside) ??
    (asked.isQuotient === true ? "percent" : undefined) ??
    (isOwnCount ? undefined : headings.slice(0, -1).find(({ groupWhy }) => groupWhy)?.groupWhy) ??
    (labelWhy === "code" && areMeasured(asked.figures) ? undefined : labelWhy) ??
    // Over a column, "Tháng báo cáo" states the period of its figures, unless all of them are one month.
    (headings.length === 0 && label.isTime ? "year" : undefined) ??
    (headings.length === 1 && heading.isTime && areOneMonth(asked.figures) ? "year" : undefined) ??
    saidBy(isBeside ? "" : measure).why([]);
  if (why !== undefined) return kept(ANSWERS[why], why);
  // Under "Kinh phí", "Công đoàn" is the share that it pays; beside printed labels it has an amount, too.
  const isShare =
    heading.isParty &&
    (headings.slice(0, -1).some((said) => said.isMoney || said.isCount || said.isCounted) ||
      (asked.label !== undefined && areMeasured(asked.figures)));
  const headingAsks = isShare ? undefined : heading.asks;
  if (!isNumber) {
    if ([...headings, label].some(({ isMark }) => isMark)) return kept("text", "text");
    const asks = headingAsks ?? label.asks;
    if (asks !== undefined) return kept(asks, asks);
  } else if (headingAsks !== undefined && !isCounted) {
    return kept("decimal", "text");
  }
  const isCount = heading.isCount || label.isCount;
  if (numberFormat === "@" && !isCount && !isNumber && asked.isAmongNumbers !== true) {
    return kept("text", "text");
  }
  const reason = isNumber ? "seen-number" : "number";
  if ([...headings, label].some(({ isMoney }) => isMoney)) return added("money", reason);
  const isWhole = /^#?,?#*0(?:[_);]|$)/.test(numberFormat);
  return added(isWhole || (isCount && numberFormat === "General") ? "whole" : "decimal", reason);
}

/** "201709", "20170930": a month or a day in every copy. */
const PERIOD = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?$/;
/** Fewer figures may look like periods by chance. */
const LEAST_PERIODS = 2;

const arePeriods = (figures: readonly number[] = []): boolean =>
  figures.length >= LEAST_PERIODS && figures.every((figure) => PERIOD.test(String(figure)));

const areOneMonth = ([first = 0, ...others]: readonly number[] = []): boolean =>
  others.length > 0 &&
  Number.isInteger(first) &&
  first >= 1 &&
  first <= 12 &&
  others.every((figure) => figure === first);

/** Codes are whole numbers of at least this size. */
const LEAST_CODE = 1_000;

/** Checks for figures that are no codes: a row may be named after an account. */
const areMeasured = (figures: readonly number[] = []): boolean =>
  figures.some((figure) => !Number.isInteger(figure) || (figure !== 0 && Math.abs(figure) < LEAST_CODE));

/** What a heading or a label implies about its figures. */
interface Said {
  readonly isPoints: boolean;
  readonly isCounted: boolean;
  readonly isCount: boolean;
  readonly isMark: boolean;
  readonly isMoney: boolean;
  /** It ends in a measure of money in brackets. */
  readonly isInMoney: boolean;
  readonly isTime: boolean;
  /** The whole text is a word for a body, its name or its share. */
  readonly isParty: boolean;
  readonly asks: "text" | "date" | undefined;
  /** As a group over several columns. */
  readonly groupWhy: AreaReason | undefined;
  readonly why: (beside: readonly string[]) => AreaReason | undefined;
}

/** Cached: every text applies to many cells. */
const known = new Map<string, Said>();
const MOST_KNOWN = 5_000;

function saidBy(shown: string): Said {
  const before = known.get(shown);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const text = withoutNumber(shown);
  const alone = whyNotAdded(text);
  const said: Said = {
    isPoints: beginsWith(text, WORDS.points),
    isCounted: beginsWith(text, WORDS.counted),
    isCount: beginsWith(text, WORDS.count),
    isMark: hasOneOf(text, WORDS.mark),
    isMoney: hasOneOf(text, WORDS.money),
    isInMoney: scaleOf(bracketed(text), TYPED_NUMBER_WORDS) !== undefined,
    isTime: isOneOf(text, NOT_ADDED.time),
    isParty: isOneOf(text, WORDS.textAlone),
    asks: asksFor(text),
    groupWhy: whyGroupNotAdded(text),
    // Only a mean depends on the words beside it.
    why: (beside) => (alone === "mean" ? whyNotAdded(text, beside) : alone),
  };
  known.set(shown, said);
  return said;
}

const added = (answer: BlankValueType, why: AreaReason): GuessedValue => ({ answer, role: "sum", why });

/** Value types of figures that are not added. */
const ANSWERS: { readonly [R in AreaReason]: BlankValueType } = {
  percent: "percent",
  mean: "decimal",
  extreme: "decimal",
  rank: "decimal",
  price: "decimal",
  code: "text",
  year: "text",
  text: "text",
  date: "date",
  "seen-text": "text",
  "seen-number": "decimal",
  number: "decimal",
  alike: "decimal",
  "unit-row": "decimal",
  rows: "text",
  said: "decimal",
};

const NOTHING_SAID = saidBy("");

function asksFor(text: string): "text" | "date" | undefined {
  if (text === "") return undefined;
  if (beginsWith(text, WORDS.date)) return "date";
  return beginsWith(text, WORDS.text) || isOneOf(text, WORDS.textAlone) ? "text" : undefined;
}

/** Checks whether values of a type are added over units. */
export function isAdded(answer: BlankValueType): boolean {
  switch (answer) {
    case "whole":
    case "decimal":
    case "money":
      return true;
    case "percent":
    case "text":
    case "date":
      return false;
  }
}
