import { MAX_ROWS } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import {
  type Drawing,
  type DrawnValue,
  type SheetDrawing,
  textRow,
  PLAIN_PAGE,
} from "../../workbook/drawing";
import { FACT_WORDS as WORDS } from "../../summary/words";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import { FACT_TABLE_COLUMNS as COLUMNS, groupingOf } from "./fact-columns";
import { factRows } from "./fact-rows";
import { sheetOf, workbookOf } from "../../workbook/page";

/** More lines than a sheet has rows below the headings. */
export interface TooManyFacts {
  readonly kind: "too-many-facts";
  readonly rows: number;
  readonly most: number;
}

/** The longest headings take two lines. */
const HEADING_HEIGHT = 30;
/** Text of 10 points is 9 on paper. */
const SCALE = 91;

/**
 * Draws the long table of a roll-up as an Excel table for PivotTables: a row for each fact, in words. Fails
 * above `most` facts, by default all rows of a sheet.
 */
export function drawFacts(
  plan: Plan,
  facts: Pick<RollUpFacts, "summary" | "uncounted" | "excused" | "files" | "written">,
  createdAt: string,
  most = MAX_ROWS - 1,
): Outcome<Drawing, TooManyFacts> {
  let count = 0;
  for (const _fact of factRows(plan, facts, createdAt)) count += 1;
  if (count > most) return fail({ kind: "too-many-facts", rows: count, most });
  const groupedBy = groupingOf(plan, facts);
  const right = COLUMNS.length - 1;
  function* rows(): Generator<readonly DrawnValue[]> {
    let row = 0;
    for (const fact of factRows(plan, facts, createdAt)) {
      row += 1;
      const [at, grouped] = [row, groupedBy(fact)];
      yield COLUMNS.map(({ cell }, column) => cell(at, column, fact, grouped));
    }
  }
  const sheet: SheetDrawing = {
    ...sheetOf(WORDS.sheet, {
      cells: textRow(
        0,
        0,
        COLUMNS.map(({ heading }) => heading),
        "header-small",
      ),
      rowHeights: new Map([[0, HEADING_HEIGHT]]),
    }),
    ...(count > 0 && {
      longTable: { area: { top: 1, left: 0, bottom: count, right }, rows: { [Symbol.iterator]: rows } },
    }),
    // Excel requires a row below the headings, even an empty one.
    table: { name: WORDS.table, area: { top: 0, left: 0, bottom: Math.max(count, 1), right } },
    columnWidths: new Map(COLUMNS.map(({ width }, column) => [column, width])),
    isProtected: false,
    freeze: { rows: 1, columns: 0 },
    print: {
      ...PLAIN_PAGE,
      orientation: "landscape",
      fitToWidth: false,
      scale: SCALE,
      titleRows: { first: 0, last: 0 },
    },
  };
  return succeed(workbookOf([sheet], WORDS.title, createdAt));
}
