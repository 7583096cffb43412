import { sumOf } from "../../../domain/numbers/exact-sum";
import { a1 } from "../../../domain/grid/address";
import type { ElementCode, RoundId } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { isSameFigure } from "../../../domain/ledger/is-same-figure";
import type { Ledger } from "../../../domain/ledger/ledger";
import { contentAt, formatAt, formulaAt, isCellError, type Grid } from "../../../domain/grid/grid";
import type { Plan } from "../../../domain/plan/plan";
import { placesOf } from "../../../domain/grid/sparse";
import { rowState } from "../../../domain/form/template";
import { unitValues } from "../../../domain/roll-up/unit-values";
import type { Unit } from "../../../domain/unit/unit";
import { amountOf, BLANK } from "../../../domain/value";
import { codesInColumn, codesInRow } from "../../cell/code-text";
import { contentKey } from "../filing/stored-submissions";
import { FIGURES } from "../setting/summary-layout";
import { isCalculatedRow, rowOfCodes } from "./figure-at";
import type { KeptProblem } from "./stored-summary";
import type { ReportFacts, StoredFile } from "../state/stored-records";
import { keptReports, type ReportContent, type Reports } from "./stored-reports";
import { groupedBy } from "../../../domain/grouped-by";

/** What stands behind the sheet of figures. */
export interface BehindFigures {
  readonly plan: Plan;
  /** The round of the workbook. */
  readonly round: RoundId;
  readonly files: readonly StoredFile[];
  readonly reports: Reports;
  readonly ledger: Ledger;
  /** Whose sector says what their forms calculate. */
  readonly units: readonly Unit[];
}

/**
 * Cells of the sheet of figures that do not show what was received: somebody typed over them. The sheet only shows, so the next
 * roll-up would lose it. Formulas are left out, and of a unit with
 * adjustments whatever is calculated: they follow from others, and from the ledger, which may have changed since.
 */
export function typedOverFigures(grid: Grid | undefined, behind: BehindFigures): readonly KeptProblem[] {
  const { plan, files, reports, round } = behind;
  const elements = new Map<string, DataElement>(plan.elements.map((element) => [element.code, element]));
  const codeRow = grid && rowOfCodes(grid, new Set(elements.keys()));
  if (grid === undefined || codeRow === undefined) return [];
  const columns = [...codesInRow(grid, codeRow)].flatMap(([code, column]) => {
    const element = elements.get(code);
    return element === undefined ? [] : [{ element, column }];
  });
  const counted = countedReports(files);
  return [...codesInColumn(grid, FIGURES.column.code)].flatMap(([unit, row]) => {
    if (row <= codeRow) return [];
    const sent = counted.get(unit) ?? [];
    const [report, ...more] = sent;
    const isPutTogether = more.length > 0 || (report !== undefined && report.round !== round);
    const told = report && reports.get(contentKey(report));
    const isAdjusted =
      behind.ledger.adjustments.some((each) => each.unit === unit) ||
      columns.some(({ column }) => formulaAt(grid, row, column) !== undefined);
    const calculated = isAdjusted ? () => undefined : calculatedFrom(sent, behind);
    return columns.flatMap(({ element, column }): readonly KeptProblem[] => {
      const shown = numberIn(grid, row, column);
      if (shown === undefined) return [];
      const received =
        !isPutTogether && isTyped(element, report, plan)
          ? receivedIn(told, element.code)
          : calculated(element.code);
      if (received === undefined || isShown(shown, received, adjustmentsOf(behind, unit, element))) return [];
      const place = { sheet: grid.sheet, cell: a1(row, column) };
      return [{ place, fault: "typed-over", found: `${asText(shown)} ≠ ${asText(received)}` }];
    });
  });
}

/** What a unit's reports come to with what their forms calculate; undefined for what is no number. */
function calculatedFrom(
  sent: readonly ReportFacts[],
  { plan, round, files, reports, units }: BehindFigures,
): (code: ElementCode) => number | null | undefined {
  const [first] = sent;
  if (first === undefined) return () => null;
  const unit = units.find(({ code }) => code === first.unit);
  if (unit === undefined) return () => undefined;
  const submissions = keptReports(
    files.filter(({ report }) => report !== undefined && sent.includes(report)),
    reports,
    plan,
  );
  const [answer] = unitValues(plan, round, [unit], new Map([[unit.code, submissions]]), []);
  return (code) => {
    const value = answer?.received?.values.get(code) ?? BLANK;
    return value.kind === "blank" || value.kind === "not-applicable" ? null : amountOf(value);
  };
}

