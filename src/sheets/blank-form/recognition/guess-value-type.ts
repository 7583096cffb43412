import type { CellFormat } from "../../../domain/grid/grid";
import type { BlankValueType } from "../../../domain/blank-form/blank-form";
import { OWN_FORM_WORDS as WORDS } from "../../words/blank-form-recognition-words";
import { beginsWith, hasOneOf, isOneOf, withoutNumber } from "./fold-text";

/** "%", "(%)" at either end: the figure is a percentage. "Reaching 50% …" counts what reaches it. */
const PERCENT = /^\(?%|%\)?$/;

/** What a cell has around it. */
export interface AskedBy {
  /** From the widest group down to the column's own title. */
  readonly headings: readonly string[];
  /** What stands to the left, if anything. */
  readonly label?: string;
}

/**
 * What is to be written into a cell, by its number format and the words around it: an officer may say otherwise. A cell
 * that says nothing of the kind is one for numbers, unless its format is that of texts.
 */
export function guessValueType({ numberFormat, isDate }: CellFormat, asked: AskedBy): BlankValueType {
  const headings = asked.headings.map(withoutNumber);
  const label = withoutNumber(asked.label ?? "");
  const heading = headings.at(-1) ?? "";
  // "Date of birth" over "men" and "women".
  if (isDate || headings.some((text) => beginsWith(text, WORDS.date))) return "date";
  if (numberFormat.includes("%")) return "percent";
  if ([...headings, label].some((text) => hasOneOf(text, WORDS.mark))) return "text";
  const said = answerIn(heading) ?? answerIn(label);
  if (said !== undefined) return said;
  const isCount = [heading, label].some((text) => beginsWith(text, WORDS.count));
  if (numberFormat === "@" && !isCount) return "text";
  if ([...headings, label].some((text) => hasOneOf(text, WORDS.money))) return "money";
  const isWhole = /^#?,?#*0(?:[_);]|$)/.test(numberFormat);
  return isWhole || (isCount && numberFormat === "General") ? "whole" : "decimal";
}

function answerIn(text: string): BlankValueType | undefined {
  if (text === "") return undefined;
  if (beginsWith(text, WORDS.date)) return "date";
  if (beginsWith(text, WORDS.text) || isOneOf(text, WORDS.textAlone)) return "text";
  if (beginsWith(text, WORDS.percent)) return "percent";
  return PERCENT.test(text) && !beginsWith(text, WORDS.count) ? "percent" : undefined;
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

/** Whether the words around a cell ask for a mean: adding means over units gives nothing. */
export const isMean = ({ headings, label = "" }: AskedBy): boolean =>
  [...headings, label].some((text) => hasOneOf(text, WORDS.mean));
