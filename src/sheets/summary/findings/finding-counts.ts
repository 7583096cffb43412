import type { Area } from "../../../domain/grid/address";
import type { DrawnCell } from "../../drawing";
import { area, call, text } from "../../formula/build";
import { SEVERITY_WORDS } from "../../words/status-words";
import { FINDINGS_WORDS as WORDS } from "../../words/summary/summary-words";
import { formulaCell, textCell } from "../../drawn-cells";
import { FINDINGS } from "../setting/summary-layout";

/** How many findings there are of each severity and of each cause, counted by formulas over the table below. */
export function findingCounts(causes: readonly string[], body: Area): readonly DrawnCell[] {
  const { severityRow, firstCauseRow, column } = FINDINGS;
  const line = (row: number, label: string, counted: number): readonly DrawnCell[] => {
    const over = area({ ...body, left: counted, right: counted });
    return [
      textCell(row, column.unit, label, "text-small"),
      formulaCell(row, column.file, call("COUNTIF", over, text(label)), "centre-small"),
    ];
  };
  return [
    ...Object.values(SEVERITY_WORDS).flatMap((word, index) =>
      line(severityRow + index, word, column.severity),
    ),
    textCell(firstCauseRow - 1, column.unit, WORDS.causes, "header-small"),
    textCell(firstCauseRow - 1, column.file, WORDS.count, "header-small"),
    ...causes.flatMap((cause, index) => line(firstCauseRow + index, cause, column.cause)),
  ];
}
