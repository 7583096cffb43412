import { contentKind } from "../seen/content-kind";
import type { StudiedCell, StudiedCopy } from "./study-copy";
import { cellKey, contentAt, formatAt, parseA1, type Grid } from "../../workbook/grid";
import { locateTable, rowsBelow, SOURCES_WORDS, textIn } from "../../summary/read-summary";
import { groupedBy } from "../../base/grouped-by";

const { code, value, fingerprint } = SOURCES_WORDS.headings;

interface StoredCell extends StudiedCell {
  readonly sheet: string;
  readonly report: string;
  readonly figure?: number;
}

/**
 * Reads from an earlier summary what its copies had in the cells of the form: without it, the form would be
 * understood from the new copies alone. Omits rows of lists, whose areas are stored.
 */
export function storedCopies(grids: readonly Grid[]): readonly StudiedCopy[] {
  for (const grid of grids) {
    const table = locateTable(grid, [code, value, fingerprint]);
    const column = table?.columns.get(value);
    if (table === undefined || column === undefined) continue;
    const cells = rowsBelow(table).flatMap((line): readonly StoredCell[] => {
      const place = textIn(table, line, code);
      const behind = place.lastIndexOf("!");
      const at = parseA1(place.slice(behind + 1));
      const content = contentAt(grid, line, column);
      const kind = contentKind(content, formatAt(grid, line, column));
      if (behind < 1 || at === undefined || kind === "nothing") return [];
      return [
        {
          ...{ ...at, kind, isPutIn: false, isContinued: false, content: textIn(table, line, value) },
          ...{ sheet: place.slice(0, behind), report: textIn(table, line, fingerprint) },
          figure: typeof content === "number" ? content : undefined,
        },
      ];
    });
    return [...groupedBy(cells, ({ report }) => report).values()].map(studied);
  }
  return [];
}

const studied = (cells: readonly StoredCell[]): StudiedCopy =>
  new Map(
    [...groupedBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => [
      sheet,
      {
        cells: own,
        cleared: [],
        figures: new Map(
          own.flatMap(({ row, column, figure }) =>
            figure === undefined ? [] : [[cellKey(row, column), figure] as const],
          ),
        ),
      },
    ]),
  );
