import { readDayText } from "../../cell/read-day";
import { levelCode, sectorCode, type IsoDate, unitCode, type UnitCode } from "../../../domain/codes";
import type { ContactNote } from "../../../domain/ledger/ledger";
import { meansWord } from "../../../domain/text/fold-typing";
import type { Grid } from "../../../domain/grid/grid";
import type { Unit } from "../../../domain/unit/unit";
import { FILING_SHEET_WORDS as WORDS } from "../../words/summary/filing-words";
import { ALIAS_MARK } from "../filing/board-row";
import { readMoment } from "./read-moment";
import { codeIn, locateTable, rowsBelow, textIn, type SheetTable } from "./sheet-table";

/** What the submission board says that stands nowhere else. */
export interface KeptBoard {
  readonly contacts: readonly ContactNote[];
  /** Names of the units by code, and the other way round for rows in which only the name was typed. */
  readonly names: ReadonlyMap<UnitCode, string>;
  /** The units as their list has them; without those whose level does not stand there. */
  readonly units: readonly Unit[];
  readonly rolledUpAt?: string;
  /** The last day on which a report is on time, as it stands or was typed there. */
  readonly due?: IsoDate;
  /** It says, or somebody typed, that the list of units is confirmed. */
  readonly areUnitsConfirmed?: true;
}

const { headings, marks } = WORDS;

/** Reads the board; `end` is the row of the headings of the next table, if there is one. */
export function readBoard(grid: Grid, end: number | undefined): KeptBoard {
  const table = locateTable(grid, [headings.unit, headings.filing, headings.contact]);
  const rows = table === undefined ? [] : rowsBelow(table, end);
  const names = new Map<UnitCode, string>();
  const contacts: ContactNote[] = [];
  const units: Unit[] = [];
  for (const row of rows) {
    if (table === undefined) break;
    const unit = unitCode(codeIn(table, row, headings.code));
    const name = textIn(table, row, headings.unit);
    if (unit === "" || name === "") continue;
    names.set(unit, name);
    units.push(...listedUnit(table, row, unit, name));
    const text = textIn(table, row, headings.contact);
    if (text !== "") contacts.push({ unit, text });
  }
  const rolledUpAt = momentOfRollUp(grid, table?.headerRow ?? grid.rows.length);
  const due = dueOf(grid, table?.headerRow ?? grid.rows.length);
  const isConfirmed = saysConfirmed(grid, table?.headerRow ?? grid.rows.length);
  return {
    ...{ contacts, names, units },
    rolledUpAt,
    ...(due && { due }),
    ...(isConfirmed && { areUnitsConfirmed: true }),
  };
}

function listedUnit(table: SheetTable, row: number, code: UnitCode, name: string): readonly Unit[] {
  const level = codeIn(table, row, marks.level);
  const cluster = textIn(table, row, marks.cluster);
  const sector = codeIn(table, row, marks.sector);
  if (level === "") return [];
  const aliases = textIn(table, row, marks.aliases).split(ALIAS_MARK);
  return [
    {
      ...{ code, name, level: levelCode(level), aliases: aliases.filter((alias) => alias !== "") },
      ...(cluster !== "" && { cluster }),
      ...(sector !== "" && { sector: sectorCode(sector) }),
    },
  ];
}

function momentOfRollUp(grid: Grid, end: number): string | undefined {
  for (const row of grid.rows.slice(0, end)) {
    const line = row?.values.find((content) => isMoment(content));
    if (typeof line === "string") return readMoment(line.slice(WORDS.rolledUpAtBefore.length), "", 1900);
  }
  return undefined;
}

/** "Hạn nộp: ngày 10/01/2018 …" */
function dueOf(grid: Grid, end: number): IsoDate | undefined {
  for (const row of grid.rows.slice(0, end)) {
    for (const content of row?.values ?? []) {
      if (typeof content !== "string" || !content.startsWith(WORDS.dueBefore)) continue;
      const [written = ""] =
        /^\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/.exec(content.slice(WORDS.dueBefore.length).trim()) ?? [];
      const day = readDayText(written);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

const saysConfirmed = (grid: Grid, end: number): boolean =>
  grid.rows
    .slice(0, end)
    .some((row) =>
      row?.values.some((content) => typeof content === "string" && meansWord(content, WORDS.list.given)),
    );

const isMoment = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith(WORDS.rolledUpAtBefore);
