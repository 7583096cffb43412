import { fingerprint } from "../../base/codes";
import { a1, contentAt, type Grid, type DateSystem } from "../../workbook/grid";
import { unitCode, type RegisterCode } from "../../model/codes";
import type { Entry, RegisterRow } from "../../model/submission";
import { isSameFigure } from "../../base/is-same-figure";
import type { Pausable } from "../../base/pausable";
import type { Plan } from "../../model/plan";
import { codeAt, locateRegister, readRegisters } from "../../forms/reading";
import { cellText } from "../../workbook/drawing";
import { ROW_HEADING, UNIT_COLUMN } from "../../forms/layout";
import { GATHERED_MARKS } from "../lists/gathered-marks";
import { contentKey } from "../filing/stored-submissions";
import type { StoredFile } from "../state/stored-records";
import type { Reports } from "./stored-reports";
import type { SummaryProblem } from "./stored-summary";
import { isSameWords } from "./sheet-table";

/**
 * Finds manual changes on gathered lists, which the next roll-up redraws from received reports: rows added by
 * the office, cells typed over, lists with more or fewer rows. `registers`: the round's.
 */
export function* changedLists(
  grids: readonly Grid[],
  plan: Plan,
  registers: Plan["registers"],
  { files, reports }: { readonly files: readonly StoredFile[]; readonly reports: Reports },
  system: DateSystem,
): Pausable<readonly SummaryProblem[]> {
  const problems: SummaryProblem[] = [];
  const left = new Map<RegisterCode, number>();
  const sentRows = new Map(
    [...reports].flatMap(([report, { registers: lists }]) =>
      [...lists].flatMap(([code, rows]) =>
        rows.map((row) => [rowKey(report, code, row.sheet, row.rowNumber), row] as const),
      ),
    ),
  );
  for (const grid of grids) {
    yield;
    const located = locateRegister(grid, plan);
    if (located === undefined) continue;
    const { register, columns } = located;
    const columnOf = (code: string): number => columns.get(code) ?? -1;
    const mark = (row: number, code: string): string => codeAt(grid, row, columnOf(code));
    for (const row of readRegisters([grid], plan, system).get(register.code) ?? []) {
      yield;
      const at = row.rowNumber - 1;
      const unit = mark(at, GATHERED_MARKS.unit);
      const content = fingerprint(mark(at, GATHERED_MARKS.fingerprint));
      const report = contentKey({ fingerprint: content, unit: unitCode(unit) });
      const rowNumber = contentAt(grid, at, columnOf(GATHERED_MARKS.row));
      const sheet = mark(at, GATHERED_MARKS.sheet);
      const sent =
        typeof rowNumber === "number"
          ? sentRows.get(rowKey(report, register.code, sheet, rowNumber))
          : undefined;
      if (sent === undefined) {
        const place = { sheet: grid.sheet, cell: a1(at, Math.max(0, columnOf(ROW_HEADING))) };
        problems.push({ place, fault: "own-row", found: unit });
        continue;
      }
      left.set(register.code, (left.get(register.code) ?? 0) + 1);
      problems.push(...typedOver(row, sent));
    }
  }
  return [...problems, ...otherRows(registers, files, reports, left)];
}

const rowKey = (report: string, register: RegisterCode, sheet: string, rowNumber: number): string =>
  [report, register, rowNumber, sheet].join(" ");

/** Skips the unit's column, which also shows the sender. */
const typedOver = (row: RegisterRow, sent: RegisterRow): readonly SummaryProblem[] =>
  [...new Set([...row.cells.keys(), ...sent.cells.keys()])].flatMap((code): readonly SummaryProblem[] => {
    const [shown, received] = [row.cells.get(code), sent.cells.get(code)];
    if (code === UNIT_COLUMN || shown === undefined || isSame(shown, received)) return [];
    return [{ place: shown.place, fault: "typed-over", found: `${wordsOf(shown)} ≠ ${wordsOf(received)}` }];
  });

const isSame = (shown: Entry, received: Entry | undefined): boolean => {
  const [one, other] = [shown.reading, received?.reading];
  return one.kind === "number" && other?.kind === "number"
    ? isSameFigure(one.number, other.number)
    : isSameWords(wordsOf(shown), wordsOf(received));
};

/** Returns it as displayed; "∅" for nothing. */
function wordsOf(entry: Entry | undefined): string {
  const { reading } = entry ?? {};
  switch (reading?.kind) {
    case "number":
      return String(reading.number);
    case "text":
      return cellText(reading.text);
    case "misread":
      return cellText(reading.found);
    case "date":
      return reading.date;
    case "yes-no":
      return reading.yes ? "1" : "0";
    case "none":
    case "not-applicable":
      return reading.kind;
    default:
      return "∅";
  }
}

/** Finds lists with another number of rows than the counted files sent. */
function otherRows(
  registers: Plan["registers"],
  files: readonly StoredFile[],
  reports: Reports,
  left: ReadonlyMap<RegisterCode, number>,
): readonly SummaryProblem[] {
  const counted = files.flatMap(({ counts, report }) => (counts && report ? [report] : []));
  return registers.flatMap(({ code, sheet }): readonly SummaryProblem[] => {
    const rows = counted.map((report) => reports.get(contentKey(report))?.registers.get(code)?.length ?? 0);
    const [then, now] = [rows.reduce((sum, each) => sum + each, 0), left.get(code) ?? 0];
    return then === now
      ? []
      : [{ place: { sheet, cell: "A1" }, fault: "other-rows", found: `${String(now)} ≠ ${String(then)}` }];
  });
}
