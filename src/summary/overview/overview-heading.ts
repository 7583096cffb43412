import { SUMMARY_SHEETS, INFERRED_NOTE } from "../../forms/words";
import { type Indicator, isAnythingInferred } from "../../model/plan";
import { rollUpGaps, type Summary } from "../../model/roll-up";
import { formulaCell, textCell } from "../../workbook/drawing";
import { cell, concatenated, text, type Formula } from "../../workbook/formula";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { gapWords } from "../words/completeness-words";
import { COVERAGE_PARTS, missingWords, unconfirmedWords, OVERVIEW_WORDS } from "../words/summary-words";
import { byRound, ownCoverageWords } from "../setting/coverage-of";
import { annexHeading, summaryRound } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { FILING, OVERVIEW } from "../setting/summary-layout";

const { ordinal: FIRST, remark: LAST } = OVERVIEW.column;
const ROW = { coverage: 2, missing: 3 } as const;

/** Draws title, plan, round and coverage of the totals, with the missing units. */
export const overviewHeading = (input: SummaryInput): Required<SheetPiece> =>
  joinPieces([
    annexHeading(input, OVERVIEW_WORDS.title(input.plan), LAST, FIRST),
    spread(
      formulaCell(
        ROW.coverage,
        FIRST,
        coverageFormula(input, byRound(input.summary.completeness)),
        "bold-wrapped",
      ),
      LAST,
    ),
    spread(textCell(ROW.missing, FIRST, notesOf(input).join(" "), "note"), LAST),
  ]);

/** Names missing units, and explains the sign beside targets. */
const notesOf = (input: SummaryInput): readonly string[] => [
  missingSentences(input),
  ...(isAnythingInferred(summaryRound(input), askedIndicators(input)) ? [INFERRED_NOTE] : []),
];

const askedIndicators = ({ plan, summary }: SummaryInput): readonly Indicator[] =>
  plan.indicators.filter(({ code }) => summary.indicators.has(code));

/**
 * Returns "Tổng hợp từ 41/45 đơn vị", counted by the sheet of filings, or the coverage of the office's own
 * summaries. `more` is appended.
 */
export const coverageLine = ({ summary }: Pick<SummaryInput, "summary">): string | Formula =>
  ownCoverageWords(summary) ?? coverageFormula({ summary });

function coverageFormula({ summary }: Pick<SummaryInput, "summary">, more = ""): Formula {
  const own = ownCoverageWords(summary);
  if (own !== undefined) return text(own);
  const counted = (column: number): Formula => cell(FILING.countRow, column, SUMMARY_SHEETS.filing);
  return concatenated([
    text(COVERAGE_PARTS.before),
    counted(FILING.countColumn.received),
    text(COVERAGE_PARTS.between),
    counted(FILING.countColumn.expected),
    text(COVERAGE_PARTS.after + more),
  ]);
}

/** Names silent units, and missing or unfinished rounds of a review. `most`: units named. */
export function missingSentences({ summary }: { readonly summary: Summary }, most?: number): string {
  const { completeness, units } = summary;
  const names = new Map(units.map((unit) => [unit.code, unit.name]));
  const silent = completeness.missing.map((code) => names.get(code) ?? code);
  const gaps = rollUpGaps(summary);
  const isOfOwnSummaries = ownCoverageWords(summary) !== undefined;
  const { unconfirmed = [] } = completeness;
  return [
    ...(silent.length === 0 && (gaps.length > 0 || unconfirmed.length > 0 || isOfOwnSummaries)
      ? []
      : [missingWords(silent, most)]),
    ...(unconfirmed.length > 0 ? [unconfirmedWords(unconfirmed.length)] : []),
    ...gaps.map((gap) => gapWords(gap, most)),
  ].join(" ");
}
