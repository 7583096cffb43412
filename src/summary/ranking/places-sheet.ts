import { SUMMARY_SHEETS } from "../../forms/words";
import type { CriterionPoints, Place, RankedUnit, Ranking } from "../../model/ranking";
import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  numberCell,
  textCell,
  textRow,
} from "../../workbook/drawing";
import { landscapeSheet, joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { placesLayout, type PlacesLayout } from "./places-layout";
import { RANKING_WORDS as WORDS } from "../words/ranking-words";
import { coverageOf } from "../setting/coverage-of";
import { annexHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const NOTE_ROW = 2;
const HEADER_ROW = 3;
const COLUMN = { rank: 0, unit: 1, cluster: 2 } as const;
/** Percent: text of 10 points is 9 on paper. */
const SCALE = 90;

/** A list of places, overall or of a cluster. */
interface PlaceList {
  readonly title: string;
  readonly units: readonly RankedUnit[];
  readonly placeOf: (unit: RankedUnit) => Place | undefined;
}

/** Draws places overall and by cluster, with points by criterion. */
export function placesSheet(input: SummaryInput, ranking: Ranking): SheetDrawing {
  const { criteria = [] } = input.plan;
  const isRescaled = ranking.units.some(({ rescaled }) => rescaled !== undefined);
  const layout = placesLayout(criteria.length, isRescaled);
  const { widths, last } = layout;
  const { score, ...otherTotals } = WORDS.totals;
  const headings = [
    ...Object.values(WORDS.headings),
    ...(layout.isMatrix ? criteria.map(WORDS.heading) : []),
    ...[score, ...(isRescaled ? [WORDS.rescaled] : []), ...Object.values(otherTotals)],
  ];
  const pieces: SheetPiece[] = [
    annexHeading(input, WORDS.title + WORDS.proposedTitle(input.plan), last),
    spread(
      textCell(NOTE_ROW, 0, WORDS.note(input.plan) + (layout.isMatrix ? "" : WORDS.pointsElsewhere), "note"),
      last,
    ),
    { cells: textRow(HEADER_ROW, 0, headings, "header-small") },
  ];
  const titles: number[] = [];
  let row = HEADER_ROW + 1;
  for (const list of listsOf(input, ranking)) {
    pieces.push(drawnList(input, list, row, layout, isRescaled));
    titles.push(row);
    row += list.units.length + 1;
  }
  const { cells, merges } = joinPieces(pieces);
  return landscapeSheet({
    name: SUMMARY_SHEETS.ranking,
    cells,
    merges,
    columnWidths: new Map(widths.map((width, index) => [index, width])),
    freeze: { rows: HEADER_ROW + 1, columns: COLUMN.cluster },
    footer: coverageOf(input.summary),
    print: {
      ...{ fitToWidth: false, scale: SCALE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
      area: { top: 0, left: 0, bottom: row - 1, right: last },
    },
    keepsNext: (each) => titles.includes(each),
  });
}

function listsOf({ summary }: SummaryInput, { units }: Ranking): readonly PlaceList[] {
  const clusterOf = new Map(summary.units.map(({ code, cluster }) => [code, cluster]));
  const clusters = [...new Set(summary.units.flatMap(({ cluster }) => cluster ?? []))];
  return [
    { title: WORDS.overall, units, placeOf: ({ overall }) => overall },
    ...clusters.map((cluster) => ({
      title: WORDS.ofCluster(cluster),
      units: units.filter(({ unit }) => clusterOf.get(unit) === cluster),
      placeOf: ({ inCluster }: RankedUnit) => inCluster,
    })),
  ];
}

function drawnList(
  input: SummaryInput,
  { title, units, placeOf }: PlaceList,
  top: number,
  { isMatrix, points: firstPoints, after, last }: PlacesLayout,
  isRescaled: boolean,
): SheetPiece {
  const { plan, summary } = input;
  const { criteria = [] } = plan;
  const names = unitNames(input);
  const clusterOf = new Map(summary.units.map(({ code, cluster }) => [code, cluster]));
  const behind = after + (isRescaled ? 2 : 1);
  const line = (ranked: RankedUnit, row: number): readonly DrawnCell[] => {
    const { unit, score, rescaled, grade = "", standing, answered, asked, points } = ranked;
    const place = placeOf(ranked);
    const amount = (column: number, value: number | undefined, style: "points-small" | "points-total") =>
      value === undefined ? emptyCell(row, column, "text-small") : numberCell(row, column, value, style);
    return [
      place === undefined
        ? textCell(row, COLUMN.rank, "–", "centre-small")
        : numberCell(row, COLUMN.rank, place.rank, "number-count"),
      textCell(row, COLUMN.unit, names.get(unit) ?? unit, "text-small"),
      textCell(row, COLUMN.cluster, clusterOf.get(unit) ?? "", "centre-small"),
      ...(isMatrix
        ? criteria.map((_, index) => amount(firstPoints + index, knownPoints(points[index]), "points-small"))
        : []),
      amount(after, score, "points-total"),
      ...(isRescaled
        ? [textCell(row, after + 1, rescaled === undefined ? "" : WORDS.rescaling(rescaled), "centre-small")]
        : []),
      amount(behind, place?.behind, "points-small"),
      textCell(row, behind + 1, standing === "ranked" ? grade : WORDS.standing(ranked), "text-small"),
      textCell(row, behind + 2, standing === "missing" ? "" : `${answered}/${asked}`, "centre-small"),
    ];
  };
  const heading = spread(textCell(top, 0, title, "section"), last);
  return {
    ...heading,
    cells: [...heading.cells, ...units.flatMap((unit, index) => line(unit, top + 1 + index))],
  };
}

/** Undefined while unknown. */
const knownPoints = (own: CriterionPoints | undefined): number | undefined =>
  own?.state === "counted" || own?.state === "unverified" ? own.points : undefined;
