import type { BlankTable, UnitPlace } from "../plan/blank-form";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { endsWith, hasOneOf, withoutNumber } from "./fold-text";
import { labelOf } from "./labelled-cells";
import type { SeenCell, SeenSheet } from "../seen/seen-copies";
import type { PrintedText, SheetCells } from "./sheet-cells";
import { tableAt } from "./tables/table-at";

/** The share of copies that must have content there, and of these that must have distinct content. */
const LEAST_SHARE = 0.6;
const LEAST_DIFFERENT = 0.75;

/**
 * Finds where copies name their unit: cells outside tables with distinct texts or codes in nearly every copy.
 * Prefers cells whose label names units; uses one without a label if there is no other.
 */
export function seenUnitPlaces(
  cells: SheetCells,
  tables: readonly BlankTable[],
  seen: SeenSheet,
): readonly UnitPlace[] {
  const found = [...seen.cells.values()]
    .filter((cell) => isOwnOfEach(cell, seen) && tableAt(tables, cell.row, cell.column) === undefined)
    .flatMap((cell) => placeAt(cells, tables, cell))
    .toSorted((one, other) => other.score - one.score);
  const best = (kind: UnitPlace["kind"]): readonly UnitPlace[] =>
    found
      .filter(({ place }) => place.kind === kind)
      .slice(0, 1)
      .map(({ place }) => place);
  return [...best("code"), ...best("name")];
}

function isOwnOfEach({ changed, continued, different }: SeenCell, { copies }: SeenSheet): boolean {
  const said = changed + continued;
  return said >= copies * LEAST_SHARE && different >= said * LEAST_DIFFERENT;
}

interface ScoredPlace {
  readonly place: UnitPlace;
  readonly score: number;
}

function placeAt(
  cells: SheetCells,
  tables: readonly BlankTable[],
  { row, column, codes, texts, continued }: SeenCell,
): readonly ScoredPlace[] {
  const { sheet } = cells.grid;
  const own = cells.textAt(row, column);
  const left = continued > 0 ? own : labelLeft(cells, row, column);
  const label = left === undefined ? "" : withoutNumber(labelOf(left.shown));
  const isOf = continued > 0 && endsWith(label, WORDS.of);
  if (label !== "" && hasOneOf(label, WORDS.notUnit) && !isOf) return [];
  const isCode = codes > texts || hasOneOf(label, WORDS.codeWithin);
  // A number is a code if its label says so.
  if (codes + texts === 0 && !hasOneOf(label, WORDS.codeWithin)) return [];
  const kind = isCode ? "code" : "name";
  const first = tables[0]?.firstHeadingRow ?? Infinity;
  const score =
    isOf || hasOneOf(label, WORDS.unitWithin)
      ? 2
      : hasOneOf(label, [...WORDS.nameWithin, ...WORDS.codeWithin])
        ? 1
        : 0;
  // A text without a label is a name above the table, a signature below it.
  if (score === 0 && (isCode || row > first || label !== "")) return [];
  const place: UnitPlace =
    left === undefined
      ? { kind, sheet, row, column, label: "" }
      : continued > 0
        ? { kind, sheet, row, column, label: labelOf(left.shown) }
        : { kind, sheet, row, column: left.column, label: labelOf(left.shown), beside: column };
  return [{ place, score }];
}

/** Returns the text before a cell with nothing between them. */
function labelLeft(cells: SheetCells, row: number, column: number): PrintedText | undefined {
  const text = cells.textsIn(row).findLast((each) => each.column < column);
  if (text === undefined) return undefined;
  const right = cells.mergeAt(row, text.column)?.right ?? text.column;
  return right + 1 === column ? text : undefined;
}
