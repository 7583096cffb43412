import { sumOf } from "../../base/exact-sum";
import { SUMMARY_SHEETS } from "../../forms/words";
import type { Criterion } from "../../model/plan";
import type { CriterionPoints, Ranking } from "../../model/ranking";
import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  numberCell,
  textCell,
  textRow,
} from "../../workbook/drawing";
import { landscapeSheet, joinPieces, spread, wordWidth } from "../../workbook/page";
import { figureWords, nextPointWords, RANKING_WORDS as WORDS, wantedWords } from "../words/ranking-words";
import { coverageOf } from "../setting/coverage-of";
import { annexHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const NOTE_ROW = 2;
const HEADER_ROW = 3;
/** In characters, figures at least; together A4 landscape's width at 90% scale. */
const WIDTHS = [18, 7, 22, 7, 7, 11, 9, 7, 8, 12, 16];
const FIGURE = 5;
/** Points given by the unit and by the office: hidden if no criterion is scored. */
const SCORES = [7, 8];
/** Columns that share the width that others need or leave. */
const SHARED = [2, 9, 10];
const LEAST_SHARED = 9;
/** Percent: text of 10 points is 9 on paper. */
const SCALE = 90;

/**
 * Draws the points of every unit that reported: the numbers behind them, and what one more needs. Criteria
 * that concern none of them are named once.
 */
export function pointsSheet(input: SummaryInput, { units }: Ranking): SheetDrawing {
  const { plan, summary } = input;
  const names = unitNames(input);
  const criteria = new Map((plan.criteria ?? []).map((criterion) => [criterion.code, criterion]));
  const all = units.flatMap(({ unit, points }) =>
    points.flatMap((own) => {
      const criterion = criteria.get(own.criterion);
      return criterion === undefined ? [] : [{ name: names.get(unit) ?? unit, criterion, own }];
    }),
  );
  const concerning = new Set(
    all.flatMap(({ criterion, own }) => (own.state === "not-asked" ? [] : [criterion])),
  );
  const rows = all.filter(({ criterion }) => concerning.has(criterion));
  const others = [...new Set(all.map(({ criterion }) => criterion))].filter((each) => !concerning.has(each));
  const hiddenColumns = all.some(({ own }) => own.scored !== undefined) ? [] : SCORES;
  const last = WIDTHS.length - 1;
  const { cells, merges } = joinPieces([
    annexHeading(input, WORDS.pointsTitle + WORDS.proposedTitle(input.plan), last),
    ...(others.length > 0 ? [spread(textCell(NOTE_ROW, 0, WORDS.unconcerning(others), "note"), last)] : []),
    {
      cells: [
        ...textRow(HEADER_ROW, 0, Object.values(WORDS.pointHeadings), "header-small"),
        ...rows.flatMap(({ name, criterion, own }, index) =>
          pointsRow(input, name, criterion, own, HEADER_ROW + 1 + index),
        ),
      ],
    },
  ]);
  return landscapeSheet({
    name: SUMMARY_SHEETS.points,
    cells,
    merges,
    columnWidths: widthsFor(cells, hiddenColumns),
    hiddenColumns,
    filter: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: last },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    footer: coverageOf(summary),
    print: { fitToWidth: false, scale: SCALE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
}

/** Fits the figure column to its longest figure; columns of words take what is left. */
function widthsFor(cells: readonly DrawnCell[], hidden: readonly number[]): ReadonlyMap<number, number> {
  const figures = cells.flatMap(({ row, column, content }) =>
    row > HEADER_ROW && column === FIGURE && content.kind === "text" ? content.text.split(" ") : [],
  );
  const needed = figures.reduce((most, word) => Math.max(most, wordWidth(word)), WIDTHS[FIGURE] ?? 0);
  const left = sumOf(hidden.map((column) => WIDTHS[column] ?? 0));
  const taken = (needed - (WIDTHS[FIGURE] ?? 0) - left) / SHARED.length;
  return new Map(
    WIDTHS.map((width, at) => [
      at,
      at === FIGURE ? needed : SHARED.includes(at) ? Math.max(LEAST_SHARED, width - taken) : width,
    ]),
  );
}

function pointsRow(
  { plan }: SummaryInput,
  name: string,
  criterion: Criterion,
  own: CriterionPoints,
  row: number,
): readonly DrawnCell[] {
  const isKnown = own.state === "counted" || own.state === "unverified";
  const amount = (column: number, value: number | undefined): DrawnCell =>
    value === undefined
      ? emptyCell(row, column, "text-small")
      : numberCell(row, column, value, "points-small");
  const remark = [WORDS.state(own.state), own.scored?.explanation ?? ""].filter((text) => text !== "");
  return [
    textCell(row, 0, name, "text-small"),
    textCell(row, 1, criterion.code, "code-boxed"),
    textCell(row, 2, criterion.label, "text-small"),
    amount(3, isKnown ? own.points : undefined),
    amount(4, criterion.points),
    textCell(row, 5, figureWords(plan, criterion, own), "centre-small"),
    textCell(row, 6, wantedWords(plan, criterion, own), "centre-small"),
    amount(7, own.scored?.self),
    amount(8, own.scored?.verified),
    textCell(row, 9, remark.join(". "), "text-small"),
    textCell(row, 10, nextPointWords(plan, criterion, own), "text-small"),
  ];
}
