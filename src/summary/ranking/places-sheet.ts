import { SUMMARY_SHEETS } from "../../forms/words";
import type { Place, RankedUnit, Ranking } from "../../model/ranking";
import {
  type DrawnCell,
  type SheetDrawing,
  emptyCell,
  numberCell,
  textCell,
  textRow,
} from "../../workbook/drawing";
import { landscapeSheet, joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { RANKING_WORDS as WORDS } from "../words/ranking-words";
import { coverageOf } from "../setting/coverage-of";
import { sheetHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { unitNames } from "../setting/unit-names";

const NOTE_ROW = 2;
const FIRST_ROW = 4;
const COLUMN = { rank: 0, unit: 1, cluster: 2, points: 3 } as const;
const WIDTHS = { before: [7, 34, 14], points: 11, after: [11, 11, 20, 11] };

/** One list of places: over all, or of a cluster. */
interface PlaceList {
  readonly title: string;
  readonly units: readonly RankedUnit[];
  readonly placeOf: (unit: RankedUnit) => Place | undefined;
}

/** The places over all and in each cluster, with the points of each criterion. */
export function placesSheet(input: SummaryInput, ranking: Ranking): SheetDrawing {
  const { criteria = [] } = input.plan;
  const last = COLUMN.points + criteria.length + WIDTHS.after.length - 1;
  const pieces: SheetPiece[] = [
    sheetHeading(input, WORDS.title, last),
    spread(textCell(NOTE_ROW, 0, WORDS.note(input.plan), "note"), last),
  ];
  let row = FIRST_ROW;
  for (const list of listsOf(input, ranking)) {
    pieces.push(drawnList(input, list, row, last));
    row += list.units.length + 3;
  }
  const { cells, merges } = joinPieces(pieces);
  const widths = [...WIDTHS.before, ...criteria.map(() => WIDTHS.points), ...WIDTHS.after];
  return landscapeSheet({
    name: SUMMARY_SHEETS.ranking,
    cells,
    merges,
    columnWidths: new Map(widths.map((width, index) => [index, width])),
    freeze: { rows: FIRST_ROW, columns: COLUMN.cluster },
    footer: coverageOf(input.summary),
    print: { fitToWidth: true },
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
  last: number,
): SheetPiece {
  const { plan, summary } = input;
  const { criteria = [] } = plan;
  const names = unitNames(input);
  const clusterOf = new Map(summary.units.map(({ code, cluster }) => [code, cluster]));
  const after = COLUMN.points + criteria.length;
  const headings = [
    ...Object.values(WORDS.headings),
    ...criteria.map(WORDS.heading),
    ...Object.values(WORDS.totals),
  ];
  const line = (ranked: RankedUnit, row: number): readonly DrawnCell[] => {
    const { unit, score, grade = "", standing, answered, asked, points } = ranked;
    const place = placeOf(ranked);
    const amount = (column: number, value: number | undefined, style: "points-small" | "points-total") =>
      value === undefined ? emptyCell(row, column, "text-small") : numberCell(row, column, value, style);
    return [
      place === undefined
        ? textCell(row, COLUMN.rank, "–", "centre-small")
        : numberCell(row, COLUMN.rank, place.rank, "number-count"),
      textCell(row, COLUMN.unit, names.get(unit) ?? unit, "text-small"),
      textCell(row, COLUMN.cluster, clusterOf.get(unit) ?? "", "centre-small"),
      ...criteria.map((_, index) => {
        const own = points[index];
        const isKnown = own !== undefined && (own.state === "counted" || own.state === "unverified");
        return amount(COLUMN.points + index, isKnown ? own.points : undefined, "points-small");
      }),
      amount(after, score, "points-total"),
      amount(after + 1, place?.behind, "points-small"),
      textCell(row, after + 2, standing === "ranked" ? grade : WORDS.standing(ranked), "text-small"),
      textCell(row, after + 3, standing === "missing" ? "" : `${answered}/${asked}`, "centre-small"),
    ];
  };
  const heading = spread(textCell(top, 0, title, "section"), last);
  return {
    ...heading,
    cells: [
      ...heading.cells,
      ...textRow(top + 1, 0, headings, "header-small"),
      ...units.flatMap((unit, index) => line(unit, top + 2 + index)),
    ],
  };
}
