import { SUMMARY_SHEETS } from "../../forms/words";
import { textCell, formulaCell } from "../../workbook/drawing";
import { cell } from "../../workbook/formula";
import { CHART_WORDS as WORDS } from "../words/chart-words";
import { FILING_SHEET_WORDS } from "../words/filing-words";
import type { SummaryInput } from "../setting/summary-input";
import { FILING } from "../setting/summary-layout";
import type { ChartSource } from "./chart-places";

const SHOWN = ["expected", "received", "onTime", "late", "missing", "wrongForm"] as const;

/** How many units have to report and how many have, as the sheet of filings counts them. */
export const completenessData =
  ({ summary: { completeness, units } }: SummaryInput): ChartSource =>
  (top, area) => ({
    rows: 2,
    piece: {
      cells: [
        textCell(top, 0, WORDS.completeness, "header-small"),
        textCell(top + 1, 0, WORDS.units, "text-small"),
        ...SHOWN.flatMap((each, index) => [
          textCell(top, index + 1, FILING_SHEET_WORDS.counts[each], "header-small"),
          units.length === 0
            ? textCell(top + 1, index + 1, "", "number-small")
            : formulaCell(
                top + 1,
                index + 1,
                cell(FILING.countRow, FILING.countColumn[each], SUMMARY_SHEETS.filing),
                "number-small",
              ),
        ]),
      ],
    },
    chart: {
      title: WORDS.completeness,
      description: WORDS.completenessDescription(completeness.received.length, completeness.expected.length),
      area,
      categories: { top, bottom: top, left: 1, right: SHOWN.length },
      series: [
        {
          name: WORDS.units,
          values: { top: top + 1, bottom: top + 1, left: 1, right: SHOWN.length },
          look: "columns",
        },
      ],
      numbers: "count",
    },
  });
