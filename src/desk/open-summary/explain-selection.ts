import type { CellPlace } from "../../workbook/grid";
import { sumOf } from "../../base/exact-sum";
import type { DataElement } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import type { AppliedAdjustment } from "../../model/roll-up";
import {
  explainNumber,
  type ExplainedElement,
  type ExplainedNumber,
  explainUnitNumber,
  figureNow,
  missingUnits,
} from "../../model/board";
import { isSameFigure } from "../../base/is-same-figure";
import { type FigureKey, type FigureNote, isOfFigure } from "../../model/ledger";
import type { Unit } from "../../model/unit";
import { figureAt, isFigureSheet, type FigureAt } from "../../summary/read-summary";
import type { OpenedForm } from "../../recognise/own-form";
import type { OpenSummary } from "./open-summary";

/** A note, and whether its figure has changed since. */
export interface WrittenNote {
  readonly note: FigureNote;
  readonly isChanged: boolean;
  /** The current figure; null = none. */
  readonly now: number | null;
}

/** A number of the summary with its sources, missing units and notes. */
export interface ExplainedFigure {
  readonly key: FigureKey;
  readonly label: string;
  readonly unitOfMeasure: string;
  /** The unit of the number; the office for a total. */
  readonly owner: Unit;
  readonly isTotal: boolean;
  readonly number: ExplainedNumber;
  /** Numerator and denominator of a quotient. */
  readonly quotient?: { readonly numerator: number | undefined; readonly denominator: number | undefined };
  /** The current figure; null = none. */
  readonly figure: number | null;
  /** The figure as the sheet shows it; null = none. A different one was typed over. */
  readonly shown: number | null;
  readonly missing: readonly Unit[];
  readonly notes: readonly WrittenNote[];
  readonly adjustments: readonly AppliedAdjustment[];
  /** Set if an amount can be added: for a typed figure of one unit. */
  readonly adjustable?: Pick<DataElement, "code" | "type" | "takes"> & { readonly received: number | null };
}

/**
 * Returns whether figures of a sheet can be explained: those of a summary sheet, or of a blank form filled
 * for all units.
 */
export const canExplain = (sheet: string, blank: OpenedForm | undefined): boolean =>
  isFigureSheet(sheet) || blank?.form.sheets.includes(sheet) === true;

/** Explains the number in a cell of such a sheet; undefined if there is none. */
export function explainSelection(open: OpenSummary, place: CellPlace): ExplainedFigure | undefined {
  // A cell of a blank form is its own code.
  const code = `${place.sheet}!${place.cell}`;
  const at = open.codes.figures.has(code) ? { code } : figureAt(open.grids, place, open.codes);
  return at && explainFigure(open, at);
}

/** Explains a number by its code; without `unit` the total. */
export function explainFigure(open: OpenSummary, { code, unit }: FigureAt): ExplainedFigure | undefined {
  const {
    subject: { plan },
    facts,
  } = open;
  const { summary } = facts;
  const own = summary.units.find((each) => each.code === unit);
  const isTotal = unit === undefined;
  const number = isTotal
    ? explainNumber(code, plan, summary)
    : own && explainUnitNumber(code, own.code, plan, summary);
  if (number === undefined) return undefined;
  const of = number.kind === "element" ? number.element : number.indicator;
  const owner = own ?? summary.office;
  const key: FigureKey = { unit: owner.code, code: of.code, round: summary.round };
  const isHere = (other: FigureKey): boolean =>
    isOfFigure(other, key) || (isTotal && other.code === key.code && other.round === key.round);
  const figure = figureNow(summary, key) ?? null;
  const quotient = quotientOf(number, open, own?.code);
  const adjustable = own && adjustableOf(number, own.code, open);
  return {
    key,
    label: of.label,
    unitOfMeasure: of.unitOfMeasure,
    owner,
    isTotal,
    number,
    quotient,
    figure,
    shown: open.shown(of.code, own?.code),
    missing: missingOf(number, open).filter((each) => isTotal || each.code === owner.code),
    notes: writtenNotes(open).filter(({ note }) => isHere(note)),
    adjustments: summary.adjustments.filter(({ adjustment }) => isHere(adjustment)),
    adjustable,
  };
}

/** Returns all notes of the summary. A figure has changed only if more than the last digit differs. */
export const writtenNotes = ({ facts: { summary, ledger } }: OpenSummary): readonly WrittenNote[] =>
  ledger.notes.map((note) => {
    const now = figureNow(summary, note) ?? null;
    return { note, now, isChanged: !isSameFigure(now, note.about) };
  });

/** Returns all elements of a number. */
export const explainedElements = (number: ExplainedNumber): readonly ExplainedElement[] =>
  number.kind === "element"
    ? [number.element]
    : [...number.amount, ...number.numerator, ...number.denominator];

function quotientOf(number: ExplainedNumber, { facts }: OpenSummary, unit: UnitCode | undefined) {
  if (number.kind === "element" || number.denominator.length === 0) return undefined;
  if (unit === undefined) {
    const total = facts.summary.indicators.get(number.indicator.code);
    return { numerator: total?.numerator, denominator: total?.denominator };
  }
  return { numerator: sumOfTotals(number.numerator), denominator: sumOfTotals(number.denominator) };
}

const sumOfTotals = (elements: readonly ExplainedElement[]): number | undefined => {
  const amounts = elements.flatMap(({ total }) => total.amount ?? []);
  return amounts.length === 0 ? undefined : sumOf(amounts);
};

function missingOf(number: ExplainedNumber, { subject: { plan }, facts }: OpenSummary): readonly Unit[] {
  const { summary } = facts;
  const elements = explainedElements(number);
  const { missing: silent } = summary.completeness;
  if (elements.length === 0) return summary.units.filter(({ code }) => silent.includes(code));
  const missing = new Set(elements.flatMap(({ code }) => missingUnits(code, plan, summary)));
  return summary.units.filter((unit) => missing.has(unit));
}

/** Only figures that the unit typed as numbers are adjustable; calculated ones follow from them. */
function adjustableOf(
  number: ExplainedNumber,
  unit: UnitCode,
  { facts, subject: { plan } }: OpenSummary,
): ExplainedFigure["adjustable"] {
  if (number.kind !== "element") return undefined;
  const { code, total } = number.element;
  const [only, ...more] = total.contributions;
  if (only === undefined || more.length > 0 || only.place === undefined) return undefined;
  if (typeof only.amount !== "number") return undefined;
  const sent = facts.summary.submissions.get(unit) ?? [];
  if (sent.length !== 1 || sent[0]?.round !== facts.summary.round) return undefined;
  const element = plan.elements.find((each) => each.code === code);
  const { type, takes } = element ?? {};
  return type && { code, type, takes, received: only.received ?? only.amount };
}
