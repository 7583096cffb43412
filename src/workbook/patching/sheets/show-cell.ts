import type { CellPlace } from "../../grid/cell-place";
import { a1, parseA1 } from "../../grid/address";
import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { refuseDamaged } from "../../reading/refusal";
import { attribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { unselected } from "../cells/edit-sheet";
import { elementSpans, type ElementSpan } from "../xml/element-spans";
import type { PatchedParts } from "../package/patched-parts";
import { insertion, spliced, type Splice } from "../xml/splice";
import { appended, prefixed, prefixOf, retagged } from "../xml/start-tag";

/** Rows and columns shown before the cell, so that its headings are visible. */
const BEFORE = { rows: 5, columns: 2 } as const;
/** Cells further right would be outside a small screen. */
const LAST_SEEN_COLUMN = 7;

/** Makes a workbook open at a cell. Does nothing if the sheet is missing. */
export function showCell(parts: PatchedParts, workbook: OpenedWorkbook, { sheet, cell }: CellPlace): void {
  const position = parseA1(cell);
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  if (position === undefined || index < 0) return;
  workbook.sheets.forEach(({ relationshipId }, at) => {
    const part = workbook.relationships.find(({ id }) => id === relationshipId)?.target;
    const xml = part === undefined ? undefined : parts.text(part);
    if (part === undefined || xml === undefined) return;
    const behind = unselected(xml, part) ?? xml;
    const after = at === index ? shownAt(behind, part, position.row, position.column) : behind;
    if (after !== xml) parts.put(part, after);
  });
  const xml = parts.text(workbook.path) ?? refuseDamaged(workbook.path);
  parts.put(workbook.path, opened(xml, workbook.path, index));
}

/** Makes another sheet of the workbook part active. */
function opened(xml: string, part: string, activeTab: number): string {
  const spans = elementSpans(xml, part, (name) => name === "workbookView" || name === "sheets");
  const view = spans.find(({ name }) => name === "workbookView");
  if (view !== undefined) return spliced(xml, [retagged(xml, view, { activeTab, firstSheet: undefined })]);
  const list = spans.find(({ name }) => name === "sheets");
  if (list === undefined) return xml;
  const views = `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`;
  return spliced(xml, [insertion(list.start, prefixed(views, prefixOf(xml, list)))]);
}

/** Scrolls the sheet part to the cell and selects it. */
function shownAt(xml: string, part: string, row: number, column: number): string {
  const spans = elementSpans(
    xml,
    part,
    (name, parent) => (name === "sheetView" && parent === "sheetViews") || parent === "sheetView",
  );
  const view = spans.find(({ name }) => name === "sheetView");
  if (view === undefined) return xml;
  const inside = spans.filter(({ start, end }) => start >= view.inside && end <= view.insideEnd);
  const pane = inside.find(({ name }) => name === "pane");
  const frozen = frozenOf(pane);
  const topLeftCell = a1(
    Math.max(frozen.rows, row - BEFORE.rows),
    column > LAST_SEEN_COLUMN ? Math.max(frozen.columns, column - BEFORE.columns) : frozen.columns,
  );
  const at = paneOf(row, column, frozen);
  const selections = inside.filter(({ name }) => name === "selection");
  const own = selections.find(({ attributes }) => (attribute(attributes, "pane") ?? TOP_LEFT) === at);
  const selected = { activeCell: a1(row, column), sqref: a1(row, column) };
  const prefix = prefixOf(xml, view);
  const fresh = `<${prefix}selection${at === TOP_LEFT ? "" : ` pane="${at}"`} activeCell="${selected.activeCell}" sqref="${selected.sqref}"/>`;
  const front = { tabSelected: 1, ...(pane === undefined && { topLeftCell }) };
  const splices: Splice[] = [];
  if (own !== undefined) {
    splices.push(retagged(xml, view, front), retagged(xml, own, { ...selected, activeCellId: undefined }));
  } else if (pane === undefined) splices.push(...appended(xml, view, fresh, front));
  else splices.push(retagged(xml, view, front), insertion(pane.end, fresh));
  if (pane !== undefined) splices.push(retagged(xml, pane, { topLeftCell, activePane: at }));
  return spliced(xml, splices);
}

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

const TOP_LEFT = "topLeft";

/**
 * Returns the frozen rows and columns. Split panes are measured in points and scroll freely, so they count as
 * none.
 */
function frozenOf(pane: ElementSpan | undefined): Frozen {
  const isFrozen = pane !== undefined && (attribute(pane.attributes, "state") ?? "split") !== "split";
  if (!isFrozen) return { rows: 0, columns: 0 };
  return {
    rows: numberAttribute(pane.attributes, "ySplit") ?? 0,
    columns: numberAttribute(pane.attributes, "xSplit") ?? 0,
  };
}

function paneOf(row: number, column: number, frozen: Frozen): string {
  const isBelow = frozen.rows > 0 && row >= frozen.rows;
  const isRight = frozen.columns > 0 && column >= frozen.columns;
  if (isBelow) return isRight ? "bottomRight" : "bottomLeft";
  return isRight ? "topRight" : TOP_LEFT;
}
