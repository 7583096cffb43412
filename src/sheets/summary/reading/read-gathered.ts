import { a1 } from "../../../domain/grid/address";
import {
  fingerprint,
  unitCode,
  type ColumnCode,
  type RegisterCode,
  type UnitCode,
} from "../../../domain/codes";
import { contentAt, type Grid } from "../../../domain/grid/grid";
import type { Pausable } from "../../../domain/pausable";
import type { Plan } from "../../../domain/plan/plan";
import type { Register } from "../../../domain/plan/register";
import type { RegisterRow } from "../../../domain/submission/submission";
import type { Entry } from "../../../domain/entry/entry";
import type { DateSystem } from "../../../domain/grid/workbook-grids";
import { codeAt } from "../../cell/code-text";
import { locateRegister } from "../../form/reading/locate-register";
import { readRegisters } from "../../form/reading/read-register";
import { ROW_HEADING, UNIT_COLUMN } from "../../form/layout/register-layout";
import { GATHERED_WORDS } from "../../words/summary/summary-words";
import { GATHERED_MARKS, sourceCell } from "../lists/gathered-marks";
import { contentKey } from "../filing/stored-submissions";
import type { KeptFile } from "./read-stored-files";
import type { KeptProblem } from "./stored-summary";
import type { AnnouncedReport } from "./read-sources";

/**
 * Puts the rows of the gathered lists back into the reports they came from, by the marks beside each row. Gives back the
 * rows without marks: the office typed them into its own report, and they are no unit's.
 */
export function* readingGathered(
  grids: readonly Grid[],
  plan: Plan,
  reports: ReadonlyMap<string, AnnouncedReport>,
  names: ReadonlyMap<UnitCode, string>,
  system: DateSystem,
): Pausable<readonly KeptProblem[]> {
  const own: KeptProblem[] = [];
  for (const grid of grids) {
    yield;
    const located = locateRegister(grid, plan);
    if (located === undefined) continue;
    const { register, columns } = located;
    const mark = (row: number, code: string): string => {
      const column = columns.get(code);
      return column === undefined ? "" : codeAt(grid, row, column);
    };
    const rows = readRegisters([grid], plan, system).get(register.code) ?? [];
    for (const row of rows) {
      yield;
      const at = row.rowNumber - 1;
      const unit = mark(at, GATHERED_MARKS.unit);
      const content = mark(at, GATHERED_MARKS.fingerprint);
      const report = reports.get(contentKey({ fingerprint: fingerprint(content), unit: unitCode(unit) }));
      const number = contentAt(grid, at, columns.get(GATHERED_MARKS.row) ?? -1);
      if (report === undefined || typeof number !== "number") {
        const place = { sheet: grid.sheet, cell: a1(at, columns.get(ROW_HEADING) ?? 0) };
        own.push({ place, fault: "own-row", found: unit });
        continue;
      }
      const sent = sentRow(
        row,
        register,
        number,
        { sheet: mark(at, GATHERED_MARKS.sheet), columns: mark(at, GATHERED_MARKS.columns) },
        names.get(unitCode(unit)) ?? unit,
      );
      report.registers.set(register.code, [...(report.registers.get(register.code) ?? []), sent]);
    }
  }
  for (const { registers } of reports.values()) {
    for (const [code, rows] of registers) {
      registers.set(
        code,
        rows.toSorted((one, other) => one.rowNumber - other.rowNumber),
      );
    }
  }
  return own;
}

/** The row as the unit sent it: on its own sheet, and of the unit below only the name. */
function sentRow(
  { cells }: RegisterRow,
  register: Register,
  rowNumber: number,
  { sheet, columns }: { readonly sheet: string; readonly columns: string },
  sender: string,
): RegisterRow {
  return {
    rowNumber,
    sheet,
    cells: new Map(
      [...cells].flatMap(([code, entry]): readonly [ColumnCode, Entry][] => {
        const reading = code === UNIT_COLUMN ? unitBelow(entry.reading, sender) : entry.reading;
        if (reading.kind === "blank") return [];
        const cell = sourceCell(register, code, rowNumber, columns);
        return [[code, { place: { sheet, cell }, reading, hasFormula: false }]];
      }),
    ),
  };
}

/** "Unit below (sender)" as it was drawn; blank where the row is about the sender itself. */
function unitBelow(reading: Entry["reading"], sender: string): Entry["reading"] {
  if (reading.kind !== "text" || reading.text === sender) return { kind: "blank" };
  const suffix = GATHERED_WORDS.unitBelow("", sender);
  return reading.text.endsWith(suffix)
    ? { kind: "text", text: reading.text.slice(0, -suffix.length) }
    : reading;
}

/**
 * Lists of which there are not as many rows as the files that count sent: rows or whole sheets were deleted, cleared or copied,
 * and the next roll-up would count what is left. How many there were stands beside each file; earlier summaries do not say it.
 */
export function changedLists(
  files: readonly KeptFile[],
  reports: ReadonlyMap<string, AnnouncedReport>,
  { registers }: Plan,
): readonly KeptProblem[] {
  const sent = new Map<RegisterCode, number>();
  const left = new Map<RegisterCode, number>();
  const changed = new Set<RegisterCode>();
  for (const { counts, report, listed } of files) {
    if (!counts || report === undefined || listed === undefined) continue;
    const told = reports.get(contentKey(report));
    for (const { code } of registers) {
      const [then, now] = [listed.get(code) ?? 0, told?.registers.get(code)?.length ?? 0];
      if (then !== now) changed.add(code);
      sent.set(code, (sent.get(code) ?? 0) + then);
      left.set(code, (left.get(code) ?? 0) + now);
    }
  }
  return registers
    .filter(({ code }) => changed.has(code))
    .map(({ code, sheet }) => ({
      place: { sheet, cell: "A1" },
      fault: "other-rows",
      found: `${String(left.get(code) ?? 0)} ≠ ${String(sent.get(code) ?? 0)}`,
    }));
}
