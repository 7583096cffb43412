import { a1, contentAt, formatAt, isCellError } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { CleanedNote, Submission } from "../../model/submission";
import { cleanCell } from "./clean-cell";
import type { LocatedForm } from "./locate-form";

/** Reads the remarks beside the figures by row code, and which of them were cleaned. */
export function readNotes(
  { grid, rows, noteColumn }: LocatedForm,
  plan: Plan,
): Required<Pick<Submission, "notes" | "cleanedNotes">> {
  const notes = new Map<string, string>();
  const cleanedNotes: CleanedNote[] = [];
  if (noteColumn === undefined) return { notes, cleanedNotes };
  for (const { code } of [...plan.elements, ...plan.indicators]) {
    const row = rows.get(code);
    const content = row === undefined ? undefined : contentAt(grid, row, noteColumn);
    if (row === undefined || content === undefined || isCellError(content)) continue;
    const { text, cleaning } = cleanCell(String(content), formatAt(grid, row, noteColumn).font);
    if (text !== "") notes.set(code, text);
    if (cleaning !== undefined) {
      cleanedNotes.push({ code, place: { sheet: grid.sheet, cell: a1(row, noteColumn) }, cleaning });
    }
  }
  return { notes, cleanedNotes };
}
