import type { RejectedFile } from "../../domain/rejection";
import type { DrawnCell } from "../drawing";
import { joinPieces, spread, type SheetPiece } from "../form/sheet-piece";
import type { StyleName } from "../style";
import { rejectionSentence } from "../words/rejection-sentences";
import { FILING_SHEET_WORDS as WORDS } from "../words/summary-words";
import { numberCell, textCell } from "../drawn-cells";
import type { SummaryInput } from "./summary-input";
import { FILING } from "./summary-layout";

const { column } = FILING;

interface Line {
  readonly unit: string;
  readonly file: string;
  readonly reason: string;
}

/** The files that add nothing to the totals, each with what happened and what to do, from row `top` on. */
export function rejectedTable(
  input: SummaryInput,
  top: number,
): { readonly piece: SheetPiece; readonly lastRow: number } {
  const title = { cells: [textCell(top, 0, WORDS.rejectedTitle, "bold")] };
  if (input.rejected.length === 0) {
    const none = { cells: [textCell(top + 1, 0, WORDS.noneRejected, "italic")] };
    return { piece: joinPieces([title, none]), lastRow: top + 1 };
  }
  const ordinalHeading = textCell(top + 1, column.ordinal, WORDS.rejectedHeadings.ordinal, "header-small");
  const describe = describer(input);
  const rows = input.rejected.map((rejected, index) => {
    const row = top + 2 + index;
    return tableRow(
      numberCell(row, column.ordinal, index + 1, "centre-small"),
      describe(rejected),
      "text-small",
    );
  });
  return {
    piece: joinPieces([title, tableRow(ordinalHeading, WORDS.rejectedHeadings, "header-small"), ...rows]),
    lastRow: top + 1 + input.rejected.length,
  };
}

function describer(input: SummaryInput): (rejected: RejectedFile) => Line {
  const names = new Map(input.summary.units.map((unit) => [unit.code, unit.name]));
  const senders = new Map(input.files.map(({ file, unit }) => [file, unit]));
  return ({ file, rejection }) => {
    const sender = senders.get(file);
    const unit = sender === undefined ? "" : (names.get(sender) ?? sender);
    return { unit, file, reason: rejectionSentence(rejection) };
  };
}

function tableRow(ordinal: DrawnCell, line: Line, style: StyleName): SheetPiece {
  const { row } = ordinal;
  return joinPieces([
    { cells: [ordinal, textCell(row, column.unit, line.unit, style)] },
    spread(textCell(row, column.filing, line.file, style), column.file),
    spread(textCell(row, column.savedAt, line.reason, style), column.remark),
  ]);
}
