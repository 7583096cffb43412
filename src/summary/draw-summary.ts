import { fullNameOf } from "../model/unit";
import { SUMMARY_SHEETS } from "../forms/words";
import type { Pausable } from "../base/pausable";
import type { Drawing, SheetDrawing } from "../workbook/drawing";
import { drawingFormSheets, type FormSheets, type FormSheetsInput, markProperties } from "../forms/layout";
import { OVERVIEW_WORDS } from "./words/summary-words";
import { comparisonSheet } from "./overview/comparison-sheet";
import {
  judgedSummary,
  ownCoverage,
  type Summary,
  isSaidByOffice,
  openTerms,
  totalOver,
} from "../model/roll-up";
import { figureParts, type Indicator } from "../model/plan";
import { roundsCoverageWords } from "./words/completeness-words";
import { byRound, coverageOf } from "./setting/coverage-of";
import { drawingFiguresSheet } from "./figures/figures-sheet";
import { filesSheet } from "./filing/files-sheet";
import { filingSheet } from "./filing/filing-sheet";
import { findingsSheet } from "./findings/findings-sheet";
import { gatheredRows } from "./lists/gathered-rows";
import { drawingGatheredSheet } from "./lists/gathered-sheet";
import { narrativesSheet } from "./lists/narratives-sheet";
import { ledgerNames, ledgerSheet } from "./ledger/ledger-sheet";
import { lockedSheets } from "./ledger/locked-sheets";
import { chartsSheet } from "./charts/charts-sheet";
import { frontSheet } from "./front/front-sheet";
import { overviewSheet } from "./overview/overview-sheet";
import { attachedTo, summaryRound } from "./setting/sheet-heading";
import { withShortNames } from "./filing/short-names";
import { drawingSourcesSheet } from "./sources/sources-sheet";
import { drawingStateSheet } from "./state/state-sheet";
import type { SummaryInput } from "./setting/summary-input";
import { summaryLayout } from "./setting/summary-layout";
import { rankUnits } from "../model/ranking";
import { placesSheet } from "./ranking/places-sheet";
import { pointsSheet } from "./ranking/points-sheet";
import { formatNumber } from "../base/formats";
import type { ElementCode, UnitCode } from "../model/codes";
import { leftOutNote, leftOutWords, openTermWords } from "./words/office-row-words";

/**
 * Draws an office's summary workbook: totals as formulas, received figures, completeness, rulings and notes,
 * findings, gathered lists, sources, and the office's own report for the level above. The next roll-up reads
 * a hidden sheet and the cells that people fill in. Draws in pieces, the longer sheets in several.
 */
export function* drawingSummary(given: SummaryInput): Pausable<Drawing> {
  const input = withShortNames(given);
  const { summary, template, above } = input;
  const { office } = summary;
  yield;
  const gathered = gatheredRows(summary);
  yield;
  const own: FormSheetsInput = {
    template,
    unit: office,
    above,
    values: input.own,
    registers: gathered,
    notes: ownNotes(input),
    ...(input.written && { revision: input.written.revision }),
    reported: reportedFrom(summary),
    createdAt: input.createdAt,
    sheetName: SUMMARY_SHEETS.upward,
  };
  const upward = yield* drawingFormSheets(own);
  return {
    sheets: lockedSheets(yield* drawingSheets(input, upward), input.ledger),
    names: [...upward.names, ...ledgerNames(input)],
    properties: markProperties(own),
    title: OVERVIEW_WORDS.documentTitle(input.plan, summaryRound(input).name, office.name),
    author: fullNameOf(office),
    createdAt: input.createdAt,
  };
}

/**
 * Returns the number of units behind the figures; for a review of the office's own summaries that of the
 * least complete round.
 */
function reportedFrom(summary: Summary): FormSheetsInput["reported"] {
  const { completeness } = summary;
  const rounds = ownCoverage(summary);
  const [least] = rounds.toSorted((one, other) => one.n / one.of - other.n / other.of);
  return least === undefined
    ? {
        received: completeness.received.length,
        expected: completeness.expected.length,
        rounds: byRound(completeness),
      }
    : { received: least.n, expected: least.of, rounds: `; ${roundsCoverageWords(rounds)}` };
}

