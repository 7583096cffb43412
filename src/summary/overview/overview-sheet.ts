import { SUMMARY_SHEETS, STATUS_WORDS, statusWords } from "../../forms/words";
import type { Area } from "../../workbook/grid";
import { JUDGED_STATUSES, type Status } from "../../model/roll-up";
import {
  type DrawnCell,
  type DrawnConditionalFormat,
  type SheetDrawing,
  type EmphasisName,
  textRow,
} from "../../workbook/drawing";
import { anchored, binary, cell, text } from "../../workbook/formula";
import { OVERVIEW_WORDS as WORDS } from "../words/summary-words";
import { unequalCoverageWords } from "../words/completeness-words";
import { numberWidth, wrappedHeights, rowArea, landscapeSheet } from "../../workbook/page";
import { coverageOf } from "../setting/coverage-of";
import { judgementCells } from "./judgement-cells";
import { overviewBody } from "./overview-body";
import { overviewHeading } from "./overview-heading";
import type { OverviewLine } from "../setting/overview-lines";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

const { column } = OVERVIEW;
/** In characters. Printed columns take A4 landscape's width at 90% scale. */
const WIDTHS = [11, 4, 28, 9, 12.5, 12.5, 12.5, 9, 8.5, 9, 7.5, 10];

/** Scale in percent at which these widths fill the page. */
const SCALE = 92;
/** A heading of two words fits. */
const LEAST_PART = 8;
/** Least width of labels beside long remarks. */
const LEAST_LABEL = 22;
/** Characters of "Năm 2021: 6/29;" beyond the width of one number of units. */
const BY_ROUND = 6;

/** Hidden where no indicator has a target. */
const TARGET_COLUMNS = [column.target, column.achieved, column.status];

/** Points: a single line with some space. */
const LINE_HEIGHT = 17;

const EMPHASIS: { readonly [S in Status]: EmphasisName | undefined } = {
  exceeded: "good",
  met: "good",
  "nearly-met": "doubtful",
  outside: "doubtful",
  "in-progress": undefined,
  "not-met": "bad",
  "insufficient-data": "doubtful",
  impossible: "bad",
  "not-judged": undefined,
};

/** Draws every indicator with formulas over the figures sheet: the first annex of the front page. */
export function overviewSheet(input: SummaryInput, layout: SummaryLayout): SheetDrawing {
  const lastLine = OVERVIEW.firstRow + layout.lines.length - 1;
  const linesOf = (at: number): Area => ({ top: OVERVIEW.firstRow, bottom: lastLine, left: at, right: at });
  const askewFormat = (at: number): DrawnConditionalFormat => notSound(linesOf(at));
  const frame = overviewHeading(input);
  const hasTargets = layout.lines.some((each) => each.kind === "indicator" && each.indicator.target);
  const unused = hasTargets ? [] : TARGET_COLUMNS;
  const body = overviewBody(input, layout);
  const sections = layout.lines.flatMap((line, index) =>
    line.kind === "section" ? [rowArea(OVERVIEW.firstRow + index, column.ordinal, column.remark)] : [],
  );
  return landscapeSheet({
    name: SUMMARY_SHEETS.overview,
    cells: [
      ...frame.cells,
      ...textRow(OVERVIEW.headerRow, 0, Object.values(WORDS.headings), "header-small"),
      ...body,
    ],
    merges: [...frame.merges, ...sections],
    keepsNext: (row) => headsNext(layout.lines, row - OVERVIEW.firstRow),
    leastHeight: { first: OVERVIEW.firstRow, last: lastLine, height: LINE_HEIGHT },
    measured: layout.lines.flatMap((line, index) =>
      line.kind === "indicator"
        ? judgementCells(line.indicator, input.summary, OVERVIEW.firstRow + index, column)
        : [],
    ),
    columnWidths: withRemarks(widthsBeside(unused, input, layout), body),
    hiddenColumns: unused,
    conditionalFormats: [
      ...statusFormats(linesOf(column.status)),
      ...[column.value, column.achieved].map(askewFormat),
    ],
    freeze: { rows: OVERVIEW.firstRow, columns: 0 },
    footer: coverageOf(input.summary),
    print: {
      fitToWidth: false,
      scale: SCALE,
      area: { ...rowArea(0, column.ordinal, column.remark), bottom: lastLine },
      titleRows: { first: OVERVIEW.headerRow, last: OVERVIEW.headerRow },
    },
    tabColour: "1F6FB2",
  });
}

