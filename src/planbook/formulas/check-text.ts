import type { ArithmeticCheck } from "../../model/plan";
import { cellIn, cellText } from "../codec/plan-row";
import { RELATION } from "../tables/check-table";

/** A check in one line, by the codes and words of the table of checks: "A không vượt quá B". */
export function checkText(check: ArithmeticCheck): string {
  const row = RELATION.encode(check);
  const columns =
    cellIn(row, "SUBJECT") === ""
      ? ["REGISTER", "COLUMN", "KIND", "UNDER"]
      : ["SUBJECT", "KIND", "REGISTER", "COLUMN", "AGAINST"];
  return columns
    .map((column) => cellText(cellIn(row, column)))
    .filter((text) => text !== "")
    .join(" ");
}
