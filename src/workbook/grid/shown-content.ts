import { formatNumber, formatMoment } from "../../base/formats";
import { contentAt, isCellError, type Grid } from "./grid";
import { localMoment } from "../../base/dates";

/** Returns approximately what a person sees in a cell, for quoting; undefined if it is empty or blank. */
export function shownContent(grid: Grid, row: number, column: number): string | undefined {
  const content = contentAt(grid, row, column);
  if (content === undefined) return undefined;
  if (isCellError(content)) return content.error;
  const shown = typeof content === "number" ? formatNumber(content) : String(content).trim();
  return shown === "" ? undefined : shown;
}

/** Formats an ISO date-time in Vietnamese time: "05/01/2018 09:30"; returns "" for undefined. */
export const shownMoment = (moment: string | undefined): string => formatMoment(localMoment(moment ?? ""));
