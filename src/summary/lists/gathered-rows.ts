import type { ColumnCode, RegisterCode } from "../../model/codes";
import type { Entry } from "../../model/submission";
import type { GatheredRow, Summary } from "../../model/roll-up";
import type { Value } from "../../model/value";
import { type DrawnRegisterRow, UNIT_COLUMN } from "../../forms/layout";
import { shortened } from "../../forms/words";
import { GATHERED_WORDS } from "../words/summary-words";
import { cellText } from "../../workbook/drawing";

/** Returns the round's lists with the rows of all units and their senders. */
export function gatheredRows(summary: Summary): ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]> {
  const names = new Map(summary.units.map((unit) => [unit.code, unit.name]));
  const draw = ({ unit, row }: GatheredRow): DrawnRegisterRow => {
    const sender = names.get(unit) ?? unit;
    const below = row.cells.get(UNIT_COLUMN)?.reading;
    const cells = [...row.cells].filter(([code]) => code !== UNIT_COLUMN);
    return {
      unit: below?.kind === "text" ? GATHERED_WORDS.unitBelow(shortened(below.text), sender) : sender,
      cells: new Map(cells.map(([code, entry]): [ColumnCode, Value] => [code, shownValue(entry)])),
    };
  };
  return new Map([...summary.registers].map(([code, rows]) => [code, rows.map(draw)]));
}

/** Shows unrecognised input as typed, as text. */
function shownValue({ reading }: Entry): Value {
  if (reading.kind === "misread") return { kind: "text", text: cellText(reading.found) };
  return reading.kind === "text" ? { kind: "text", text: cellText(reading.text) } : reading;
}
