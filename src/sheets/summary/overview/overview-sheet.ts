import type { Area } from "../../../domain/grid/address";
import type { Status } from "../../../domain/roll-up/summary";
import type { DrawnConditionalFormat, SheetDrawing } from "../../drawing";
import { joinPieces } from "../../page/sheet-piece";
import { anchored, binary, cell, text } from "../../formula/build";
import type { EmphasisName } from "../../style";
import { STATUS_WORDS, statusWords } from "../../words/status-words";
import { OVERVIEW_WORDS as WORDS, SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { coverageOf } from "../setting/coverage-of";
import { textRow } from "../../drawn-cells";
import { across, landscapeSheet } from "../../page/landscape-sheet";
import { overviewBody } from "./overview-body";
import { overviewEnding } from "./overview-ending";
import { overviewHeading } from "./overview-heading";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

const { column } = OVERVIEW;
const WIDTHS = [12, 4, 38, 12, 15, 15, 15, 10, 10, 14, 10, 18];

/** Points; a single line with some air. */
const LINE_HEIGHT = 19;

const EMPHASIS: { readonly [S in Status]: EmphasisName | undefined } = {
  exceeded: "good",
  met: "good",
  "nearly-met": "doubtful",
  outside: "doubtful",
  "in-progress": undefined,
  "not-met": "bad",
  "insufficient-data": "doubtful",
  "not-judged": undefined,
};

/** The office's summary: one page set to print and sign, every figure a formula over the sheet of figures. */
export function overviewSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const lastLine = OVERVIEW.firstRow + layout.lines.length - 1;
  const linesOf = (at: number): Area => ({ top: OVERVIEW.firstRow, bottom: lastLine, left: at, right: at });
  const askewFormat = (at: number): DrawnConditionalFormat => notSound(linesOf(at));
  const ending = overviewEnding(input, lastLine + 2);
  const frame = joinPieces([overviewHeading(input), ending.piece]);
  const sections = layout.lines.flatMap((line, index) =>
    line.kind === "section" ? [across(OVERVIEW.firstRow + index, column.ordinal, column.remark)] : [],
  );
  return landscapeSheet({
    name: SUMMARY_SHEETS.overview,
    cells: [
      ...frame.cells,
      ...textRow(OVERVIEW.headerRow, 0, Object.values(WORDS.headings), "header"),
      ...overviewBody(input, layout),
    ],
    merges: [...frame.merges, ...sections],
    rowHeights: frame.rowHeights,
    leastHeight: { first: OVERVIEW.firstRow, last: lastLine, height: LINE_HEIGHT },
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    conditionalFormats: [
      ...statusFormats(linesOf(column.status)),
      ...[column.value, column.achieved].map(askewFormat),
    ],
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      area: { ...across(0, 0, column.remark), bottom: ending.lastRow },
      titleRows: { first: OVERVIEW.headerRow, last: OVERVIEW.headerRow },
    },
    tabColour: "1F6FB2",
  });
}

function statusFormats(area: Area): readonly DrawnConditionalFormat[] {
  const judged: readonly Status[] = ["exceeded", "met", "nearly-met", "outside", "not-met"];
  const said = (words: string, emphasis: EmphasisName | undefined): readonly DrawnConditionalFormat[] => {
    const formula = binary(cell(area.top, area.left), "=", text(words));
    return emphasis === undefined ? [] : [{ area, formula, emphasis }];
  };
  return [...judged, "insufficient-data" as const].flatMap((status) => [
    ...said(STATUS_WORDS[status], EMPHASIS[status]),
    ...(judged.includes(status) ? said(statusWords(status, true), "doubtful") : []),
  ]);
}

/** A figure that cannot be judged does not look like one that can. */
function notSound(area: Area): DrawnConditionalFormat {
  const status = anchored(cell(area.top, column.status), "column");
  const formula = binary(status, "=", text(STATUS_WORDS["insufficient-data"]));
  return { area, formula, emphasis: "doubtful" };
}
