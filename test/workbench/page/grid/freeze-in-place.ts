import type { Sheet } from "../../../host/model/sheet";

/**
 * Keeps the sheet's frozen rows and columns in view. The table must be on the page, because row heights are
 * known only there. Scrolling stays clear of them.
 */
export function freezeInPlace(grid: HTMLElement, table: HTMLTableElement, { freeze }: Sheet): void {
  const { rows = 0, columns = 0 } = freeze ?? {};
  const corner = table.querySelector<HTMLElement>(".corner");
  const frozen = [...table.querySelectorAll<HTMLElement>("td, th")].flatMap((cell) => {
    // Headings have one of the two; beside the grid they stick anyway.
    const isAbove = Number(cell.dataset.row) < rows;
    const isBeside = Number(cell.dataset.column) < columns;
    return isAbove || isBeside ? [{ cell, isAbove, isBeside }] : [];
  });
  // Measures everything before any change: otherwise the browser would lay out the table for each cell.
  const measured = frozen.map(({ cell, isAbove, isBeside }) => ({
    cell,
    top: isAbove ? cell.offsetTop : undefined,
    left: isBeside ? cell.offsetLeft : undefined,
    bottom: isAbove ? cell.offsetTop + cell.offsetHeight : 0,
    right: isBeside ? cell.offsetLeft + cell.offsetWidth : 0,
  }));
  for (const { cell, top, left } of measured) {
    cell.classList.add("frozen");
    if (top !== undefined) cell.style.top = `${top}px`;
    if (left !== undefined) cell.style.left = `${left}px`;
  }
  const below = Math.max(corner?.offsetHeight ?? 0, ...measured.map(({ bottom }) => bottom));
  const beside = Math.max(corner?.offsetWidth ?? 0, ...measured.map(({ right }) => right));
  grid.style.scrollPadding = `${below}px 24px 24px ${beside}px`;
}
