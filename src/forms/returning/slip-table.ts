import { parseA1 } from "../../workbook/grid";
import { type Finding, groupFindings, type FindingGroup } from "../../model/finding";
import { type DrawnCell, type DrawnLink, numberCell, textCell, textRow } from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { findingExpected, findingFound } from "../words/findings/finding-figures";
import { returnMend } from "../words/return-mends";
import { returnSentence } from "../words/return-mends";
import { RETURN_SLIP_WORDS as WORDS } from "../words/return-slip-words";
import { ruleTitle } from "../words/findings/finding-words";
import type { SlipInput } from "./slip-input";

/** Columns of the table; together about as wide as the printed part of a form. */
export const SLIP_COLUMN = {
  ordinal: 0,
  severity: 1,
  cell: 2,
  sentence: 3,
  found: 4,
  expected: 5,
  mend: 6,
} as const;
export const SLIP_WIDTHS: ReadonlyMap<number, number> = new Map([
  [SLIP_COLUMN.ordinal, 4],
  [SLIP_COLUMN.severity, 9],
  [SLIP_COLUMN.cell, 9],
  [SLIP_COLUMN.sentence, 22],
  [SLIP_COLUMN.found, 8.5],
  [SLIP_COLUMN.expected, 8.5],
  [SLIP_COLUMN.mend, 18],
]);

export interface SlipTable {
  readonly piece: SheetPiece;
  readonly links: readonly DrawnLink[];
  /** The row below the table. */
  readonly end: number;
}

/**
 * Draws the lines to fix from `top`, headings first. Many findings of one cause get a line of their own above
 * them.
 */
export function slipTable(input: SlipInput, top: number): SlipTable {
  const pieces: SheetPiece[] = [{ cells: textRow(top, 0, Object.values(WORDS.headings), "header-small") }];
  const links: DrawnLink[] = [];
  let row = top + 1;
  let ordinal = 1;
  for (const group of groupFindings(input.findings)) {
    const shared = sharedMend(group);
    if (group.findings.length > 1) pieces.push(groupLine(group, shared, row++));
    for (const finding of group.findings) {
      pieces.push({ cells: findingLine(finding, input, row, ordinal++, shared === undefined) });
      if (input.separate === undefined) links.push(...linkTo(finding, row));
      row += 1;
    }
  }
  return { piece: joinPieces(pieces), links, end: row };
}

/** Returns the advice that all findings of a group share. */
function sharedMend({ findings }: FindingGroup): string | undefined {
  const [first, ...others] = new Set(findings.map(returnMend));
  return findings.length > 1 && others.length === 0 ? first : undefined;
}

function groupLine({ rule, findings }: FindingGroup, mend: string | undefined, row: number): SheetPiece {
  const cause = ruleTitle(rule);
  const count = findings.length;
  const text = mend === undefined ? WORDS.group(cause, count) : WORDS.groupMend(cause, count, mend);
  return spread(textCell(row, 0, text, "label-total"), SLIP_COLUMN.mend);
}

function findingLine(
  finding: Finding,
  { formSheet, separate }: SlipInput,
  row: number,
  ordinal: number,
  hasMend: boolean,
): readonly DrawnCell[] {
  const { severity, sheet, cell } = finding;
  const sentence = returnSentence(finding);
  const isElsewhere = sheet !== undefined && sheet !== formSheet;
  const place = cell ?? (sheet === undefined ? WORDS.wholeFile : WORDS.wholeSheet);
  const isLinked = cell !== undefined && separate === undefined;
  return [
    numberCell(row, SLIP_COLUMN.ordinal, ordinal, "centre-small"),
    textCell(
      row,
      SLIP_COLUMN.severity,
      WORDS.severities[severity],
      severity === "error" ? "problem-text" : "text-small",
    ),
    textCell(row, SLIP_COLUMN.cell, place, isLinked ? "link" : "centre-small"),
    textCell(
      row,
      SLIP_COLUMN.sentence,
      isElsewhere ? WORDS.onSheet(sheet, sentence) : sentence,
      "text-small",
    ),
    textCell(row, SLIP_COLUMN.found, findingFound(finding), "text-small"),
    textCell(row, SLIP_COLUMN.expected, findingExpected(finding), "text-small"),
    textCell(row, SLIP_COLUMN.mend, hasMend ? returnMend(finding) : "", "text-small"),
  ];
}

function linkTo({ sheet, cell }: Finding, row: number): readonly DrawnLink[] {
  const position = cell === undefined ? undefined : parseA1(cell);
  if (sheet === undefined || position === undefined) return [];
  return [{ row, column: SLIP_COLUMN.cell, toSheet: sheet, toRow: position.row, toColumn: position.column }];
}
