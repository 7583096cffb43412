import { readFileSync } from "node:fs";
import { SUMMARY_SHEETS } from "../../../src/sheets/words/summary/summary-words";
import type { LibreOffice } from "../../programs/libreoffice";
import type { RollUpDocument } from "../commands/json-documents";
import { realWorkbooks } from "../files/real-workbooks";

/** A summary workbook with the totals that the command printed of it. */
export interface WrittenSummary {
  readonly path: string;
  readonly totals: RollUpDocument["totals"];
}

/** Columns of the overview: the code of the line, and its figure. */
const CODE = 0;
const FIGURE = 6;

/** Expects the figures of indicators that LibreOffice calculates anew to be those that were printed, to nine digits. */
export function expectRecalculated(libreOffice: LibreOffice, summaries: readonly WrittenSummary[]): void {
  const files = summaries.map(({ path }) => new Uint8Array(readFileSync(path)));
  libreOffice.convertAll(files, "xlsx").forEach((bytes, index) => {
    const read = realWorkbooks.read(bytes);
    const grid = read.ok
      ? read.value.grids.find(({ sheet }) => sheet === SUMMARY_SHEETS.overview)
      : undefined;
    if (grid === undefined) throw new Error("the saved workbook has no overview");
    const shown = new Map<unknown, unknown>(
      Array.from(grid.rows, (row) => [row?.values[CODE], row?.values[FIGURE]]),
    );
    const { path, totals = {} } = summaries[index] ?? {};
    const printed = Object.entries(totals).map(([code, { value }]) => [code, rounded(value ?? undefined)]);
    expect({ path, figures: printed.map(([code]) => [code, rounded(shown.get(code))]) }).toEqual({
      path,
      figures: printed,
    });
  });
}

const rounded = (figure: unknown): number | null =>
  typeof figure === "number" ? Math.round(figure * 1e9) / 1e9 : null;