/** Draws all sheets in order, around those of the office's own report. */
function* drawingSheets(
  input: SummaryInput,
  { form, registers, lists }: FormSheets,
): Pausable<SheetDrawing[]> {
  const { summary, template } = input;
  const layout = summaryLayout(template, summary);
  const judged = judgedSummary(input.plan, input);
  const sheets: SheetDrawing[] = [
    frontSheet(input, layout, judged),
    overviewSheet(input, layout),
    ...rankingSheets(input),
    ...comparisonSheet(input, layout, judged),
    chartsSheet(input, layout, judged),
  ];
  yield;
  const figures = yield* drawingFiguresSheet(input, layout);
  sheets.push(figures);
  yield;
  sheets.push(filingSheet(input));
  yield;
  sheets.push(ledgerSheet(input));
  yield;
  sheets.push(findingsSheet(input, layout));
  yield;
  sheets.push(...narrativesSheet(input));
  const attached = attachedTo(input);
  for (const [index, register] of template.registers.entries()) {
    yield;
    const sheet = registers[index];
    if (sheet !== undefined) sheets.push(yield* drawingGatheredSheet(sheet, register, summary, attached));
  }
  yield;
  sheets.push(filesSheet(input));
  sheets.push(yield* drawingSourcesSheet(input));
  sheets.push({ ...form, print: { ...form.print, footer: coverageOf(summary) } }, lists);
  return [...sheets, yield* drawingStateSheet(input, layout, figures, { drawn: sheets })];
}

/** Returns the ranking sheets; none for a plan without criteria. */
function rankingSheets(input: SummaryInput): readonly SheetDrawing[] {
  const ranking = rankUnits(input.plan, input.summary);
  return ranking === undefined ? [] : [placesSheet(input, ranking), pointsSheet(input, ranking)];
}

/**
 * Returns the remarks beside the office's own report: the office's, why a row is blank, and what a ratio of
 * the summary leaves out of a row, because it does not apply to those units.
 */
function ownNotes(input: SummaryInput): ReadonlyMap<string, string> {
  const { summary, plan, template, own, written } = input;
  const notes = new Map<string, string>();
  const isLeftBlank = (code: ElementCode): boolean => {
    const element = plan.elements.find((each) => each.code === code);
    const isAdded = element !== undefined && !isSaidByOffice(element, plan, template.audience.level);
    return isAdded && own.get(code)?.kind === "blank";
  };
  for (const [code, units] of openTerms(summary, plan)) {
    if (!isLeftBlank(code)) continue;
    const { amount } = summary.elements.get(code) ?? {};
    notes.set(code, openTermWords(units.length, amount === undefined ? "" : formatNumber(amount)));
  }
  for (const [code, total] of summary.elements) {
    const left = plan.indicators.flatMap((indicator) => {
      const units = unitsLeftOut(indicator, code, input);
      const { amount } = totalOver(total, (unit) => units.has(unit));
      return amount === undefined || amount === 0
        ? []
        : [leftOutWords(indicator.code, formatNumber(amount), units.size)];
    });
    if (left.length > 0) notes.set(code, leftOutNote(left));
  }
  for (const [code, note] of written?.notes ?? []) notes.set(code, note);
  return notes;
}

/** Returns the units whose amount of an element is in its row, but not in an indicator that divides by it. */
function unitsLeftOut(
  { code, aggregation, countsSilent }: Indicator,
  element: ElementCode,
  { plan, summary }: SummaryInput,
): ReadonlySet<UnitCode> {
  const total = summary.indicators.get(code);
  const parts = figureParts(aggregation, plan);
  if (total === undefined || countsSilent === true || parts.kind !== "quotient") return new Set();
  if (![...parts.numerator, ...parts.denominator].includes(element)) return new Set();
  const unasked = total.uncounted.filter((unit) => !total.partial.includes(unit));
  return new Set([...unasked, ...(total.left.get(element) ?? [])]);
}
