import { groupedBy } from "../../base/grouped-by";
import { MAX_ROWS } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { figureTraits, type Plan } from "../../model/plan";
import {
  type Drawing,
  type DrawnValue,
  emptyCell,
  numberCell,
  PLAIN_PAGE,
  type SheetDrawing,
  textCell,
  textRow,
} from "../../workbook/drawing";
import { sheetOf, workbookOf } from "../../workbook/page";
import { AREA_WORDS as WORDS } from "../../summary/words";
import type { Area } from "../../summary/document";
import type { AreaFigures, CountedUnit } from "./area-figures";
import type { TooManyFacts } from "./draw-facts";

interface Column<T> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: number, column: number, of: T) => DrawnValue;
}

const text = <T>(heading: string, width: number, of: (each: T) => string): Column<T> => ({
  ...{ heading, width },
  cell: (row, column, each) => textCell(row, column, of(each), "fact-text"),
});

const figure = <T>(
  heading: string,
  width: number,
  of: (each: T) => number | undefined,
  isFraction = false,
): Column<T> => ({
  ...{ heading, width },
  cell: (row, column, each) => {
    const value = of(each);
    if (value === undefined) return emptyCell(row, column, "fact-number");
    if (isFraction) return numberCell(row, column, value, "percent-small");
    return numberCell(row, column, value, Number.isInteger(value) ? "fact-number" : "fact-fraction");
  },
});

/**
 * Draws the totals of a round as a workbook: a sheet for each level of offices, with how many of their units
 * reported, and one of all units with their files. Fails if a sheet has too few rows for the units.
 */
export function drawAreas(
  plan: Plan,
  { indicators, areas, units }: AreaFigures,
  title: string,
  createdAt: string,
): Outcome<Drawing, TooManyFacts> {
  const most = MAX_ROWS - 1;
  if (units.length > most) return fail({ kind: "too-many-facts", rows: units.length, most });
  const names = new Map(areas.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name]])));
  const columns: readonly Column<Area>[] = [
    text(WORDS.code, 12, ({ code = "" }) => code),
    text(WORDS.office, 40, ({ code, name }) => (code === undefined ? WORDS.whole : name)),
    text(WORDS.above, 30, ({ above }) => (above === undefined ? "" : (names.get(above) ?? above))),
    figure(WORDS.reported, 10, ({ reported }) => reported),
    figure(WORDS.expected, 10, ({ expected }) => expected),
    figure(WORDS.rate, 10, ({ reported, expected }) => reported / expected, true),
    ...indicators.map((indicator) =>
      figure<Area>(
        `${indicator.code}. ${indicator.label}`,
        16,
        ({ figures }) => figures.get(indicator.code)?.value,
        figureTraits(indicator).isFraction,
      ),
    ),
  ];
  const ofUnits: readonly Column<CountedUnit>[] = [
    text(WORDS.code, 16, ({ code }) => code),
    text(WORDS.unit, 40, ({ name }) => name),
    text(WORDS.above, 30, ({ office }) => names.get(office) ?? office),
    text(WORDS.state, 12, ({ hasReported }) => (hasReported ? WORDS.sent : WORDS.missing)),
    text(WORDS.file, 40, ({ file }) => file),
    text(WORDS.sha256, 20, ({ sha256 }) => sha256),
  ];
  const levels = [...groupedBy(areas, ({ depth }) => depth)];
  return succeed(
    workbookOf(
      [
        ...levels.map(([depth, ofLevel]) => sheet(WORDS.level(depth), columns, ofLevel)),
        sheet(WORDS.units, ofUnits, units),
      ],
      `${title} (${plan.shortName ?? plan.title})`,
      createdAt,
    ),
  );
}

function sheet<T>(name: string, columns: readonly Column<T>[], all: readonly T[]): SheetDrawing {
  function* rows(): Generator<readonly DrawnValue[]> {
    for (const [at, each] of all.entries())
      yield columns.map(({ cell }, column) => cell(at + 1, column, each));
  }
  return {
    ...sheetOf(name, {
      cells: textRow(
        0,
        0,
        columns.map(({ heading }) => heading),
        "header-small",
      ),
      rowHeights: new Map([[0, HEADING_HEIGHT]]),
    }),
    ...(all.length > 0 && {
      longTable: {
        area: { top: 1, left: 0, bottom: all.length, right: columns.length - 1 },
        rows: { [Symbol.iterator]: rows },
      },
    }),
    columnWidths: new Map(columns.map(({ width }, column) => [column, width])),
    isProtected: false,
    // An office's own offices and units are those with its name in the column of the office above.
    filter: { top: 0, left: 0, bottom: all.length, right: columns.length - 1 },
    freeze: { rows: 1, columns: 2 },
    print: {
      ...PLAIN_PAGE,
      orientation: "landscape",
      ...(columns.length > MOST_FITTED && { fitToWidth: false, scale: 75 }),
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 1 },
    },
  };
}

/** Columns legible on one page; more are printed on several pages side by side. */
const MOST_FITTED = 8;
/** The headings with the labels of indicators take up to eight lines. */
const HEADING_HEIGHT = 110;
