import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import { requireUnprotected } from "../../model/protection";
import type { Sheet } from "../../model/sheet";
import { plain } from "../../protocol/stored-object";
import type { Cell } from "../../model/cell";
import { columnsIn, holds } from "../../model/sheet-areas";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

/** Source: learn.microsoft.com, Excel.AutoFilter. Criteria are stored but hide no rows. */
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
      if (column !== undefined && given.at(2) !== null) criteria.set(column, plain(given.at(2)));
      sheet.autoFilter = { area, criteria };
    },
    ClearCriteria: ({ autoFilter: filter }) => filter?.criteria.clear(),
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
