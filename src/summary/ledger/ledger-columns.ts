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

/** A written row with the units' names; an input row has no line. */
interface LedgerRow {
  readonly line: LedgerLine | undefined;
  readonly names: ReadonlyMap<UnitCode, string>;
}

const HEADINGS = { ...WORDS.headings, ...WORDS.marks };
const INPUT = "input-text-small";

/** Columns of rulings, notes and adjustments; `readLedger` reads them before every roll-up. */
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
  author: texts(14, ({ line }) => line?.author, INPUT),
  fingerprint: texts(12, ({ line }) => line?.fingerprint, "code"),
  moment: texts(12, ({ line }) => line?.at, "code"),
  key: {
    width: 12,
    draw: (_of, row, column) => formulaCell(row, column, rowKey(row), "code-number"),
  },
  over: texts(12, ({ line }) => line?.over && overText(line.over), "code"),
});

/** Places on the ledger's sheet. */
export const LEDGER = {
  guidanceRow: 2,
  headerRow: 4,
  firstRow: 5,
  column: LEDGER_TABLE.column,
} as const;

/** Input rows below the written ones. */
const READY_ROWS = 8;

/** Returns the table's last row, input rows included. `rows`: written ones. */
export const lastLedgerRow = (rows: number): number => LEDGER.firstRow + rows + READY_ROWS - 1;

/**
 * Returns a ledger's number of rows. Contact notes are on the board; `contacts`: those of units off the
 * board.
 */
export const ledgerSize = ({ contacts: _onBoard, ...rest }: Ledger, contacts: number): number =>
  Object.values(rest).reduce((sum, { length }) => sum + length, contacts);

/** Separates the parts of a key. */
export const KEY_BETWEEN = "|";

/** Returns the key of a ledger row, calculated from its cells, so that it survives sorting and typing. */
function rowKey(row: number): Formula {
  const { kind, unitCode, code, round } = LEDGER.column;
  return concatenated(
    [kind, unitCode, code, round].flatMap((column, index) =>
      index === 0 ? [cell(row, column)] : [text(KEY_BETWEEN), cell(row, column)],
    ),
  );
}

/** An empty cell would mean unknown. */
const overText = (over: readonly string[]): string => (over.length === 0 ? WORDS.noOthers : over.join("\n"));

const figureStyle = ({ isFraction }: LedgerFigure): StyleName =>
  isFraction ? "percent-small" : "number-small";

/** An empty cell would mark a row typed by hand, whose figure is still to be looked up. */
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
