import type { UnitCode } from "../../model/codes";
import type { Ledger } from "../../model/ledger";
import {
  type DrawnCell,
  type DrawnValue,
  formulaCell,
  numberCell,
  textCell,
  emptyCell,
  type StyleName,
} from "../../workbook/drawing";
import { cell, concatenated, text, type Formula } from "../../workbook/formula";
import { describedTable, numbers, texts } from "../../workbook/page";
import { LEDGER_KIND_WORDS, LEDGER_WORDS as WORDS } from "../words/ledger-words";
import { shownMoment } from "../../workbook/grid";
import type { LedgerFigure, LedgerLine } from "./ledger-lines";

/** A row that is written, with the names of the units; one to type into has no line. */
interface LedgerRow {
  readonly line: LedgerLine | undefined;
  readonly names: ReadonlyMap<UnitCode, string>;
}

const HEADINGS = { ...WORDS.headings, ...WORDS.marks };
const INPUT = "input-text-small";

/** Decisions, notes and adjustments: what people type is read again before every roll-up (`readLedger`). */
export const LEDGER_TABLE = describedTable<LedgerRow, keyof typeof HEADINGS, DrawnCell>(HEADINGS, {
  kind: texts(11, ({ line }) => line && LEDGER_KIND_WORDS[line.kind], INPUT),
  unitCode: texts(7, ({ line }) => line?.unit, INPUT),
  unit: texts(15, ({ line, names }) => line?.unit && names.get(line.unit)),
  code: texts(10, ({ line }) => line?.figure?.code, INPUT),
  label: texts(14, ({ line }) => line?.figure?.label ?? line?.by),
  round: texts(6, ({ line }) => line?.round, INPUT),
  amount: numbers(9, ({ line }) => line?.amount, "input-number-small"),
  text: texts(20, ({ line }) => line?.text, INPUT),
  about: { width: 9, draw: aboutCell },
  now: { width: 9, draw: nowCell },
  state: texts(12, ({ line }) => line?.state && WORDS.states[line.state]),
  file: texts(18, ({ line }) => line?.file, INPUT),
  at: texts(14, ({ line }) => line && shownMoment(line.at), INPUT),
  fingerprint: texts(12, ({ line }) => line?.fingerprint, "code"),
  moment: texts(12, ({ line }) => line?.at, "code"),
  key: {
    width: 12,
    draw: (_of, row, column) => formulaCell(row, column, rowKey(row), "code-number"),
  },
  over: texts(12, ({ line }) => line?.over && overText(line.over), "code"),
});

/** Where the table stands on its sheet. */
export const LEDGER = {
  guidanceRow: 2,
  headerRow: 4,
  firstRow: 5,
  column: LEDGER_TABLE.column,
} as const;

/** Rows to type into, below those that are written. */
const READY_ROWS = 8;

/** The last row of the table, ready ones included. `rows` that are written. */
export const lastLedgerRow = (rows: number): number => LEDGER.firstRow + rows + READY_ROWS - 1;

/**
 * How many rows a ledger takes. Contact notes stand on the board; those of units that are not on it come on
 * top.
 */
export const ledgerSize = ({ contacts: _onBoard, ...rest }: Ledger, contacts: number): number =>
  Object.values(rest).reduce((sum, { length }) => sum + length, contacts);

/** Between the parts of a key. */
export const KEY_BETWEEN = "|";

/**
 * What a row of the ledger is about, calculated from its own cells, so that it stays right when rows are
 * sorted or typed.
 */
function rowKey(row: number): Formula {
  const { kind, unitCode, code, round } = LEDGER.column;
  return concatenated(
    [kind, unitCode, code, round].flatMap((column, index) =>
      index === 0 ? [cell(row, column)] : [text(KEY_BETWEEN), cell(row, column)],
    ),
  );
}

/** An empty cell would say that nobody knows. */
const overText = (over: readonly string[]): string => (over.length === 0 ? WORDS.noOthers : over.join("\n"));

const figureStyle = ({ isFraction }: LedgerFigure): StyleName =>
  isFraction ? "percent-small" : "number-small";

/** An empty cell would say that the row was typed by hand, and the figure is still to be looked up. */
function aboutCell({ line }: LedgerRow, row: number, column: number): DrawnValue {
  const { figure, units } = line ?? {};
  if (units !== undefined) return textCell(row, column, units.then, "centre-small");
  if (figure === undefined) return emptyCell(row, column, "text-small");
  return figure.about === null
    ? textCell(row, column, WORDS.noFigure, "centre-small")
    : numberCell(row, column, figure.about, figureStyle(figure));
}

function nowCell({ line }: LedgerRow, row: number, column: number): DrawnValue {
  const { figure, units } = line ?? {};
  if (units !== undefined) return textCell(row, column, units.now, "centre-small");
  return figure?.now === undefined
    ? emptyCell(row, column, "text-small")
    : numberCell(row, column, figure.now, figureStyle(figure));
}
