import { BLANK, type Value } from "../../model/value";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../forms/words";
import { listedValue } from "../../summary/words";

/** An answer as it is typed into a cell. */
export function typedAs(value: Value = BLANK): string {
  switch (value.kind) {
    case "number":
      return String(value.number).replace(".", ",");
    case "none":
      return NONE_WORDS.short;
    case "not-applicable":
      return NOT_APPLICABLE_WORDS.short;
    case "text":
    case "date":
    case "yes-no":
    case "blank":
      return listedValue(value);
  }
}
