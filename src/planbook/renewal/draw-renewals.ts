import { formatDay, formatNumber } from "../../base/formats";
import { a1 } from "../../workbook/grid";
import type { SheetDrawing } from "../../workbook/drawing";
import type { PlanCell } from "../codec/plan-row";
import { RENEWAL_TASKS, RENEWAL_WORDS as words } from "../words/renewal-words";
import { drawnList } from "./drawn-list";
import type { Renewal } from "./renew-rows";

const WIDTHS = [14, 8, 20, 46, 46, 26];

/** Draws the sheet that lists the changed cells of a renewed plan, each before and after. */
export const drawRenewals = (renewals: readonly Renewal[]): SheetDrawing =>
  drawnList(
    words,
    WIDTHS,
    renewals.map(({ kind, table, column, subject, row, before, after }) => [
      table.sheet,
      a1(row, table.columns.indexOf(column)),
      subject,
      shown(before),
      shown(after),
      RENEWAL_TASKS[kind],
    ]),
  );

function shown(cell: PlanCell): string {
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "string") return cell;
  return cell.kind === "day" ? formatDay(cell.day) : formatNumber(cell.fraction);
}
