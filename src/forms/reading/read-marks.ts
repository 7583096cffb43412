import {
  sheetKey,
  a1,
  parseA1,
  type Grid,
  type NameInWorkbook,
  type WorkbookGrids,
} from "../../workbook/grid";
import type { Mark, MarkKind } from "../../model/submission";
import { codeAt } from "./code-text";
import { MARK_CODES, MARK_KINDS, markName } from "../layout/header-codes";
import { headerText, type LocatedForm } from "./locate-form";

/**
 * Reads all marks of a workbook, strongest first: header blocks (the chosen form's first), names, properties.
 */
export function readMarks(workbook: WorkbookGrids, forms: readonly LocatedForm[]): readonly Mark[] {
  return [
    ...forms.flatMap(headerMarks),
    ...MARK_KINDS.flatMap((kind) => nameMark(workbook, kind)),
    ...MARK_KINDS.flatMap((kind) => propertyMark(workbook, kind)),
  ];
}

/** Returns the strongest mark of a kind. */
export const strongestMark = (marks: readonly Mark[], kind: MarkKind): string | undefined =>
  marks.find((mark) => mark.kind === kind)?.text;

function headerMarks(form: LocatedForm): readonly Mark[] {
  return MARK_KINDS.flatMap((kind): readonly Mark[] => {
    const text = headerText(form, MARK_CODES[kind]);
    const row = form.rows.get(MARK_CODES[kind]);
    if (text === undefined || row === undefined) return [];
    const place = { sheet: form.grid.sheet, cell: a1(row, form.valueColumn) };
    return [{ kind, source: "header", text, place }];
  });
}

function nameMark(workbook: WorkbookGrids, kind: MarkKind): readonly Mark[] {
  const wanted = sheetKey(markName(kind));
  const name = workbook.names.find((candidate) => sheetKey(candidate.name) === wanted);
  const place = name && placeOf(name, workbook.grids);
  const text = place && codeAt(place.grid, place.row, place.column);
  if (place === undefined || text === undefined || text === "") return [];
  const cell = a1(place.row, place.column);
  return [{ kind, source: "name", text, place: { sheet: place.grid.sheet, cell } }];
}

interface CellOfGrid {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Sheet, quoted or not, then "!" (or "." and "$" before the sheet, as LibreOffice writes), then one cell. */
const REFERENCE = /^=?\$?(?:'((?:[^']|'')+)'|([^'!]+?))[!.](\$?[A-Za-z]{1,3}\$?\d+)$/;

/** Returns the cell of a name; undefined if it refers to anything else or its sheet is gone. */
function placeOf({ refersTo }: NameInWorkbook, grids: readonly Grid[]): CellOfGrid | undefined {
  const [, quoted, plain = "", address = ""] = REFERENCE.exec(refersTo.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const position = parseA1(address);
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  return grid && position && { grid, ...position };
}

function propertyMark({ properties }: WorkbookGrids, kind: MarkKind): readonly Mark[] {
  const text = properties.get(markName(kind))?.trim() ?? "";
  return text === "" ? [] : [{ kind, source: "property", text }];
}
