import type { CellFormat } from "../../../domain/grid/grid";
import type { AreaReason, BlankValueType } from "../../../domain/blank-form/blank-form";
import { OWN_FORM_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { beginsWith, hasOneOf, isOneOf, withoutNumber } from "./fold-text";
import type { SeenKind } from "../seen/seen-copies";
import { whyGroupNotAdded, whyNotAdded } from "./why-not-added";

/** What a cell has around it. */
export interface AskedBy {
  /** From the widest group down to the column's own title. */
  readonly headings: readonly string[];
  /** What stands to the left, if anything. */
  readonly label?: string;
  /** Labels and headings beside these. */
  readonly beside?: readonly string[];
  /** In what the column of measures says the row is counted. */
  readonly measure?: string;
  /** What copies have there. */
  readonly seen?: SeenKind;
  /** Whether copies have numbers in most other cells of the table. */
  readonly isAmongNumbers?: boolean;
}

/** What is written into a cell, whether it is added, and why. */
export interface GuessedValue {
  readonly answer: BlankValueType;
  readonly role: "sum" | "latest";
  readonly why: AreaReason;
}

/**
 * What is to be written into a cell, by what copies have there, its number format and the words around it: an officer may say
 * otherwise. A cell that says nothing of the kind is one for numbers, unless its format is that of texts.
 */
export function guessValue({ numberFormat, isDate }: CellFormat, asked: AskedBy): GuessedValue {
  const headings = asked.headings.map(withoutNumber);
  const heading = headings.at(-1) ?? "";
  const { seen, beside, measure = "" } = asked;
  // A column of points or of amounts says what its figures are, whatever a row speaks of.
  const telling = measure === "" ? [...WORDS.points, ...WORDS.counted] : WORDS.points;
  const isCounted = headings.some((text) => beginsWith(text, telling));
  const label = isCounted ? "" : withoutNumber(asked.label ?? "");
  const kept = (answer: BlankValueType, why: AreaReason): GuessedValue => ({ answer, role: "latest", why });
  const isNumber = seen === "number" || seen === "percent";
  if (seen === "date" || (isDate && !isNumber)) return kept("date", "date");
  if (!isNumber && headings.some((text) => beginsWith(text, WORDS.date))) return kept("date", "date");
  if (seen === "text") return kept("text", "seen-text");
  if (seen === "code") return kept("text", "code");
  if (seen === "percent" || numberFormat.includes("%")) return kept("percent", "percent");
  const isOwnCount = beginsWith(heading, [...WORDS.points, ...WORDS.counted]);
  const why =
    whyNotAdded(heading, beside) ??
    (isOwnCount
      ? undefined
      : headings
          .slice(0, -1)
          .map(whyGroupNotAdded)
          .find((each) => each !== undefined)) ??
    whyNotAdded(label, beside) ??
    whyNotAdded(measure);
  if (why !== undefined) return kept(ANSWERS[why], why);
  if (!isNumber) {
    if ([...headings, label].some((text) => hasOneOf(text, WORDS.mark))) return kept("text", "text");
    const said = textIn(heading) ?? textIn(label);
    if (said !== undefined) return kept(said, said === "date" ? "date" : "text");
  } else if (textIn(heading) !== undefined && !isCounted) {
    return kept("decimal", "text");
  }
  const isCount = [heading, label].some((text) => beginsWith(text, WORDS.count));
  if (numberFormat === "@" && !isCount && !isNumber && asked.isAmongNumbers !== true)
    return kept("text", "text");
  const reason = isNumber ? "seen-number" : "number";
  if ([...headings, label].some((text) => hasOneOf(text, WORDS.money))) return added("money", reason);
  const isWhole = /^#?,?#*0(?:[_);]|$)/.test(numberFormat);
  return added(isWhole || (isCount && numberFormat === "General") ? "whole" : "decimal", reason);
}

const added = (answer: BlankValueType, why: AreaReason): GuessedValue => ({ answer, role: "sum", why });

/** How figures that are not added are read. */
const ANSWERS: { readonly [R in AreaReason]: BlankValueType } = {
  percent: "percent",
  mean: "decimal",
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

function textIn(text: string): "text" | "date" | undefined {
  if (text === "") return undefined;
  if (beginsWith(text, WORDS.date)) return "date";
  return beginsWith(text, WORDS.text) || isOneOf(text, WORDS.textAlone) ? "text" : undefined;
}

/** Whether a number of that kind may be added over units. */
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
