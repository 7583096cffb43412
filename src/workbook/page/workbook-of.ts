import type { Drawing, SheetDrawing } from "../drawing/drawing";

/** Makes a workbook from sheets. `createdAt` is an ISO date-time. */
export const workbookOf = (sheets: readonly SheetDrawing[], title: string, createdAt: string): Drawing => ({
  ...{ sheets, title, createdAt },
  names: [],
  properties: new Map(),
});
