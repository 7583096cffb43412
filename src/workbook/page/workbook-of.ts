import type { Drawing, SheetDrawing } from "../drawing/drawing";

/** Makes a workbook from sheets. `createdAt` is an ISO date-time. */
export const workbookOf = (
  sheets: readonly SheetDrawing[],
  title: string,
  createdAt: string,
  author?: string,
): Drawing => ({
  ...{ sheets, title, createdAt, author },
  names: [],
  properties: new Map(),
});
