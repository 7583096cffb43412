import type { Value } from "../../model/value";
import { type DrawnValue, emptyCell, numberCell, textCell } from "../../workbook/drawing";
import { NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../forms/words";
import { dateSerial } from "../../workbook/grid";

/** Draws a received value for formulas that count: yes is 1, no is 0, a blank is empty. */
export function valueCell(
  row: number,
  column: number,
  value: Value,
  textStyle: "text-small" | "text-clipped-small" = "text-small",
): DrawnValue {
  switch (value.kind) {
    case "number":
      return numberCell(row, column, value.number, "number-small");
    case "yes-no":
      return numberCell(row, column, value.yes ? 1 : 0, "number-small");
    case "none":
      return textCell(row, column, NONE_WORDS.short, "number-small");
    case "not-applicable":
      return textCell(row, column, NOT_APPLICABLE_WORDS.short, "not-applicable-small");
    case "text":
      return textCell(row, column, value.text, textStyle);
    case "date":
      return numberCell(row, column, dateSerial(value.date), "date-small");
    case "blank":
      return emptyCell(row, column, "number-small");
  }
}
