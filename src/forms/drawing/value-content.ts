import type { Value } from "../../model/value";
import type { DrawnContent } from "../../workbook/drawing";
import { NO, NONE_WORDS, NOT_APPLICABLE_WORDS, YES } from "../words/entry-words";
import { dateSerial } from "../../workbook/grid";

const text = (words: string): DrawnContent => ({ kind: "text", text: words });

/** Returns the cell content of a value; reading it gives the same value. */
export function valueContent(value: Value): DrawnContent {
  switch (value.kind) {
    case "number":
      return { kind: "number", value: value.number };
    case "text":
      return text(value.text);
    case "date":
      return { kind: "number", value: dateSerial(value.date) };
    case "yes-no":
      return text(value.yes ? YES : NO);
    case "none":
      return text(NONE_WORDS.short);
    case "not-applicable":
      return text(NOT_APPLICABLE_WORDS.short);
    case "blank":
      return { kind: "empty" };
  }
}
