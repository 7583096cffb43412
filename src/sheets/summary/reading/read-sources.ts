import { a1, parseA1 } from "../../../domain/grid/address";
import {
  columnCode,
  fingerprint,
  unitCode,
  type ElementCode,
  type LevelCode,
  type RegisterCode,
} from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { formatAt, type Grid } from "../../../domain/grid/grid";
import { numberExpectation } from "../../../domain/plan/number-expectation";
import type { Pausable } from "../../../domain/pausable";
import type { Plan } from "../../../domain/plan/plan";
import type { RegisterRow } from "../../../domain/submission/submission";
import type { Entry } from "../../../domain/entry/entry";
import type { DateSystem } from "../../../domain/grid/workbook-grids";
import { valueKind } from "../../form/layout/value-kind";
import { SOURCES_WORDS } from "../../words/summary/sources-words";
import { contentKey } from "../filing/stored-submissions";
import { REGISTER_DOT } from "../sources/source-lines";
import type { KeptProblem } from "./stored-summary";
import { codeIn, columnOf, contentIn, locateTable, rowsBelow, textIn, type SheetTable } from "./sheet-table";
import { storedMisreading, storedValue, type Asked } from "./stored-value";

const { headings } = SOURCES_WORDS;

/** What the lines of one report say. */
export interface AnnouncedReport {
  readonly level: LevelCode;
  readonly entries: Map<ElementCode, Entry>;
  /** Figures without the mark of what counts. */
  readonly unmarked: Set<ElementCode>;
  readonly notes: Map<string, string>;
  readonly registers: Map<RegisterCode, RegisterRow[]>;
}

/**
 * Puts what the sheet of sources says into the reports, by content and unit; gives back the lines that belong to no report
 * or name what the plan does not ask, of each report the first.
 */
export function* readingSources(
  grid: Grid | undefined,
  plan: Plan,
  reports: ReadonlyMap<string, AnnouncedReport>,
  system: DateSystem,
): Pausable<readonly KeptProblem[]> {
  const table = grid && locateTable(grid, [headings.code, headings.value, headings.fingerprint]);
  if (table === undefined) return [];
  const elements = new Map<string, DataElement>(plan.elements.map((element) => [element.code, element]));
  const indicators = new Set<string>(plan.indicators.map(({ code }) => code));
  const unrecognisedSources = new Map<string, KeptProblem>();
  for (const row of rowsBelow(table)) {
    yield;
    const code = codeIn(table, row, headings.code);
    if (code === "") continue;
    const key = contentKey({
      fingerprint: fingerprint(textIn(table, row, headings.fingerprint)),
      unit: unitCode(codeIn(table, row, headings.unitCode)),
    });
    const report = reports.get(key);
    const element = elements.get(code);
    const isKnown =
      report !== undefined &&
      (element !== undefined
        ? addFigure(table, row, element, report, plan, system)
        : indicators.has(code) || addToRegister(table, row, code, report, plan, system));
    if (isKnown) addNote(table, row, code, report);
    else if (!unrecognisedSources.has(key)) {
      const fault = report === undefined ? "unknown-file" : "unknown-figure";
      const cell = a1(row, columnOf(table, headings.code) ?? 0);
      unrecognisedSources.set(key, { place: { sheet: table.grid.sheet, cell }, fault, found: code });
    }
  }
  return [...unrecognisedSources.values()];
}

function addNote(table: SheetTable, row: number, code: string, { notes }: AnnouncedReport): void {
  const note = textIn(table, row, headings.note);
  if (note !== "") notes.set(code, note);
}

function addFigure(
  table: SheetTable,
  row: number,
  element: DataElement,
  { entries, level, unmarked }: AnnouncedReport,
  plan: Plan,
  system: DateSystem,
): true {
  const { code, type, unitOfMeasure, takes } = element;
  const asked: Asked = {
    kind: valueKind(plan, element, { level }),
    expectation: takes ?? numberExpectation(type, unitOfMeasure),
  };
  const entry = storedEntry(table, row, asked, system);
  // What the form calculates is calculated anew; a line without a place says only what it came to.
  const isOnlyResult = entry?.place.cell === "" && element.derived !== undefined;
  if (entry !== undefined && !isOnlyResult) entries.set(code, entry);
  const isMarked = textIn(table, row, headings.counted) !== "";
  if (!isMarked && entry?.reading.kind !== "not-applicable") unmarked.add(code);
  return true;
}

/** Adds a cell of a list; whether there is such a list. */
function addToRegister(
  table: SheetTable,
  row: number,
  code: string,
  { registers }: AnnouncedReport,
  plan: Plan,
  system: DateSystem,
): boolean {
  const register = plan.registers.find((each) => code.startsWith(each.code + REGISTER_DOT));
  if (register === undefined) return false;
  const column = columnCode(code.slice(register.code.length + REGISTER_DOT.length));
  const known = register.columns.find((each) => each.code === column);
  const { type = { kind: "text" } as const, takes } = known ?? {};
  const isNumber = type.kind === "count" || type.kind === "money";
  const kind = isNumber ? "number" : type.kind === "date" ? "date" : "text";
  const expectation = takes ?? numberExpectation(isNumber ? type.kind : "count", undefined);
  const entry = storedEntry(table, row, { kind, expectation }, system);
  if (entry === undefined) return true;
  const rows = registers.get(register.code) ?? [];
  registers.set(register.code, rows);
  const { sheet, cell } = entry.place;
  const rowNumber = (parseA1(cell)?.row ?? row) + 1;
  const at = rows.findIndex((each) => each.rowNumber === rowNumber && each.sheet === sheet);
  const cells = new Map(rows[at]?.cells).set(column, entry);
  rows.splice(at < 0 ? rows.length : at, 1, { rowNumber, sheet, cells });
  return true;
}

function storedEntry(table: SheetTable, row: number, asked: Asked, system: DateSystem): Entry | undefined {
  const content = contentIn(table, row, headings.value);
  if (content === undefined) return undefined;
  const reason = textIn(table, row, headings.misread);
  const format = formatAt(table.grid, row, columnOf(table, headings.value) ?? 0);
  return {
    place: { sheet: textIn(table, row, headings.sheet), cell: codeIn(table, row, headings.cell) },
    reading:
      reason === ""
        ? storedValue(content, format, asked, system)
        : storedMisreading(String(content), reason, asked),
    hasFormula: false,
  };
}
