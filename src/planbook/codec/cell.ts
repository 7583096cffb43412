import { formatDay } from "../../base/formats";
import {
  a1,
  contentAt,
  formatAt,
  formulaAt,
  isCellError,
  type CellContent,
  type CellFormat,
  type Grid,
  type DateSystem,
  readDaySerial,
} from "../../workbook/grid";
import { cleanText, oneLine } from "../../base/text";
import type { PlanSheetFault, PlanSheetProblem } from "./plan-sheet-problem";
import type { CodeBook } from "./code-book";
import type { KnownPlan } from "./known-plan";

/** The context of reading cells, and the list of problems found. */
export interface ReadingLog {
  readonly system: DateSystem;
  readonly book: CodeBook;
  readonly problems: PlanSheetProblem[];
  readonly checks: PlacedCheck[];
}

/** A check of a value that needs the whole plan. */
export type PlanCheck = (known: KnownPlan) => readonly PlanSheetFault[];

export interface PlacedCheck {
  readonly place: PlanCellPlace;
  readonly check: PlanCheck;
}

/** The place of a cell. Without a column the sheet lacks that heading: the cell is blank. */
export interface PlanCellPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number | undefined;
  readonly heading: string;
  /** The main cell of the row, if this column is missing. */
  readonly instead?: PlanCellPlace;
}

/** A cell being read. */
export interface Cell extends Pick<ReadingLog, "system" | "book"> {
  /** As stored; undefined for a blank cell. */
  readonly content: CellContent | undefined;
  /** A number that Excel shows as a date. */
  readonly isDay: boolean;
  /**
   * The visible text: cleaned, numbers in digits, days as dd/mm/yyyy, "" for a blank cell and for an error of
   * Excel.
   */
  readonly text: string;
  /** `text` on one line with single blanks. */
  readonly tidy: string;
  readonly report: (fault: PlanSheetFault) => void;
  readonly isFaulty: () => boolean;
  /**
   * Schedules a check of the value for when the whole plan has been read, unless the cell itself has a
   * problem.
   */
  readonly later: (check: PlanCheck) => void;
  /** Reports a missing value, unless the cell has another problem. */
  readonly reportMissing: (fault?: PlanSheetFault) => void;
}

/** Reads a cell. Reports an error of Excel, and a formula of Excel without result, and treats it as blank. */
export const readCell = (place: PlanCellPlace, log: ReadingLog): Cell => new CellAt(place, log);

/** Evaluates lazily: tables have thousands of cells, most of them blank. */
class CellAt implements Cell {
  readonly #place: PlanCellPlace;
  readonly #log: ReadingLog;
  readonly content: CellContent | undefined;
  #text: string | undefined;
  #isFaulty = false;

  constructor(place: PlanCellPlace, log: ReadingLog) {
    this.#place = place;
    this.#log = log;
    const { grid, row, column } = place;
    this.content = column === undefined ? undefined : contentAt(grid, row, column);
    if (this.content === undefined) this.#reportUncalculated();
    else if (isCellError(this.content)) this.report({ kind: "cell-error", found: this.content.error });
  }

  get system(): DateSystem {
    return this.#log.system;
  }

  get book(): CodeBook {
    return this.#log.book;
  }

  get isDay(): boolean {
    return typeof this.content === "number" && this.#format().isDate;
  }

  get text(): string {
    return (this.#text ??= this.#shown());
  }

  get tidy(): string {
    return oneLine(this.text);
  }

  get report(): Cell["report"] {
    return (fault) => {
      this.#isFaulty = true;
      this.#log.problems.push(problemAt(this.#place, fault));
    };
  }

  get isFaulty(): Cell["isFaulty"] {
    return () => this.#isFaulty;
  }

  get later(): Cell["later"] {
    return (check) => this.#log.checks.push({ place: this.#place, check });
  }

  get reportMissing(): Cell["reportMissing"] {
    return (fault = { kind: "missing-value" }) => {
      if (!this.#isFaulty) this.report(fault);
    };
  }

  #format(): CellFormat {
    const { grid, row, column = 0 } = this.#place;
    return formatAt(grid, row, column);
  }

  #reportUncalculated(): void {
    const { grid, row, column } = this.#place;
    if (column !== undefined && formulaAt(grid, row, column)?.hasCachedValue === false)
      this.report({ kind: "no-result" });
  }

  #shown(): string {
    const { content, isDay } = this;
    if (content === undefined || isCellError(content)) return "";
    const day = isDay && typeof content === "number" ? readDaySerial(content, this.system) : undefined;
    return day === undefined ? cleanText(String(content), this.#format().font).text : formatDay(day);
  }
}

/** Returns a missing cell. */
export const blankCell = ({ system, book }: ReadingLog, reportMissing: () => void): Cell => ({
  system,
  book,
  content: undefined,
  isDay: false,
  text: "",
  tidy: "",
  report: () => undefined,
  isFaulty: () => false,
  later: () => undefined,
  reportMissing,
});

/** Returns a fault with its place. */
export function problemAt(
  { grid, row, column, heading }: PlanCellPlace,
  fault: PlanSheetFault,
): PlanSheetProblem {
  const cell = column === undefined ? {} : { cell: a1(row, column) };
  return { sheet: grid.sheet, ...cell, ...(heading !== "" && { heading }), fault };
}
