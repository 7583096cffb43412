import type { Area } from "../../../../src/workbook/grid/address";
import type { Book } from "../../model/book";
import { checkName } from "../../model/defined-names";
import { requireUnprotected } from "../../model/protection";
import type { TableModel } from "../../model/records";
import type { Sheet } from "../../model/sheet";
import { intersection } from "../../model/sheet-areas";
import { writeCell } from "../../model/write-cell";
import { asText } from "../../protocol/arguments";
import { objectsOf, type Behaviour } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

const STYLE = /^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/;

const allTables = (book: Book): readonly TableModel[] => book.sheets.flatMap(({ tables }) => tables);

/** Returns the first free name of "Table1", "Table2" … */
function freeName(book: Book): string {
  const taken = new Set(allTables(book).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Table${number}`)) number += 1;
  return `Table${number}`;
}

/** Turns headings into distinct texts. Source: support.microsoft.com, "Overview of Excel tables". */
function makeHeadings(sheet: Sheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const stands = String(sheet.value(top, column)) || `Column${column - left + 1}`;
    let heading = stands;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${stands}${number}`;
    taken.add(heading.toLowerCase());
    if (sheet.cell(top, column)?.value !== heading) writeCell(sheet, top, column, `'${heading}`);
  }
}

function add(sheet: Sheet, { top, left, bottom, right }: Area, hasHeadings: boolean): TableModel {
  requireUnprotected(sheet);
  if (!hasHeadings) refuse("NotImplemented", "stand-in: a table without headings");
  // Excel adds a row if only headings are given.
  const area = { top, left, bottom: Math.max(bottom, top + 1), right };
  const touches = (other: Area): boolean => intersection(other, area) !== undefined;
  // Source: "A table cannot overlap a range that contains … another table"; for filters and merges assumed.
  if (sheet.tables.some((table) => touches(table.area)) || sheet.merges.some(touches))
    refuse("InvalidArgument");
  if (sheet.autoFilter !== undefined && touches(sheet.autoFilter.area)) refuse("InvalidArgument");
  makeHeadings(sheet, area);
  const { book } = sheet;
  const made = { id: book.newId(), sheet, area, name: freeName(book), style: "TableStyleMedium2" };
  sheet.tables.push(made);
  return made;
}

/**
 * Source: learn.microsoft.com, Excel.Table (names: "follow the guidelines for names", unique in the
 * workbook).
 */
const tableObject = objectsOf<TableModel>("Table", {
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        const { book } = table.sheet;
        const others = allTables(book).filter((other) => other !== table);
        checkName(asText(value), [...others, ...book.names]);
        table.name = asText(value);
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        if (!STYLE.test(asText(value))) refuse("InvalidArgument");
        table.style = asText(value);
      },
    },
    ShowHeaders: { get: () => true },
    ShowFilterButton: { get: () => true },
  },
  methods: {
    GetRange: ({ sheet, area }) => rangeObject(new Cells(sheet, [area])),
    ConvertToRange: (table) => {
      const { sheet, area } = table;
      requireUnprotected(sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return rangeObject(new Cells(sheet, [area]));
    },
  },
});

const tableOf = (tables: readonly TableModel[], key: string | number): TableModel | undefined =>
  tables.find(({ name, id }) => name === key || id === key);

/** Source: learn.microsoft.com, Excel.TableCollection (items by name or by id). */
function collection<M>(
  tablesOf: (model: M) => readonly TableModel[],
  sheetOf: (model: M) => Sheet,
): Behaviour<M> {
  return {
    scalars: { Count: { get: (model) => tablesOf(model).length } },
    items: (model) => tablesOf(model).map(tableObject),
    find: (model, key) => {
      const table = tableOf(tablesOf(model), key);
      return table && tableObject(table);
    },
    methods: {
      Add: (model, given) => {
        const sheet = sheetOf(model);
        const source = cellsArgument(given.at(0), sheet);
        if (source.sheet !== sheet) refuse("InvalidArgument");
        return tableObject(add(sheet, source.area, given.flag(1)));
      },
      GetCount: (model) => tablesOf(model).length,
      GetItemOrNullObject: (model, given) => {
        const table = tableOf(tablesOf(model), given.text(0));
        return table === undefined ? null : tableObject(table);
      },
    },
  };
}

export const tablesOfSheet: (model: Sheet) => HostObject = objectsOf<Sheet>(
  "TableCollection",
  collection(
    ({ tables }) => tables,
    (sheet) => sheet,
  ),
);

/** Every table of a workbook: the library reads loaded ones from it. */
export const tablesOfBook: (model: Book) => HostObject = objectsOf<Book>(
  "TableCollection",
  collection(allTables, () => refuse("NotImplemented", "stand-in: a table added to a workbook")),
);
