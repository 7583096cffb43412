import type { Area } from "../../../domain/grid/address";
import type { Status } from "../../../domain/roll-up/summary";
import type { DrawnConditionalFormat, SheetDrawing } from "../../drawing";
import { anchored, binary, cell, text } from "../../formula/build";
import type { EmphasisName } from "../../style";
import { STATUS_WORDS, wordsOfStatus } from "../../words/status-words";
import { OVERVIEW_WORDS as WORDS, SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { coverageOf } from "../setting/coverage-of";
import { textRow } from "../../drawn-cells";
import { across, landscapeSheet } from "../../page/landscape-sheet";
import { overviewBody } from "./overview-body";
import { overviewHeading } from "./overview-heading";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

const { column } = OVERVIEW;
/** In characters. What is printed is as wide as A4 lying takes at nine tenths of full size. */
const WIDTHS = [11, 4, 28, 9, 12.5, 12.5, 12.5, 9, 8.5, 9, 7.5, 10];

/** Hidden where no indicator has a target. */
const TARGET_COLUMNS = [column.target, column.achieved, column.status];

/** Points; a single line with some air. */
const LINE_HEIGHT = 17;

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

/** Every indicator with its figures, each a formula over the sheet of figures: the first annex to the front page. */
export function overviewSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const lastLine = OVERVIEW.firstRow + layout.lines.length - 1;
  const linesOf = (at: number): Area => ({ top: OVERVIEW.firstRow, bottom: lastLine, left: at, right: at });
  const askewFormat = (at: number): DrawnConditionalFormat => notSound(linesOf(at));
  const frame = overviewHeading(input);
  const hasTargets = layout.lines.some((each) => each.kind === "indicator" && each.indicator.target);
  const unused = hasTargets ? [] : TARGET_COLUMNS;
  const sections = layout.lines.flatMap((line, index) =>
    line.kind === "section" ? [across(OVERVIEW.firstRow + index, column.ordinal, column.remark)] : [],
  );
  return landscapeSheet({
    name: SUMMARY_SHEETS.overview,
    cells: [
      ...frame.cells,
      ...textRow(OVERVIEW.headerRow, 0, Object.values(WORDS.headings), "header-small"),
      ...overviewBody(input, layout),
    ],
    merges: [...frame.merges, ...sections],
    leastHeight: { first: OVERVIEW.firstRow, last: lastLine, height: LINE_HEIGHT },
    columnWidths: widthsBeside(unused),
    hiddenColumns: unused,
    conditionalFormats: [
      ...statusFormats(linesOf(column.status)),
      ...[column.value, column.achieved].map(askewFormat),
    ],
    freeze: { rows: OVERVIEW.firstRow, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: true,
      area: { ...across(0, column.ordinal, column.remark), bottom: lastLine },
      titleRows: { first: OVERVIEW.headerRow, last: OVERVIEW.headerRow },
    },
    tabColour: "1F6FB2",
  });
}

/** The room of columns that are not shown goes to the labels. */
function widthsBeside(hidden: readonly number[]): ReadonlyMap<number, number> {
  const freed = hidden.reduce((sum, at) => sum + (WIDTHS[at] ?? 0), 0);
  return new Map(WIDTHS.map((width, at) => [at, at === column.label ? width + freed : width]));
}

function statusFormats(area: Area): readonly DrawnConditionalFormat[] {
  const judged: readonly Status[] = ["exceeded", "met", "nearly-met", "outside", "not-met"];
  const said = (words: string, emphasis: EmphasisName | undefined): readonly DrawnConditionalFormat[] => {
    const formula = binary(cell(area.top, area.left), "=", text(words));
    return emphasis === undefined ? [] : [{ area, formula, emphasis }];
  };
  const each = (status: Status, isProvisional: boolean, emphasis: EmphasisName | undefined) =>
    wordsOfStatus(status, isProvisional).flatMap((words) => said(words, emphasis));
  return [...judged, "insufficient-data" as const].flatMap((status) => [
    ...each(status, false, EMPHASIS[status]),
    ...(judged.includes(status) ? each(status, true, "doubtful") : []),
  ]);
}

/** A figure that cannot be judged does not look like one that can. */
function notSound(area: Area): DrawnConditionalFormat {
  const status = anchored(cell(area.top, column.status), "column");
  const formula = binary(status, "=", text(STATUS_WORDS["insufficient-data"]));
  return { area, formula, emphasis: "doubtful" };
}
