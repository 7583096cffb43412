import { a1 } from "../../grid/address";
import type { SheetDrawing } from "../../drawing/drawing";
import { element } from "../xml/xml";

/** Writes the view of the sheet: gridlines, frozen panes, and whether it is active. */
export function sheetViewXml(sheet: SheetDrawing, isInFront: boolean): string {
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : 0,
      tabSelected: isInFront ? 1 : undefined,
      workbookViewId: 0,
    },
    frozenPane(sheet),
  );
  return `<sheetViews>${view}</sheetViews>`;
}

function frozenPane({ freeze, cursor }: SheetDrawing): string {
  const at = cursor && a1(cursor.row, cursor.column);
  const selection = at === undefined ? undefined : { activeCell: at, sqref: at };
  if (freeze === undefined) return selection === undefined ? "" : element("selection", selection);
  const { rows, columns } = freeze;
  const pane = paneWithCursor(rows, columns);
  if (pane === undefined) return "";
  return (
    element("pane", {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: a1(rows, columns),
      activePane: pane,
      state: "frozen",
    }) + element("selection", { pane, ...selection })
  );
}

/** Returns the pane that scrolls; undefined if nothing is frozen. */
function paneWithCursor(rows: number, columns: number): string | undefined {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return columns > 0 ? "topRight" : undefined;
}
