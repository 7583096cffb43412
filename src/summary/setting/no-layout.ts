import type { SummaryLayout } from "./summary-layout";

/** Empty layout for workbooks without a figures sheet. */
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
