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
import { landscapeSheet, joinPieces } from "../../workbook/page";
import { figureWords, nextPointWords, RANKING_WORDS as WORDS, wantedWords } from "../words/ranking-words";
import { coverageOf } from "../setting/coverage-of";
import { sheetHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const HEADER_ROW = 3;
const WIDTHS = [30, 9, 32, 9, 9, 18, 12, 9, 9, 28, 30];

/** Every point of every unit: from which numbers, and what one more would take. */
export function pointsSheet(input: SummaryInput, { units }: Ranking): SheetDrawing {
  const { plan, summary } = input;
  const names = unitNames(input);
  const criteria = new Map((plan.criteria ?? []).map((criterion) => [criterion.code, criterion]));
  const rows = units.flatMap(({ unit, points }) =>
    points.flatMap((own) => {
      const criterion = criteria.get(own.criterion);
      return criterion === undefined ? [] : [{ name: names.get(unit) ?? unit, criterion, own }];
    }),
  );
  const last = WIDTHS.length - 1;
  const { cells, merges } = joinPieces([
    sheetHeading(input, WORDS.pointsTitle, last),
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
    columnWidths: new Map(WIDTHS.map((width, index) => [index, width])),
    filter: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: last },
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    footer: coverageOf(summary),
    print: { fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  });
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
