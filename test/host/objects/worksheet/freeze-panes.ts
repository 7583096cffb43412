import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { HostObject } from "../../protocol/host-object";
import type { Sheet } from "../../model/sheet";
import { isWholeColumns, isWholeRows, WHOLE_SHEET } from "../../model/sheet-areas";
import { Cells, cellsArgument } from "../range/cells";
import { rangeObject } from "../range/range";

function inFront(sheet: Sheet): Sheet {
  return sheet.book.surroundings.isBehindAnother() ? refuse("GeneralException") : sheet;
}

function location(sheet: Sheet): HostObject | null {
  const { freeze } = inFront(sheet);
  if (freeze === undefined) return null;
  const bottom = freeze.rows === 0 ? WHOLE_SHEET.bottom : freeze.rows - 1;
  const right = freeze.columns === 0 ? WHOLE_SHEET.right : freeze.columns - 1;
  return rangeObject(new Cells(sheet, [{ top: 0, left: 0, bottom, right }]));
}

/**
 * Source: learn.microsoft.com, Excel.WorksheetFreezePanes; another workbook in front: "Troubleshooting Excel
 * add-ins".
 */
export const freezePanes = objectsOf<Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, given) => {
      inFront(sheet).freeze = { rows: given.optionalNumber(0) ?? 1, columns: 0 };
    },
    FreezeColumns: (sheet, given) => {
      inFront(sheet).freeze = { rows: 0, columns: given.optionalNumber(0) ?? 1 };
    },
    FreezeAt: (sheet, given) => {
      const { area } = cellsArgument(given.at(0), inFront(sheet));
      sheet.freeze = {
        rows: isWholeColumns(area) ? 0 : area.bottom + 1,
        columns: isWholeRows(area) ? 0 : area.right + 1,
      };
    },
    Unfreeze: (sheet) => {
      inFront(sheet).freeze = undefined;
    },
    GetLocationOrNullObject: location,
    GetLocation: (sheet) => location(sheet) ?? refuse("ItemNotFound"),
  },
});
