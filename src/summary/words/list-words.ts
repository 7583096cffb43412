import { formatDay, formatNumber } from "../../base/formats";
import type { Value } from "../../model/value";
import { GATHERED_WORDS } from "./summary-words";
import { NO, YES } from "../../forms/words";

/** Words of lists of all units. */
export const LIST_WORDS = {
  ordinal: "TT",
  unit: "Đơn vị",
  doubtful: "Có thể trùng",
  workbook: (office: string): string => `Danh sách tổng hợp – ${office}`,
  total: (rows: number): string => `Cộng: ${formatNumber(rows)} dòng`,
  alsoNamedBy: (units: readonly string[]): string =>
    units.length === 0 ? "" : `Cũng có ở ${units.join(", ")}`,
} as const;

/** Returns a row's unit: the sender, or one below it. */
export const senderName = (sender: string, below: string | undefined): string =>
  below === undefined ? sender : GATHERED_WORDS.unitBelow(below, sender);

/** Returns a list cell's value in people's notation. */
export function listedValue(value: Value): string {
  switch (value.kind) {
    case "number":
      return formatNumber(value.number);
    case "text":
      return value.text;
    case "date":
      return formatDay(value.date);
    case "yes-no":
      return value.yes ? YES : NO;
    case "blank":
    case "none":
    case "not-applicable":
      return "";
  }
}
