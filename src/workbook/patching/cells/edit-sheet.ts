import { flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import type { SheetEdits } from "./cell-edit";
import { CellFinder } from "./cell-finder";
import { editRow, newRow, type EditingSheet } from "./edit-row";
import { elementSpans, rootSpan, type ElementSpan } from "../xml/element-spans";
import { stopAtUnusual } from "../xml/patch-stop";
import { insertion, spliced, type Splice } from "../xml/splice";
import { appended, prefixOf, retagged } from "../xml/start-tag";
import type { StyleBook } from "../styles/style-book";

/** The changes to one sheet part. */
export interface SheetChange {
  readonly edits: SheetEdits;
  /** Removes the results of all formulas, so that nobody reads outdated ones. */
  readonly dropsResults: boolean;
  readonly replacesFormulas: boolean;
  readonly stopAtCalculated: (cell: string) => never;
}

/** The parents of the elements that describe the layout: columns, and the sheet itself. */
const AROUND_CELLS: ReadonlySet<string> = new Set(["", "worksheet", "cols"]);

/** Edits the cells of a sheet part and keeps everything else as written. */
export function editSheet(xml: string, part: string, change: SheetChange, styles: StyleBook): string {
  const { edits, dropsResults, replacesFormulas, stopAtCalculated } = change;
  const finder = new CellFinder(new Set(edits.keys()), part);
  const spans = elementSpans(xml, part, (_, parent) => AROUND_CELLS.has(parent), finder);
  const root = rootSpan(spans, "worksheet", part);
  const sheetData = spans.find(({ name, parent }) => name === "sheetData" && parent === "worksheet");
  const columns = spans.filter(({ parent }) => parent === "cols");
  const columnStyle = (column: number): number => styleOfColumn(columns, column);
  const prefix = prefixOf(xml, root);
  const sheet: EditingSheet = { xml, prefix, styles, columnStyle, replacesFormulas, stopAtCalculated };
  const splices: Splice[] = [];
  let below = "";
  for (const [row, cells] of inOrder(edits)) {
    const wanted = inOrder(cells).filter(
      ([, { result }]) => result === undefined || finder.rows.get(row) !== undefined,
    );
    if (wanted.length === 0) continue;
    const found = finder.rows.get(row);
    const next = finder.next.get(row);
    if (found !== undefined) splices.push(...editRow(found, wanted, sheet));
    else if (next !== undefined) splices.push(insertion(next, newRow(row, wanted, sheet)));
    else below += newRow(row, wanted, sheet);
  }
  if (below !== "") splices.push(...appended(xml, sheetData ?? stopAtUnusual(part), below));
  if (dropsResults) splices.push(...droppedResults(finder, splices));
  return spliced(xml, splices);
}

/** Skips cells that are rewritten: they have no result left. */
function droppedResults({ results }: CellFinder, splices: readonly Splice[]): readonly Splice[] {
  const ends = new Map<number, number>();
  for (const { at, until } of splices) ends.set(at, Math.max(until, ends.get(at) ?? 0));
  const starts = [...ends.keys()].sort((one, other) => one - other);
  let next = 0;
  return results.flatMap(({ start, end }) => {
    while ((starts[next + 1] ?? Infinity) <= start) next++;
    const at = starts[next] ?? Infinity;
    const isGone = at <= start && (ends.get(at) ?? 0) >= end;
    return isGone ? [] : [{ at: start, until: end, text: "" }];
  });
}

const inOrder = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...map].sort(([one], [other]) => one - other);

function styleOfColumn(columns: readonly ElementSpan[], column: number): number {
  const own = columns.find(({ attributes }) => {
    const first = numberAttribute(attributes, "min") ?? 0;
    return first <= column + 1 && column + 1 <= (numberAttribute(attributes, "max") ?? first);
  });
  return own === undefined ? 0 : (numberAttribute(own.attributes, "style") ?? 0);
}

/** Deselects a sheet part; undefined if it was not selected. */
export function unselected(xml: string, part: string): string | undefined {
  if (!xml.includes("tabSelected")) return undefined;
  const selected = elementSpans(
    xml,
    part,
    (name, parent) => name === "sheetView" && parent === "sheetViews",
  ).filter(({ attributes }) => flagAttribute(attributes, "tabSelected") === true);
  if (selected.length === 0) return undefined;
  return spliced(
    xml,
    selected.map((view) => retagged(xml, view, { tabSelected: undefined })),
  );
}