/**
 * Figures typed where the sheet has formulas (totals, indicators), and whatever stands right of its last column. A workbook of
 * values without formulas tells nothing of that.
 */
export function typedOverFormulas(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
): readonly KeptProblem[] {
  const ratios = new Set<string>(indicators.map(({ code }) => code));
  const codeRow = grid && rowOfCodes(grid, new Set<string>([...elements.map(({ code }) => code), ...ratios]));
  if (grid === undefined || codeRow === undefined) return [];
  const columns = [...codesInRow(grid, codeRow)];
  const last = Math.max(...columns.map(([, column]) => column));
  const units = new Set(codesInColumn(grid, FIGURES.column.code).values());
  const rows = placesOf(grid.rows, codeRow + 1);
  const hasFormulas = rows.some((row) =>
    columns.some(([, column]) => formulaAt(grid, row, column) !== undefined),
  );
  return rows.flatMap((row): readonly KeptProblem[] => {
    const isTotal = isCalculatedRow(grid, row);
    if (!isTotal && !units.has(row)) return [];
    const over = columns.filter(
      ([code, column]) =>
        hasFormulas && (isTotal || ratios.has(code)) && typeof numberIn(grid, row, column) === "number",
    );
    const beside = placesOf(grid.rows[row]?.values ?? [], last + 1).filter((column) =>
      isSomething(grid, row, column),
    );
    return [
      ...over.map(([, column]) => typedAt(grid, row, column, "typed-over")),
      ...beside.map((column) => typedAt(grid, row, column, "beside")),
    ];
  });
}

const isSomething = (grid: Grid, row: number, column: number): boolean => {
  const content = contentAt(grid, row, column);
  return content !== undefined && content !== "";
};

function typedAt(grid: Grid, row: number, column: number, fault: "typed-over" | "beside"): KeptProblem {
  const content = contentAt(grid, row, column);
  const found = isCellError(content) ? content.error : String(content ?? "");
  return { place: { sheet: grid.sheet, cell: a1(row, column) }, fault, found };
}

/** By unit; a review has several. */
const countedReports = (files: readonly StoredFile[]): ReadonlyMap<string, readonly ReportFacts[]> =>
  groupedBy(
    files.flatMap(({ counts, report }) => (counts && report !== undefined ? [report] : [])),
    ({ unit }) => unit,
  );

/** The number in a cell, null for none; undefined for what is no plain number: formulas, words, days. */
function numberIn(grid: Grid, row: number, column: number): number | null | undefined {
  const content = contentAt(grid, row, column);
  if (formulaAt(grid, row, column) !== undefined || formatAt(grid, row, column).isDate) return undefined;
  if (content === undefined || content === "") return null;
  return typeof content === "number" ? content : undefined;
}

const isTyped = (element: DataElement, report: ReportFacts | undefined, plan: Plan): boolean =>
  report === undefined || rowState(plan, element, { level: report.level }, report.round) === "input";

/** What a unit sent; undefined for what is no number: texts, days. */
function receivedIn(told: ReportContent | undefined, code: ElementCode): number | null | undefined {
  const reading = told?.elsewhere.has(code) === true ? undefined : told?.entries.get(code)?.reading;
  if (reading === undefined || reading.kind === "misread" || reading.kind === "blank") return null;
  return amountOf(reading);
}

/** A row of the ledger may have been typed since the sheet was drawn. */
const isShown = (shown: number | null, received: number | null, added: number): boolean =>
  isSameFigure(shown, received) || (received !== null && isSameFigure(shown, sumOf([received, added])));

const adjustmentsOf = ({ ledger, round }: BehindFigures, unit: string, { code }: DataElement): number =>
  sumOf(
    ledger.adjustments.flatMap((each) =>
      each.unit === unit && each.code === code && each.round === round ? each.amount : [],
    ),
  );

const asText = (figure: number | null): string => (figure === null ? "∅" : String(figure));
