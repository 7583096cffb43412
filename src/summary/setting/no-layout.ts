import type { SummaryLayout } from "./summary-layout";

/** Of a workbook without figures: what leads to them leads nowhere. */
export const NO_LAYOUT: SummaryLayout = {
  lines: [],
  overviewRow: new Map(),
  columns: [],
  elementColumn: new Map(),
  indicatorColumn: new Map(),
  unitRow: new Map(),
  lastUnitRow: 0,
  totalRow: 0,
  answeredRow: 0,
  askedRow: 0,
};
