import { a1, type Grid } from "../../workbook/grid";
import { type ContactNote, type Ledger, EMPTY_LEDGER, waiveMatter } from "../../model/ledger";
import { inTimeOrder } from "../../base/dates";
import {
  FORMER_KIND_WORDS,
  LEDGER_KIND_WORDS,
  LEDGER_WORDS,
  type SummaryFault,
  type LedgerKind,
} from "../words/ledger-words";
import type { SummaryProblem } from "./stored-summary";
import { readLedgerRow } from "./ledger-row-meaning";
import type { LedgerSetting, UnderstoodRow } from "./ledger-setting";
import { readMoment } from "./read-moment";
import {
  columnOf,
  contentIn,
  isSameWords,
  locateTable,
  rowsBelow,
  textIn,
  type SheetTable,
} from "./sheet-table";

const { headings } = LEDGER_WORDS;
const KINDS: readonly LedgerKind[] = [
  "note",
  "adjustment",
  "set-aside",
  "counts",
  "not-expected",
  "returned",
  "accepted",
  "taken-back",
  "contact",
  "closed",
  "reopened",
  "waiver",
];

/** Heading of the cell with a fault. */
const PLACES: { readonly [F in SummaryFault]: string } = {
  "unknown-kind": headings.kind,
  "no-unit": headings.unitCode,
  "unknown-figure": headings.code,
  "unknown-round": headings.round,
  "no-amount": headings.amount,
  "no-text": headings.text,
  "no-stamp": headings.about,
  "no-matter": headings.label,
  "unknown-file": headings.file,
  "unknown-unit": headings.unitCode,
  "nothing-received": headings.unitCode,
  "ambiguous-file": headings.file,
  "own-row": headings.kind,
  "no-sheet": headings.kind,
  "typed-over": headings.amount,
  beside: headings.text,
  "other-rows": headings.amount,
  unread: headings.text,
};

/** Reads the ledger from its sheet, including rows typed by hand, and lists rows it cannot read. */
export function readLedger(
  grid: Grid | undefined,
  contacts: readonly ContactNote[],
  setting: LedgerSetting,
): { readonly ledger: Ledger; readonly problems: readonly SummaryProblem[]; readonly isThere: boolean } {
  const table = grid && locateTable(grid, [headings.kind, headings.text, headings.amount]);
  const known: Ledger = { ...EMPTY_LEDGER, contacts };
  if (table === undefined) return { ledger: known, problems: [], isThere: false };
  const rows = rowsBelow(table, endOf(table)).filter((row) => isWritten(table, row));
  const typed = { ...setting, savedAt: lastMoment(table, rows, setting) };
  const read = rows.map((row) => ({ row, meaning: meaningOf(table, row, typed) }));
  return {
    isThere: true,
    ledger: read.reduce(
      (ledger, { meaning }) => (meaning.ok ? entered(ledger, meaning.value) : ledger),
      known,
    ),
    problems: read.flatMap(({ row, meaning }) =>
      meaning.ok ? [] : [problemAt(table, row, meaning.failure)],
    ),
  };
}

/** Returns the time for rows typed without one: after all rows with one. */
function lastMoment(table: SheetTable, rows: readonly number[], { savedAt, system }: LedgerSetting): string {
  const moments = rows.flatMap((row) => {
    const exact = textIn(table, row, LEDGER_WORDS.marks.moment);
    return readMoment(contentIn(table, row, headings.at), exact, system) ?? [];
  });
  return inTimeOrder([savedAt, ...moments].map((at) => ({ at }))).at(-1)?.at ?? savedAt;
}

/** The guidance below the table repeats every kind. */
function endOf(table: SheetTable): number {
  const first = columnOf(table, headings.kind) ?? 0;
  const guidance = rowsBelow(table).find((row) => {
    const content = table.grid.rows[row]?.values[first];
    return typeof content === "string" && isSameWords(content, LEDGER_WORDS.kindHeading);
  });
  return guidance ?? table.grid.rows.length;
}

/** Input rows hold only their key. */
const isWritten = (table: SheetTable, row: number): boolean =>
  [
    headings.kind,
    headings.unitCode,
    headings.unit,
    headings.code,
    headings.amount,
    headings.text,
    headings.file,
  ].some((heading) => contentIn(table, row, heading) !== undefined);

function meaningOf(table: SheetTable, row: number, setting: LedgerSetting): ReturnType<typeof readLedgerRow> {
  const words = textIn(table, row, headings.kind);
  const kind = KINDS.find((each) =>
    [LEDGER_KIND_WORDS[each], FORMER_KIND_WORDS.get(each)].some(
      (name) => name !== undefined && isSameWords(name, words),
    ),
  );
  return kind === undefined
    ? { ok: false, failure: "unknown-kind" }
    : readLedgerRow(kind, table, row, setting);
}

function entered(ledger: Ledger, row: UnderstoodRow): Ledger {
  switch (row.kind) {
    case "note":
      return { ...ledger, notes: [...ledger.notes, row.note] };
    case "adjustment":
      return { ...ledger, adjustments: [...ledger.adjustments, row.adjustment] };
    case "file":
      return { ...ledger, files: [...ledger.files, row.ruling] };
    case "unit":
      return { ...ledger, units: [...ledger.units, row.ruling] };
    case "contact":
      return { ...ledger, contacts: [...ledger.contacts, row.contact] };
    case "closing":
      return { ...ledger, closings: [...ledger.closings, row.closing] };
    case "waiver":
      return waiveMatter(ledger, row.waiver);
  }
}

function problemAt(table: SheetTable, row: number, fault: SummaryFault): SummaryProblem {
  const column = columnOf(table, PLACES[fault]) ?? 0;
  const found = textIn(table, row, PLACES[fault]);
  return { place: { sheet: table.grid.sheet, cell: a1(row, column) }, fault, found };
}
