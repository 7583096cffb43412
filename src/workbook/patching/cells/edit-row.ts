import { a1 } from "../../grid/address";
import { attribute, flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import type { CellEdit } from "./cell-edit";
import type { FoundCell, FoundRow } from "./cell-finder";
import type { ElementSpan } from "../xml/element-spans";
import { insertion, type Splice } from "../xml/splice";
import { appended, prefixed, retagged } from "../xml/start-tag";
import { element, escapeText, escapeAttribute } from "../../writing/xml/xml";
import { spreadsheetText } from "../../writing/xml/spreadsheet-text";
import type { StyleBook } from "../styles/style-book";
import type { NewContent } from "../../files/cell-changes";
import { numberText } from "../../writing/sheet/cell-xml";
import { inlineTexts } from "../../writing/workbook/shared-strings";
import { withinLimit } from "../../writing/limits";

/** The properties of a sheet and its workbook that editing cells needs. */
export interface EditingSheet {
  readonly xml: string;
  readonly prefix: string;
  readonly styles: StyleBook;
  /** Style of missing cells of a column. */
  readonly columnStyle: (column: number) => number;
  readonly replacesFormulas: boolean;
  /** Stops at a formula cell that should be filled. */
  readonly stopAtCalculated: (cell: string) => never;
}

type WantedCells = readonly (readonly [column: number, edit: CellEdit])[];

/** Writes a row that does not exist yet. */
export function newRow(row: number, wanted: WantedCells, sheet: EditingSheet): string {
  const { prefix, columnStyle } = sheet;
  const cells = wanted.map(([column, edit]) => newCell(row, column, edit, columnStyle(column), sheet));
  return `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

/** Returns the changes of an existing row; its cells are in order from left to right. */
export function editRow(found: FoundRow, wanted: WantedCells, sheet: EditingSheet): readonly Splice[] {
  const edits = new Map(wanted);
  const there = new Set(found.cells.map(({ column }) => column));
  const missing = wanted.filter(([column, { result }]) => result === undefined && !there.has(column));
  return [
    ...found.cells.flatMap((cell) => {
      const edit = edits.get(cell.column);
      if (edit === undefined) return [];
      if (edit.result !== undefined) return cell.hasFormula ? withResult(cell, edit.result, sheet) : [];
      return [editCell(found.row, cell, edit, sheet)];
    }),
    ...(missing.length === 0 ? [] : addCells(found, missing, sheet)),
  ];
}

function editCell(row: number, cell: FoundCell, edit: CellEdit, sheet: EditingSheet): Splice {
  const { xml, prefix, styles, replacesFormulas, stopAtCalculated } = sheet;
  const style = styles.changed(numberAttribute(cell.attributes, "s") ?? 0, edit);
  if (edit.content === undefined) return retagged(xml, spanOf("c", cell), { s: style });
  if (cell.hasFormula && !replacesFormulas) stopAtCalculated(a1(row, cell.column));
  const text = cellElement(attribute(cell.attributes, "r"), style, edit.content);
  return { at: cell.start, until: cell.end, text: prefixed(text, prefix) };
}

/** Writes a new result into an unchanged formula cell. */
function withResult(
  cell: FoundCell,
  result: NonNullable<CellEdit["result"]>,
  { xml, prefix }: EditingSheet,
): readonly Splice[] {
  const type = RESULT_TYPES[typeof result];
  const { start, end } = cell.value ?? { start: cell.insideEnd, end: cell.insideEnd };
  const text = prefixed(element("v", {}, escapeText(spreadsheetText(shownResult(result)))), prefix);
  return [retagged(xml, spanOf("c", cell), { t: type }), { at: start, until: end, text }];
}

const RESULT_TYPES: Readonly<Partial<Record<string, string>>> = { string: "str", boolean: "b" };

const shownResult = (result: NonNullable<CellEdit["result"]>): string =>
  typeof result === "boolean" ? (result ? "1" : "0") : String(result);

/** Inserts each new cell before the first one to its right. */
function addCells(found: FoundRow, missing: WantedCells, sheet: EditingSheet): readonly Splice[] {
  const { xml, columnStyle } = sheet;
  const { row, attributes } = found;
  const splices: Splice[] = [];
  let atEnd = "";
  for (const [column, edit] of missing) {
    const base = rowStyle(attributes) ?? columnStyle(column);
    const cell = newCell(row, column, edit, base, sheet);
    const next = found.cells.find((other) => other.column > column);
    if (next === undefined) atEnd += cell;
    else splices.push(insertion(next.start, cell));
  }
  // The `spans` attribute would no longer be correct.
  return [...splices, ...appended(xml, spanOf("row", found), atEnd, { spans: undefined })];
}

const newCell = (row: number, column: number, edit: CellEdit, base: number, sheet: EditingSheet): string =>
  prefixed(
    cellElement(a1(row, column), sheet.styles.changed(base, edit), edit.content ?? { kind: "empty" }),
    sheet.prefix,
  );

const rowStyle = (attributes: string): number | undefined =>
  flagAttribute(attributes, "customFormat") === true ? numberAttribute(attributes, "s") : undefined;

const spanOf = (name: string, found: Omit<ElementSpan, "name" | "parent">): ElementSpan => ({
  ...found,
  name,
  parent: "",
});

/**
 * Writes a cell element without prefix. `address` is absent if the file omits addresses; style 0 is the
 * default and is omitted.
 */
function cellElement(address: string | undefined, style: number, content: NewContent): string {
  const place = address === undefined ? "" : ` r="${escapeAttribute(address)}"`;
  const start = `<c${place}${style === 0 ? "" : ` s="${style}"`}`;
  switch (content.kind) {
    case "empty":
      return `${start}/>`;
    case "number":
      return `${start}><v>${numberText(content.value)}</v></c>`;
    case "boolean":
      return `${start} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    case "text":
      return `${start}${inlineTexts.of(withinLimit(content.text, "cell text"))}</c>`;
    case "formula": {
      const text = escapeText(spreadsheetText(withinLimit(content.text, "formula")));
      const result = content.result === undefined ? "" : `<v>${numberText(content.result)}</v>`;
      return `${start}><f>${text}</f>${result}</c>`;
    }
  }
}
