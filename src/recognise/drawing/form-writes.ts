import {
  type CellPlace,
  a1,
  type Area,
  contentAt,
  isCellError,
  type CellContent,
  type Grid,
} from "../../workbook/grid";
import type { CellWrite, NewContent, WideSheet } from "../../workbook/files";
import type { BlankForm, BlankFormula, BlankList, UnitPlace } from "../plan/blank-form";
import { ownRowValues } from "../plan/own-row-values";
import { overlaps } from "../plan/role-at";
import { areaOf, area as areaReference, type Reference, withReferences } from "../../workbook/formula";
import { BLANK_FORM_SHEET_WORDS as WORDS } from "../words/blank-form-words";
import { contentOf } from "../formula/content-of";
import { isSameSheet } from "../formula/formula-inputs";
import { listUse } from "../formula/list-use";
import { FIRST_GATHERED_ROW, gatheredColumn, gatheredRowCount } from "./blank-list-sheet";
import type { BlankSummaryInput } from "./blank-summary-input";

/** Returns the writes that fill the blank form for all units; its formats and other formulas stay. */
export function formWrites(input: BlankSummaryInput, grids: readonly Grid[]): readonly CellWrite[] {
  const { form, summary } = input;
  const gridOf = (sheet: string): Grid | undefined => grids.find((grid) => grid.sheet === sheet);
  const own = ownRowValues(form, [...summary.submissions.values()].flat());
  const sums = form.cells.flatMap(({ code, sheet, row, column, role }): readonly CellWrite[] => {
    const amount = summary.elements.get(code)?.amount;
    const place = { sheet, cell: a1(row, column) };
    const value = own.get(code);
    const content = value && contentOf(value, form.dateSystem);
    if (content !== undefined) return [{ place, content: newContent(content) }];
    if (role === "sum" && amount !== undefined)
      return [{ place, content: { kind: "number", value: amount } }];
    const grid = gridOf(sheet);
    // A zero of the blank form would look like a total of no units.
    const isZero = grid !== undefined && typeof contentAt(grid, row, column) === "number";
    return isZero ? [{ place, content: { kind: "empty" } }] : [];
  });
  const emptied = form.emptied.map(({ sheet, row, column }): CellWrite => ({
    place: { sheet, cell: a1(row, column) },
    content: { kind: "empty" },
  }));
  return lastOfEach([
    ...emptied,
    ...sums,
    ...form.unitPlaces.filter(({ kind }) => kind === "name").map((place) => unitWrite(place, input)),
    ...form.lists.flatMap((list) => listWrite(list, input)),
    ...formulaWrites(input, grids),
  ]);
}

/** Returns the sheets of the form with the headings and labels that every page repeats. */
export function wideSheets({ sheets, tables, cells, formulas, lists }: BlankForm): readonly WideSheet[] {
  return sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet);
    const filled = [...cells, ...formulas].filter((cell) => cell.sheet === sheet);
    const listed = lists.filter((list) => list.sheet === sheet).flatMap(({ columns }) => columns);
    const columns = [...filled, ...listed].map(({ column }) => column);
    const right = Math.max(...own.map((table) => table.right), ...columns, -1);
    const [table, ...others] = own;
    if (table === undefined || right < 0) return [];
    // Headings of one table would stand over the rows of another.
    const titleRows = { first: table.firstHeadingRow, last: table.lastHeadingRow };
    const last = columns.reduce((least, column) => Math.min(least, column), right) - 1;
    return [
      {
        ...{ sheet, right },
        ...(others.length === 0 && { titleRows }),
        ...(last >= 0 && listed.length === 0 && { titleColumns: { first: 0, last } }),
      },
    ];
  });
}

interface ShownResult {
  readonly place: CellPlace;
  readonly value: number | string | boolean;
}

/** Returns the results of the form's formulas, for programs that do not calculate. */
export const shownResults = ({ form, formulas }: BlankSummaryInput): readonly ShownResult[] =>
  form.formulas.flatMap(({ code, sheet, row, column }) => {
    const { value, isOfCopies } = formulas.results.get(code) ?? {};
    if (value === undefined || isCellError(value) || isOfCopies === true) return [];
    return [{ place: { sheet, cell: a1(row, column) }, value }];
  });

/** Keeps the last write to each cell. */
const lastOfEach = (writes: readonly CellWrite[]): readonly CellWrite[] => [
  ...new Map(writes.map((write) => [`${write.place.sheet}!${write.place.cell}`, write])).values(),
];

