import type { Area } from "../../../../src/workbook/grid/address";
import { a1 } from "../../../../src/workbook/grid/address";
import type { Sheet } from "../../../host/model/sheet";
import { positionsIn } from "../../../host/model/sheet-areas";
import type { Workbench } from "../workbench";
import { cellId, drawGrid } from "./draw-grid";
import { element } from "../element";
import { freezeInPlace } from "./freeze-in-place";
import { listenToGrid } from "./grid-input";
import { validationAt } from "../typing/judge-cell";
import { promptBox } from "../typing/prompt-box";
import { sheetLayout, wholeCell } from "./sheet-layout";
import { words } from "../words";

/** A larger selection shows only its first cell. */
const MOST_CELLS_SHOWN = 20_000;

/** The active sheet as a table for clicks, keys and typing. */
export class GridView {
  readonly element = element("div", { class: "grid" });
  private table = element("table");
  private shown: Sheet | undefined;
  private prompt: HTMLElement | undefined;
  private readonly scrolled = new WeakMap<Sheet, readonly [left: number, top: number]>();

  constructor(private readonly workbench: Workbench) {
    listenToGrid(this.element, workbench, this);
  }

  /** Redraws the sheet; keeps the scroll position. */
  draw(): void {
    const { activeSheet: sheet } = this.workbench.book;
    const { element: grid } = this;
    const hadFocus = grid.contains(document.activeElement);
    if (this.shown !== undefined) this.scrolled.set(this.shown, [grid.scrollLeft, grid.scrollTop]);
    this.shown = sheet;
    this.table = drawGrid(sheet, words.grid(sheet.name));
    grid.replaceChildren(this.table);
    freezeInPlace(grid, this.table, sheet);
    const [left, top] = this.scrolled.get(sheet) ?? [0, 0];
    grid.scrollTo({ left, top });
    if (hadFocus) this.focus();
    this.showSelection();
  }

  /** Marks the current selection and scrolls to it. */
  showSelection(): void {
    const { sheet, area } = this.workbench.book.selection;
    if (sheet !== this.shown) return;
    for (const marked of this.table.querySelectorAll(".selected, .active, .current")) {
      marked.classList.remove("selected", "active", "current");
    }
    const active = this.cell(area);
    for (const cell of this.cellsOf(area)) cell.classList.add("selected");
    for (const head of this.table.querySelectorAll("th")) {
      const { row, column } = head.dataset;
      const isRow = row !== undefined && Number(row) >= area.top && Number(row) <= area.bottom;
      const isColumn = column !== undefined && Number(column) >= area.left && Number(column) <= area.right;
      head.classList.toggle("current", isRow || isColumn);
    }
    this.prompt?.remove();
    if (active === undefined) return;
    active.classList.add("active");
    this.table.setAttribute("aria-activedescendant", active.id);
    if (!active.classList.contains("frozen")) active.scrollIntoView({ block: "nearest", inline: "nearest" });
    const validation = validationAt(sheet, area.top, area.left);
    this.prompt = validation && promptBox(validation, active, this.element);
    if (this.prompt !== undefined) this.element.append(this.prompt);
  }

  /** Returns the table cell of an area's first cell. */
  cell(area: Area): HTMLElement | undefined {
    const { sheet } = this.workbench.book.selection;
    const { top, left } = wholeCell(sheet, area.top, area.left);
    return this.table.querySelector<HTMLElement>(`#${cellId(top, left)}`) ?? undefined;
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  private cellsOf(area: Area): HTMLElement[] {
    const { rows, columns } = sheetLayout(this.workbench.book.selection.sheet);
    const bounded = {
      ...area,
      bottom: Math.min(area.bottom, rows.at(-1) ?? area.top),
      right: Math.min(area.right, columns.at(-1) ?? area.left),
    };
    const count = (bounded.bottom - bounded.top + 1) * (bounded.right - bounded.left + 1);
    if (count > MOST_CELLS_SHOWN) return [];
    return Array.from(positionsIn(bounded), ([row, column]) =>
      this.table.querySelector<HTMLElement>(`[id="cell-${a1(row, column)}"]`),
    ).filter((cell) => cell !== null);
  }
}
