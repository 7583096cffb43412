import { type CellPlace, parseA1, contentAt, formulaAt, type Grid } from "../../workbook/grid";
import type { CellWrite } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { AppliedFixes } from "./fix-open-workbook";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";

/** Somebody has typed into fixed cells since; undoing would overwrite it. */
export interface ChangedSince {
  readonly kind: "changed-since";
  readonly places: readonly CellPlace[];
}

/** Restores the contents of fixed cells, all or none: none if one has changed since. */
export async function undoFixes(
  workbook: OpenWorkbook,
  { applied, undo }: Pick<AppliedFixes, "applied" | "undo">,
): Promise<Outcome<undefined, HostFailure | ChangedSince>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheets = new Map(read.value.grids.map((grid) => [grid.sheet, grid]));
  const changed = applied.filter((fix) => !stillHolds(fix, sheets.get(fix.place.sheet)));
  if (changed.length > 0) return fail({ kind: "changed-since", places: changed.map(({ place }) => place) });
  const written = await workbook.writeCells(undo);
  return written.ok ? succeed(undefined) : written;
}

function stillHolds({ place, content }: CellWrite, grid: Grid | undefined): boolean {
  const position = parseA1(place.cell);
  if (grid === undefined || position === undefined) return false;
  const { row, column } = position;
  const formula = formulaAt(grid, row, column);
  if (content.kind === "formula") return formula !== undefined && plain(formula.text) === plain(content.text);
  if (formula !== undefined) return false;
  const standing = contentAt(grid, row, column);
  switch (content.kind) {
    case "number":
    case "boolean":
      return standing === content.value;
    case "text":
      return standing === content.text;
    case "empty":
      return standing === undefined || standing === "";
  }
}

/** Excel capitalises function names and may add blanks. */
const plain = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();