function newContent(content: CellContent): NewContent {
  if (typeof content === "number") return { kind: "number", value: content };
  if (typeof content === "boolean") return { kind: "boolean", value: content };
  return { kind: "text", text: isCellError(content) ? content.error : content };
}

function unitWrite(
  { sheet, row, column, label, beside }: UnitPlace,
  { summary }: BlankSummaryInput,
): CellWrite {
  const { office, completeness } = summary;
  const { received, expected } = completeness;
  const text = WORDS.summedUp(office.name, received.length, expected.length);
  if (label === "") return { place: { sheet, cell: a1(row, column) }, content: { kind: "text", text } };
  return beside === undefined
    ? { place: { sheet, cell: a1(row, column) }, content: { kind: "text", text: `${label}: ${text}` } }
    : { place: { sheet, cell: a1(row, beside) }, content: { kind: "text", text } };
}

function listWrite(list: BlankList, input: BlankSummaryInput): readonly CellWrite[] {
  const rows = gatheredRowCount(input, list);
  const first = list.columns.find(({ answer }) => answer === "text") ?? list.columns[0];
  const name = input.sheetNames.lists.get(list.code);
  if (rows === 0 || first === undefined || name === undefined) return [];
  const place = { sheet: list.sheet, cell: a1(list.area.top, first.column) };
  return [{ place, content: { kind: "text", text: WORDS.listElsewhere(rows, name) } }];
}

/**
 * Redirects formulas over lists to the gathered rows and clears those that would be wrong. If one of a
 * sheet's changed formulas is shared, writes out all shared ones, so that none depends on a changed cell.
 */
function formulaWrites(input: BlankSummaryInput, grids: readonly Grid[]): readonly CellWrite[] {
  const { form, formulas } = input;
  const contents = new Map<BlankFormula, NewContent>();
  for (const formula of form.formulas) {
    const result = formulas.results.get(formula.code);
    if (result?.state === "cleared") {
      contents.set(formula, { kind: "empty" });
      continue;
    }
    if (result?.isOfCopies === true && typeof result.value === "number") {
      contents.set(formula, { kind: "number", value: result.value });
      continue;
    }
    const text =
      formula.text === undefined ? undefined : overGathered(formula.text, formula.sheet, input, grids);
    if (text === undefined || (text === formula.text && formula.isRecomputed !== true)) continue;
    const value = result?.value;
    const isNumber = typeof value === "number" && !isCellError(value);
    contents.set(formula, { kind: "formula", text, ...(isNumber ? { result: value } : {}) });
  }
  const touched = new Set([...contents.keys()].filter(({ isShared }) => isShared).map(({ sheet }) => sheet));
  for (const formula of form.formulas) {
    if (!formula.isShared || !touched.has(formula.sheet) || contents.has(formula)) continue;
    if (formula.text !== undefined) contents.set(formula, { kind: "formula", text: formula.text });
  }
  return [...contents].map(([{ sheet, row, column }, content]) => ({
    place: { sheet, cell: a1(row, column) },
    content,
  }));
}

/** Redirects every reference to all rows of a list to the gathered rows. */
function overGathered(
  text: string,
  ownSheet: string,
  input: BlankSummaryInput,
  grids: readonly Grid[],
): string | undefined {
  return withReferences(text, (reference) => {
    const sheet = reference.sheet ?? ownSheet;
    const area = areaOf(reference);
    const list = input.form.lists.find((each) => isSameSheet(each.sheet, sheet) && overlaps(each.area, area));
    const grid = grids.find((each) => isSameSheet(each.sheet, sheet));
    if (list === undefined || grid === undefined || listUse(list, area, grid) === "partial") return reference;
    return gatheredReference(list, area, input) ?? reference;
  });
}

function gatheredReference(list: BlankList, area: Area, input: BlankSummaryInput): Reference | undefined {
  const name = input.sheetNames.lists.get(list.code);
  const left = gatheredColumn(list, area.left);
  const right = gatheredColumn(list, area.right);
  if (name === undefined || left === undefined || right === undefined) return undefined;
  const rows = Math.max(1, gatheredRowCount(input, list));
  const bottom = FIRST_GATHERED_ROW + rows - 1;
  return areaReference({ top: FIRST_GATHERED_ROW, bottom, left, right }, name);
}
