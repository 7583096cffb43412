import type { CellContent, CellFormat } from "../../../domain/grid/grid";
import type { NumberExpectation } from "../../../domain/plan/number-expectation";
import type { Misreading } from "../../../domain/entry/entry";
import { meansWord, tidyText } from "../../../domain/text/fold-typing";
import { NONE, NOT_APPLICABLE, numberValue, type Value } from "../../../domain/value";
import type { DateSystem } from "../../../domain/grid/workbook-grids";
import type { ValueKind } from "../../form/layout/value-kind";
import { dayOfSerial } from "../../cell/date-serial";
import { readNumberText } from "../../form/reading/read-number";
import { readValue } from "../../form/reading/read-value";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../words/entry-words";
import { MISREADING_WORDS } from "../../words/summary/sources-words";
import { isSameWords } from "./sheet-table";

/** What is asked in the cell a value came from. */
export interface Asked {
  readonly kind: ValueKind;
  /** How a number that was typed in several ways of reading is read. */
  readonly expectation: NumberExpectation;
}

/** A value as it stands on the sheet of sources. It was understood when the file was read, and is taken as it is. */
export function storedValue(
  content: Exclude<CellContent, object>,
  format: CellFormat,
  { kind }: Asked,
  system: DateSystem,
): Value | Misreading {
  if (typeof content === "number") {
    if (kind === "date") return { kind: "date", date: dayOfSerial(content, system) };
    const isAnswer = kind === "yes-no" && (content === 0 || content === 1);
    return isAnswer ? { kind: "yes-no", yes: content === 1 } : numberValue(content);
  }
  if (kind !== "text" || typeof content === "boolean") {
    const wanted = kind === "number" ? { kind, expectation: { kind: "decimal" as const } } : { kind };
    return readValue(content, format, wanted, system).reading;
  }
  const words = tidyText(content);
  if (meansWord(words, NONE_WORDS.short)) return NONE;
  if (meansWord(words, NOT_APPLICABLE_WORDS.short)) return NOT_APPLICABLE;
  return { kind: "text", text: content };
}

const REASONS = Object.keys(MISREADING_WORDS);

/** What was not understood, with the reason that stands beside it. */
export function storedMisreading(found: string, reason: string, { expectation }: Asked): Misreading {
  switch (REASONS.find((each) => isSameWords(wordsOf(each), reason))) {
    case "ambiguous-number": {
      const { reading } = readNumberText(tidyText(found), expectation);
      const isOpen = reading.kind === "misread" && reading.reason === "ambiguous-number";
      const readings = isOpen ? reading.readings : [];
      return { kind: "misread", found, reason: "ambiguous-number", readings };
    }
    case "not-yes-or-no":
      return { kind: "misread", found, reason: "not-yes-or-no" };
    case "not-a-date":
      return { kind: "misread", found, reason: "not-a-date" };
    case "not-a-choice":
      return { kind: "misread", found, reason: "not-a-choice" };
    case "error-value":
      return { kind: "misread", found, reason: "error-value" };
    default:
      return { kind: "misread", found, reason: "not-a-number" };
  }
}

const ALL_WORDS = new Map<string, string>(Object.entries(MISREADING_WORDS));
const wordsOf = (reason: string): string => ALL_WORDS.get(reason) ?? "";
