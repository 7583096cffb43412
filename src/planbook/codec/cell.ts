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

/** What is needed to read cells, and where what is wrong with them is written down. */
export interface ReadingLog {
  readonly system: DateSystem;
  readonly book: CodeBook;
  readonly problems: PlanSheetProblem[];
  readonly checks: PlacedCheck[];
}

/** What is wrong with a value that can only be known when the whole plan has been read. */
export type PlanCheck = (known: KnownPlan) => readonly PlanSheetFault[];

export interface PlacedCheck {
  readonly place: CellPlace;
  readonly check: PlanCheck;
}

/** Where a cell stands. Without a column the sheet has none of that heading: the cell is blank. */
export interface CellPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number | undefined;
  readonly heading: string;
  /** The main cell of the row, where this column is missing. */
  readonly instead?: CellPlace;
}

/** One cell while it is read. */
export interface Cell extends Pick<ReadingLog, "system" | "book"> {
  /** As stored; undefined for a blank cell. */
  readonly content: CellContent | undefined;
  /** A number that Excel shows as a day. */
  readonly isDay: boolean;
  /** What a person sees: text cleaned, numbers in digits, days as dd/mm/yyyy, "" for a blank cell and for an error of Excel. */
  readonly text: string;
  /** The same on one line with single blanks. */
  readonly tidy: string;
  readonly report: (fault: PlanSheetFault) => void;
  readonly isFaulty: () => boolean;
  /** Has the value checked when the whole plan has been read, unless something is wrong with the cell itself. */
  readonly later: (check: PlanCheck) => void;
  /** Reports that nothing is there, unless something else is wrong with the cell. */
  readonly reportMissing: (fault?: PlanSheetFault) => void;
}

/** A cell to read. An error of Excel, and a formula of Excel without result, is reported and reads as blank. */
export const readCell = (place: CellPlace, log: ReadingLog): Cell => new CellAt(place, log);

/** Tables have thousands of cells, most of them blank: all is found out when it is asked for. */
class CellAt implements Cell {
  readonly #place: CellPlace;
  readonly #log: ReadingLog;
  readonly content: CellContent | undefined;
  #text: string | undefined;
  #isFaulty = false;

  constructor(place: CellPlace, log: ReadingLog) {
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

/** A cell that is not there. */
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

/** A fault with its place. */
export function problemAt(
  { grid, row, column, heading }: CellPlace,
  fault: PlanSheetFault,
): PlanSheetProblem {
  const cell = column === undefined ? {} : { cell: a1(row, column) };
  return { sheet: grid.sheet, ...cell, ...(heading !== "" && { heading }), fault };
}
