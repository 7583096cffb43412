import type { Area } from "../../../../src/workbook/grid/address";
import { editCell } from "../typing/cell-editor";
import type { NextCell } from "../typing/cell-editor";
import type { GridView } from "./grid-view";
import { choicesOf, validationAt } from "../typing/judge-cell";
import { neighbour, spanned } from "./selection-moves";
import type { Direction } from "./selection-moves";
import { sheetLayout, wholeCell } from "./sheet-layout";
import type { Workbench } from "../workbench";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Enter: "down",
};

/** Mouse and keyboard on the grid as in Excel: select, drag, move, type, F2, Delete. */
export function listenToGrid(grid: HTMLElement, workbench: Workbench, view: GridView): void {
  const { book } = workbench;
  let dragFrom: Area | undefined;

  const edit = (text: string): void => {
    const { sheet, area } = book.selection;
    const over = view.cell(area);
    if (over === undefined) return;
    const validation = validationAt(sheet, area.top, area.left);
    const choices = validation === undefined ? [] : choicesOf(validation.rule, sheet);
    workbench.startEditing();
    editCell({
      address: workbench.address(),
      text,
      choices,
      over,
      onDone: (typed, next) => {
        workbench.endEditing();
        view.focus();
        void take(typed, next);
      },
    });
  };
  /** A refused text keeps the selection. */
  const take = async (typed: string | undefined, next: NextCell): Promise<void> => {
    const isTaken = typed === undefined || (await workbench.type(typed));
    if (isTaken && next !== "stay") move(next, false);
  };
  const move = (direction: Direction, isExtending: boolean): void => {
    const { sheet, area } = book.selection;
    const next = neighbour(sheet, sheetLayout(sheet), area, direction);
    book.select(sheet, isExtending ? spanned(sheet, area, next) : next);
  };

  grid.addEventListener("mousedown", (event) => {
    const area = areaUnder(event.target, workbench);
    if (area === undefined) return;
    event.preventDefault();
    view.focus();
    dragFrom = area;
    const { sheet, area: before } = book.selection;
    book.select(book.activeSheet, event.shiftKey ? spanned(sheet, before, area) : area);
  });
  grid.addEventListener("mouseover", (event) => {
    const area = areaUnder(event.target, workbench);
    if (dragFrom === undefined || area === undefined) return;
    book.select(book.activeSheet, spanned(book.activeSheet, dragFrom, area));
  });
  window.addEventListener("mouseup", () => {
    dragFrom = undefined;
  });
  grid.addEventListener("click", ({ target: clicked }) => {
    if (areaUnder(clicked, workbench) === undefined) return;
    const { sheet, area } = book.selection;
    const target = sheet.cell(area.top, area.left)?.hyperlink?.documentReference;
    if (target !== undefined) workbench.goTo(target);
  });
  grid.addEventListener("dblclick", () => edit(workbench.content()));
  grid.addEventListener("keydown", (event) => {
    const direction = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction !== undefined) move(direction, event.shiftKey && event.key.startsWith("Arrow"));
    else if (event.key === "F2") edit(workbench.content());
    else if (event.key === "Delete" || event.key === "Backspace") void workbench.type("");
    else if (event.key.length === 1) edit(event.key);
    else return;
    event.preventDefault();
  });
}

function areaUnder(target: EventTarget | null, { book }: Workbench): Area | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const cell = target.closest("td");
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined
    ? undefined
    : wholeCell(book.activeSheet, Number(row), Number(column));
}
