import type { Fingerprint, UnitCode } from "../../../domain/codes";
import type { DrawnCell } from "../../drawing";
import { formulaCell, numberCell, textCell, emptyCell } from "../../drawn-cells";
import type { StyleName } from "../../style";
import { LEDGER_KIND_WORDS, LEDGER_WORDS as WORDS } from "../../words/summary/ledger-words";
import { shownMoment } from "../../cell/shown-moment";
import { rowKey } from "./adjustment-key";
import { LEDGER } from "./ledger-layout";
import type { LedgerFigure, LedgerLine } from "./ledger-lines";

const { column } = LEDGER;

/** One row that is written. */
export function ledgerRow(
  line: LedgerLine,
  row: number,
  names: ReadonlyMap<UnitCode, string>,
): readonly DrawnCell[] {
  const { kind, unit, figure, amount, state, by, units } = line;
  const words = (at: number, text: string | undefined, style: StyleName = "input-text-small"): DrawnCell =>
    textCell(row, at, text ?? "", style);
  return [
    words(column.kind, LEDGER_KIND_WORDS[kind]),
    words(column.unitCode, unit),
    words(column.unit, unit && names.get(unit), "text-small"),
    words(column.code, figure?.code),
    words(column.label, figure?.label ?? by, "text-small"),
    words(column.round, line.round),
    amount === undefined
      ? emptyCell(row, column.amount, "input-number-small")
      : numberCell(row, column.amount, amount, "input-number-small"),
    words(column.text, line.text),
    units ? words(column.about, units.then, "centre-small") : aboutCell(row, figure),
    units ? words(column.now, units.now, "centre-small") : nowCell(row, figure),
    words(column.state, state && WORDS.states[state], "text-small"),
    words(column.file, line.file),
    words(column.at, shownMoment(line.at)),
    words(column.fingerprint, line.fingerprint, "code"),
    words(column.moment, line.at, "code"),
    keyCell(row),
    words(column.over, line.over && overText(line.over), "code"),
  ];
}

/** An empty cell would say that nobody knows. */
const overText = (over: readonly Fingerprint[]): string =>
  over.length === 0 ? WORDS.noOthers : over.join("\n");

/** One row to type into. */
export const readyRow = (row: number): readonly DrawnCell[] => [
  ...[column.kind, column.unitCode, column.code, column.round, column.text, column.file, column.at].map(
    (at) => emptyCell(row, at, "input-text-small"),
  ),
  ...[column.unit, column.label, column.about, column.now, column.state].map((at) =>
    emptyCell(row, at, "text-small"),
  ),
  ...[column.fingerprint, column.moment, column.over].map((at) => emptyCell(row, at, "code")),
  emptyCell(row, column.amount, "input-number-small"),
  keyCell(row),
];

const keyCell = (row: number): DrawnCell => formulaCell(row, column.key, rowKey(row), "code-number");

const figureStyle = ({ isFraction }: LedgerFigure): StyleName =>
  isFraction ? "percent-small" : "number-small";

/** An empty cell would say that the row was typed by hand, and the figure is still to be looked up. */
function aboutCell(row: number, figure: LedgerFigure | undefined): DrawnCell {
  if (figure === undefined) return emptyCell(row, column.about, "text-small");
  return figure.about === null
    ? textCell(row, column.about, WORDS.noFigure, "centre-small")
    : numberCell(row, column.about, figure.about, figureStyle(figure));
}

function nowCell(row: number, figure: LedgerFigure | undefined): DrawnCell {
  return figure?.now === undefined
    ? emptyCell(row, column.now, "text-small")
    : numberCell(row, column.now, figure.now, figureStyle(figure));
}
