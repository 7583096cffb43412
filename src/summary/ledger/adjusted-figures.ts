import type { SummaryInput } from "../setting/summary-input";
import { unrecognisedContacts } from "./unrecognised-contacts";
import { area, binary, call, number, text, type Formula } from "../../workbook/formula";
import { SUMMARY_SHEETS } from "../../forms/words";
import { KEY_BETWEEN, lastLedgerRow, LEDGER, ledgerSize } from "./ledger-columns";
import { LEDGER_KIND_WORDS } from "../words/ledger-words";
import type { FigureKey } from "../../model/ledger";
import { sumOf } from "../../base/exact-sum";
import type { ElementCode, UnitCode } from "../../model/codes";
import type { DataElement, Plan } from "../../model/plan";
import type { Summary } from "../../model/roll-up";
import { rowState } from "../../model/form";
import { amountOf } from "../../model/value";

/** A unit's adjusted figure. */
export interface AdjustedFigure {
  readonly received: number;
  readonly added: readonly AddedAmount[];
}

/** A figure's adjustments in the ledger, added or, in a combination, subtracted. */
export interface AddedAmount {
  readonly key: string;
  readonly sign: 1 | -1;
}

export type AdjustedFigures = ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, AdjustedFigure>>;

/** Returns every figure changed by adjustments, including combinations of such figures. */
export function adjustedFigures(
  plan: Plan,
  summary: Summary,
  elements: readonly DataElement[],
): AdjustedFigures {
  const units = new Set(
    summary.adjustments.flatMap(({ outcome, adjustment }) =>
      outcome === "applied" ? [adjustment.unit] : [],
    ),
  );
  return new Map(
    summary.units.flatMap((unit) => {
      const isCalculated = (element: DataElement): boolean =>
        rowState(plan, element, unit, summary.round) === "calculated";
      return units.has(unit.code) ? [[unit.code, figuresOf(unit.code, summary, elements, isCalculated)]] : [];
    }),
  );
}

function figuresOf(
  unit: UnitCode,
  summary: Summary,
  elements: readonly DataElement[],
  isCalculated: (element: DataElement) => boolean,
): ReadonlyMap<ElementCode, AdjustedFigure> {
  const combinations = elements.filter(isCalculated);
  const figures = new Map<ElementCode, AdjustedFigure>();
  for (const { code } of elements) {
    const typed = typedFigure(unit, code, summary);
    if (typed !== undefined) figures.set(code, typed);
  }
  // A combination may precede its terms or be a term itself: repeats while new ones are found.
  for (let known = -1; known < figures.size;) {
    known = figures.size;
    for (const element of combinations) {
      const combined = figures.has(element.code)
        ? undefined
        : combinedFigure(unit, element, summary, figures);
      if (combined !== undefined) figures.set(element.code, combined);
    }
  }
  return figures;
}

/** Returns the received value of an entered row, and the ledger rows added to it. */
function typedFigure(unit: UnitCode, code: ElementCode, summary: Summary): AdjustedFigure | undefined {
  const own = (summary.elements.get(code)?.contributions ?? []).filter((each) => each.unit === unit);
  const fingerprints = new Set(
    own.flatMap(({ received, fingerprint }) => (received === undefined ? [] : [fingerprint])),
  );
  if (fingerprints.size === 0) return undefined;
  const reports = (summary.submissions.get(unit) ?? []).filter(({ fingerprint }) =>
    fingerprints.has(fingerprint),
  );
  const rounds = new Set(reports.map(({ round }) => round));
  const keys = summary.adjustments.flatMap(({ adjustment, outcome }) =>
    outcome === "applied" &&
    adjustment.unit === unit &&
    adjustment.code === code &&
    rounds.has(adjustment.round)
      ? [adjustmentKey(adjustment)]
      : [],
  );
  const received = sumOf(
    own.flatMap((each) => each.received ?? (typeof each.amount === "number" ? each.amount : [])),
  );
  return { received, added: [...new Set(keys)].map((key) => ({ key, sign: 1 })) };
}

/** Returns an adjustment's key, as its ledger row calculates it. */
const adjustmentKey = ({ unit, code, round }: FigureKey): string =>
  [LEDGER_KIND_WORDS.adjustment, unit, code, round].join(KEY_BETWEEN);

/** Returns a calculated sum or difference with an adjusted term. */
function combinedFigure(
  unit: UnitCode,
  { code, derived }: DataElement,
  { reported }: Summary,
  figures: ReadonlyMap<ElementCode, AdjustedFigure>,
): AdjustedFigure | undefined {
  const values = reported.get(unit);
  if (derived?.by.kind !== "combination" || values?.get(code)?.kind !== "number") return undefined;
  const terms = [
    ...derived.by.plus.map((term) => ({ term, sign: 1 as const })),
    ...derived.by.minus.map((term) => ({ term, sign: -1 as const })),
  ];
  if (!terms.some(({ term }) => figures.has(term))) return undefined;
  const receivedOf = (term: ElementCode): number => {
    const value = values.get(term);
    return figures.get(term)?.received ?? (value === undefined ? 0 : (amountOf(value) ?? 0));
  };
  return {
    received: sumOf(terms.map(({ term, sign }) => sign * receivedOf(term))),
    added: terms.flatMap(({ term, sign }) =>
      (figures.get(term)?.added ?? []).map((each): AddedAmount => ({
        key: each.key,
        sign: each.sign === sign ? 1 : -1,
      })),
    ),
  };
}

/**
 * Returns the ledger's adjustments of a figure, looked up by key: references to rows break when rows are
 * sorted.
 */
function adjustedBy(key: string, input: OfLedger, sheet: string = SUMMARY_SHEETS.ledger): Formula {
  const { firstRow: top, column } = LEDGER;
  const bottom = lastLedgerRow(ledgerSize(input.ledger, unrecognisedContacts(input).length));
  const over = (at: number): Formula => area({ top, left: at, bottom, right: at }, sheet);
  return call("SUMIF", over(column.key), text(key), over(column.amount));
}

/** Returns the received value plus the ledger's adjustments as a live formula. `sheet`: the ledger's. */
export const adjustedFormula = (
  { received, added }: AdjustedFigure,
  input: OfLedger,
  sheet?: string,
): Formula =>
  added.reduce<Formula>(
    (sum, { key, sign }) => binary(sum, sign === 1 ? "+" : "-", adjustedBy(key, input, sheet)),
    number(received),
  );

type OfLedger = Pick<SummaryInput, "summary" | "excused" | "ledger">;
