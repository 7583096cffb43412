import type { DrawnCell, SheetDrawing } from "../../drawing";
import { textCell, textRow } from "../../drawn-cells";
import { localMoment } from "../../summary/local-moment";
import { valueCell } from "../../summary/value-cell";
import { formatMoment } from "../../words/number-words";
import { OWN_SOURCES_WORDS as WORDS } from "../../words/own-form-words";
import type { OwnSummaryInput } from "./own-summary-input";
import { HEADER_ROW, ownSheet } from "./own-sheet";

/** One line for every figure received: whose, which, how much, and the file, sheet and cell it came from. */
export function ownSourcesSheet(input: OwnSummaryInput): SheetDrawing {
  const { form, units, current } = input.facts;
  const cells: DrawnCell[] = [];
  let row = HEADER_ROW;
  for (const { code: unit, name } of units) {
    const submission = current.get(unit);
    if (submission === undefined) continue;
    const { file, fingerprint, savedAt = "" } = submission;
    for (const { code, label } of form.cells) {
      const entry = submission.entries.get(code);
      if (entry === undefined || entry.reading.kind === "blank" || entry.reading.kind === "misread") continue;
      row += 1;
      cells.push(
        textCell(row, 0, name, "text-small"),
        textCell(row, 1, code, "code-boxed"),
        textCell(row, 2, label, "text-small"),
        valueCell(row, 3, entry.reading),
        textCell(row, 4, file, "text-small"),
        textCell(row, 5, entry.place.sheet, "text-small"),
        textCell(row, 6, entry.place.cell, "centre-small"),
        textCell(row, 7, fingerprint, "fingerprint"),
        textCell(row, 8, formatMoment(localMoment(savedAt)), "text-small"),
      );
    }
  }
  return ownSheet(input, {
    name: input.sheetNames.sources,
    title: WORDS.title,
    widths: [24, 16, 36, 14, 26, 16, 8, 46, 18],
    cells: [...textRow(HEADER_ROW, 0, Object.values(WORDS.headings), "header-small"), ...cells],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    lastRow: row,
  });
}
