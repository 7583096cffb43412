import type { Area } from "../../../../src/workbook/grid/address";
import { a1, columnLetters } from "../../../../src/workbook/grid/address";
import { cellKey } from "../../../../src/workbook/grid/grid";
import type { Sheet } from "../../../host/model/sheet";
import { CellStyles } from "./cell-css";
import { conditionalLooks } from "./conditional-looks";
import { element } from "../element";
import { sheetLayout, STANDARD_HEIGHT } from "./sheet-layout";
import type { SheetLayout } from "./sheet-layout";
import { shownCell } from "./shown-cell";

const HEADING_WIDTH = 44;

/** Returns the id of a table cell, by which clicks and the selection find it. */
export const cellId = (row: number, column: number): string => `cell-${a1(row, column)}`;

/** Draws a sheet as a table: headings, widths, heights, merged cells, looks, contents, notes. */
export function drawGrid(sheet: Sheet, label: string): HTMLTableElement {
  const layout = sheetLayout(sheet);
  const { rows, columns } = layout;
  const table = element("table", { role: "grid", "aria-label": label, tabindex: "0" });
  table.classList.toggle("lined", sheet.showGridlines);
  const widths = [HEADING_WIDTH, ...columns.map(layout.widthOf)];
  table.append(
    element("colgroup", {}, ...widths.map((width) => element("col", { style: `width:${width}px` }))),
  );
  const heads = columns.map((column) =>
    element("th", { scope: "col", "data-column": String(column) }, columnLetters(column)),
  );
  table.append(element("thead", {}, element("tr", {}, element("td", { class: "corner" }), ...heads)));
  const draw = cellDrawer(sheet, layout);
  const body = rows.map((row) => {
    const head = element("th", { scope: "row", "data-row": String(row) }, String(row + 1));
    const height = layout.heightOf(row) ?? STANDARD_HEIGHT;
    const cells = columns.flatMap((column) => (layout.isCovered(row, column) ? [] : [draw(row, column)]));
    return element("tr", { style: `height:${height}px` }, head, ...cells);
  });
  table.append(element("tbody", {}, ...body));
  return table;
}

function cellDrawer(
  sheet: Sheet,
  layout: SheetLayout,
): (row: number, column: number) => HTMLTableCellElement {
  const styles = new CellStyles(sheet);
  const emphases = conditionalLooks(sheet);
  const remarks = new Map(sheet.comments.map(({ row, column, content }) => [cellKey(row, column), content]));
  return (row, column) => {
    const merge = layout.mergeFrom(row, column);
    const td = element("td", {
      id: cellId(row, column),
      "data-row": String(row),
      "data-column": String(column),
    });
    if (merge !== undefined) {
      td.rowSpan = layout.rows.filter((other) => other >= merge.top && other <= merge.bottom).length;
      td.colSpan = layout.columns.filter((other) => other >= merge.left && other <= merge.right).length;
    }
    const key = cellKey(row, column);
    const last = merge === undefined ? ([row, column] as const) : ([merge.bottom, merge.right] as const);
    const css = styles.of(row, column, last, emphases.get(key));
    td.style.cssText = css.style;
    const remark = remarks.get(key);
    if (remark !== undefined) {
      td.classList.add("remarked");
      td.title = remark;
    }
    fill(
      td,
      sheet,
      { top: row, left: column, bottom: last[0], right: last[1] },
      css.wraps,
      css.isGeneral,
      layout,
    );
    return td;
  };
}

/** A text too long for its cell runs over empty neighbours, as in Excel; numbers and wrapped texts do not. */
function fill(
  td: HTMLTableCellElement,
  sheet: Sheet,
  { top, left, right }: Area,
  wraps: boolean,
  isGeneral: boolean,
  layout: SheetLayout,
): void {
  const text = shownCell(sheet, top, left);
  if (text === "") return;
  const value = sheet.value(top, left);
  const span = element("span", {}, text);
  if (isGeneral && typeof value !== "string")
    td.style.textAlign = typeof value === "number" ? "right" : "center";
  if (wraps) span.className = "wraps";
  else if (typeof value === "string" && sheet.value(top, right + 1) === "") span.className = "spills";
  const height = layout.heightOf(top);
  // The row keeps its height and cuts off the rest.
  if (wraps && height !== undefined && td.rowSpan === 1) span.style.maxHeight = `${height - 1}px`;
  td.append(span);
}