/**
 * Fits columns of numerators and denominators to their longest number. Gives room left to units by round, if
 * a review shows them, and to labels.
 */
function widthsBeside(
  hidden: readonly number[],
  { summary }: SummaryInput,
  { lines }: SummaryLayout,
): ReadonlyMap<number, number> {
  const totals = [...summary.indicators.values()];
  const partWidth = (part: "numerator" | "denominator"): number =>
    Math.min(
      WIDTHS[column[part]] ?? 0,
      Math.max(LEAST_PART, ...totals.map((total) => numberWidth(total[part] ?? 0))),
    );
  const widths = new Map(WIDTHS.map((width, at) => [at, width]));
  widths.set(column.numerator, partWidth("numerator")).set(column.denominator, partWidth("denominator"));
  const shown = WIDTHS.reduce(
    (sum, _width, at) => sum + (hidden.includes(at) ? 0 : (widths.get(at) ?? 0)),
    0,
  );
  const freed = WIDTHS.reduce((sum, width) => sum + width, 0) - shown;
  const isByRound = lines.some((line) => {
    if (line.kind === "section") return false;
    const total =
      line.kind === "indicator"
        ? summary.indicators.get(line.indicator.code)
        : summary.elements.get(line.element.code);
    return total !== undefined && unequalCoverageWords(total, summary) !== undefined;
  });
  const toRounds = isByRound ? Math.min(freed, BY_ROUND) : 0;
  const widened = (at: number, by: number): number => (WIDTHS[at] ?? 0) + by;
  return widths
    .set(column.coverage, widened(column.coverage, toRounds))
    .set(column.label, widened(column.label, freed - toRounds));
}

/** Divides the room of labels and remarks so that rows together are lowest. */
function withRemarks(
  widths: ReadonlyMap<number, number>,
  body: readonly DrawnCell[],
): ReadonlyMap<number, number> {
  const parted = body.filter((each) => each.column === column.label || each.column === column.remark);
  const [label = 0, remark = 0] = [column.label, column.remark].map((at) => widths.get(at) ?? 0);
  const shares: (readonly [width: number, height: number])[] = [];
  for (let width = remark; label + remark - width >= LEAST_LABEL; width += 2) {
    const heights = wrappedHeights(parted, withShare(width), []);
    const rows = new Set(parted.map(({ row }) => row));
    const height = [...rows].reduce((sum, row) => sum + Math.max(LINE_HEIGHT, heights.get(row) ?? 0), 0);
    shares.push([width, height]);
  }
  const [lowest] = shares.toSorted(([, one], [, other]) => one - other);
  return withShare(lowest?.[0] ?? remark);

  function withShare(width: number): ReadonlyMap<number, number> {
    return new Map([...widths, [column.label, label + remark - width], [column.remark, width]]);
  }
}

/** Sections head any next line, indicators the figures they are made of. */
function headsNext(lines: readonly OverviewLine[], at: number): boolean {
  const [kind, next] = [lines[at]?.kind, lines[at + 1]?.kind];
  return next !== undefined && (kind === "section" || (kind === "indicator" && next === "element"));
}

const statusFormats = (area: Area): readonly DrawnConditionalFormat[] =>
  JUDGED_STATUSES.flatMap((status) => [
    ...emphasised(area, statusWords(status, false), EMPHASIS[status]),
    ...emphasised(area, statusWords(status, true), EMPHASIS[status] && "doubtful"),
  ]);

const emphasised = (
  area: Area,
  words: string,
  emphasis: EmphasisName | undefined,
): readonly DrawnConditionalFormat[] =>
  emphasis === undefined
    ? []
    : [{ area, formula: binary(cell(area.top, area.left), "=", text(words)), emphasis }];

/** Styles figures that cannot be judged differently. */
function notSound(area: Area): DrawnConditionalFormat {
  const status = anchored(cell(area.top, column.status), "column");
  const formula = binary(status, "=", text(STATUS_WORDS["insufficient-data"]));
  return { area, formula, emphasis: "doubtful" };
}
