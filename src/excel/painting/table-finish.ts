import type { Finish } from "./step";
import { areaA1 } from "../../workbook/grid";
import { TABLE_STYLE, type DrawnTable } from "../../workbook/drawing";
import type { StagedSheet } from "./staging";

/** Converts painted cells into a table. If Excel refuses, the rows stay, without filter buttons. */
export const tableFinishes = ({ drawing: { table } }: StagedSheet): readonly Finish[] =>
  table === undefined ? [] : [{ what: "table", apply: (sheet) => putTable(sheet, table) }];

function putTable(sheet: Excel.Worksheet, table: DrawnTable): void {
  // Excel does not revert a refused request: the next attempt starts from the beginning.
  endTable(sheet, table);
  const made = sheet.tables.add(areaA1(table.area), true);
  made.style = TABLE_STYLE;
  made.name = table.name;
}

/** Converts the table of an earlier painting into cells; PivotTables find the next one by its name. */
export function endTable(sheet: Excel.Worksheet, { name }: DrawnTable): void {
  sheet.tables.getItemOrNullObject(name).convertToRange();
}

/** Converts tables that were refused before they got their name into cells: the sheet has no other tables. */
export async function endNamelessTables(
  context: Excel.RequestContext,
  staged: readonly StagedSheet[],
): Promise<void> {
  const drawn = staged.flatMap(({ name, drawing: { table } }) => {
    if (table === undefined) return [];
    const { tables } = context.workbook.worksheets.getItem(name);
    tables.load("items/name");
    return [{ table, tables }];
  });
  if (drawn.length === 0) return;
  await context.sync();
  const others = drawn.flatMap(({ table, tables }) =>
    tables.items
      .filter(({ name }) => name !== table.name)
      .map((other) => {
        const range = other.getRange();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        return { table, other, range };
      }),
  );
  await context.sync();
  for (const { table, other, range } of others) {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const covered = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    if (areaA1(covered) === areaA1(table.area)) other.convertToRange();
  }
  await context.sync();
}
