import { BLANK, type Value } from "../../domain/value";
import { NO, NONE_WORDS, NOT_APPLICABLE_WORDS, YES } from "../../sheets/words/entry-words";
import { formatDay } from "../../sheets/words/number-words";

/** An answer as it is typed into a cell. */
export function typedAs(value: Value = BLANK): string {
  switch (value.kind) {
    case "number":
      return String(value.number).replace(".", ",");
    case "text":
      return value.text;
    case "date":
      return formatDay(value.date);
    case "yes-no":
      return value.yes ? YES : NO;
    case "none":
      return NONE_WORDS.short;
    case "not-applicable":
      return NOT_APPLICABLE_WORDS.short;
    case "blank":
      return "";
  }
}
