import type { Area } from "../../../../src/workbook/grid/address";
import { asMembers, isList } from "../../protocol/arguments";
import type { Argument } from "../../protocol/host-object";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { requireUnprotected } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { plain } from "../../protocol/stored-object";
import { shownText } from "../../model/shown-text";
import type { Cell } from "../../model/cell";
import { columnsIn, holds } from "../../model/sheet-areas";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

/** Returns the rows that a criterion hides; only lists of shown texts are implemented. */
function hiddenBy(sheet: Sheet, { top, left, bottom }: Area, column: number, criterion: Argument): number[] {
  const { filterOn, values } = asMembers(criterion);
  if (filterOn !== "Values" || values === undefined || !isList(values)) {
    return refuse("NotImplemented", "stand-in: a filter other than by a list of values");
  }
  const isShown = (row: number): boolean =>
    values.includes(shownText(sheet.value(row, left + column), sheet.numberFormat(row, left + column)));
  return Array.from({ length: bottom - top }, (_, at) => top + 1 + at).filter((row) => !isShown(row));
}

/** Returns whether the sheet's filter hides rows of an area. */
export const hasFilteredRows = ({ autoFilter: filter }: Sheet, { top, bottom }: Area): boolean =>
  [...(filter?.hides ?? [])].some((row) => row >= top && row <= bottom);

/** Source: learn.microsoft.com, Excel.AutoFilter. Criteria hide rows when they are applied. */
export const autoFilter = objectsOf<Sheet>("AutoFilter", {
  scalars: {
    Enabled: { get: ({ autoFilter: filter }) => filter !== undefined },
    IsDataFiltered: { get: ({ autoFilter: filter }) => (filter?.criteria.size ?? 0) > 0 },
    Criteria: { get: ({ autoFilter: filter }) => [...(filter?.criteria.values() ?? [])] },
  },
  methods: {
    Apply: (sheet, given) => {
      requireUnprotected(sheet);
      const { area } = cellsArgument(given.at(0), sheet);
      // The user interface requires content to filter; code assumed.
      const isFilled = ({ row, column, value, formula }: Cell): boolean =>
        (value ?? formula) !== undefined && holds(area, row, column);
      if (![...sheet.cells.values()].some(isFilled)) refuse("InvalidArgument");
      const criteria = new Map<number, ReturnType<typeof plain>>();
      const column = given.optionalNumber(1);
      if (column !== undefined && (column < 0 || column >= columnsIn(area))) refuse("InvalidArgument");
      const hides = new Set<number>();
      if (column !== undefined && given.at(2) !== null) {
        criteria.set(column, plain(given.at(2)));
        for (const row of hiddenBy(sheet, area, column, given.at(2))) hides.add(row);
      }
      sheet.autoFilter = { area, criteria, hides };
    },
    ClearCriteria: ({ autoFilter: filter }) => {
      filter?.criteria.clear();
      filter?.hides.clear();
    },
    Remove: (sheet) => {
      requireUnprotected(sheet);
      sheet.autoFilter = undefined;
    },
    GetRange: (sheet) =>
      sheet.autoFilter === undefined
        ? refuse("ItemNotFound")
        : rangeObject(new Cells(sheet, [sheet.autoFilter.area])),
  },
});
