import { sumOf } from "../../../domain/numbers/exact-sum";
import type { ElementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { isOpenTermNote } from "../../words/summary/office-row-words";
import { isSameFigure } from "../../../domain/ledger/is-same-figure";
import { formulaAt, type Grid } from "../../../domain/grid/grid";
import { rowState } from "../../../domain/form/template";
import { isSaidByOffice } from "../../../domain/roll-up/office-report";
import type { Submission } from "../../../domain/submission/submission";
import { amountOf } from "../../../domain/value";
import { codesInColumn, codesInRow } from "../../cell/code-text";
import { contentKey } from "../filing/stored-submissions";
import { FIGURES } from "../setting/summary-layout";
import { rowOfCodes } from "./figure-at";
import type { KeptProblem } from "./stored-summary";
import { typedRows } from "./read-office-values";
import type { BehindFigures } from "./typed-over";

/**
 * Figures of the office's own report that are not the sum of what was received: the next roll-up adds them up again, and what
 * was typed over them would be lost. Adjusted figures are left out, and stocks of reviews, where more than a sum stands behind
 * them.
 */
export function typedOverTotals(
  upward: Submission,
  figures: Grid | undefined,
  behind: BehindFigures,
): readonly KeptProblem[] {
  const { plan, files, round } = behind;
  if (figures === undefined) return [];
  const isReview = files.some(({ counts, report }) => counts && report?.round !== round);
  const adjusted = adjustedCodes(figures, behind);
  return typedRows(upward, plan).flatMap(({ element, entry: { reading, place } }): readonly KeptProblem[] => {
    const isAddedUp =
      element.overUnits === "sum" &&
      element.derived === undefined &&
      (!isReview || element.overRounds === "sum");
    if (!isAddedUp || isSaidByOffice(element, plan, upward.level) || adjusted.has(element.code)) return [];
    // The row was left for the office to fill in.
    if (isOpenTermNote(upward.notes.get(element.code) ?? "")) return [];
    const total = receivedSum(element, behind);
    return total === undefined || reading.kind !== "number" || isSameFigure(reading.number, total)
      ? []
      : [{ place, fault: "typed-over", found: `${String(reading.number)} ≠ ${String(total)}` }];
  });
}

/** What the counted reports say; undefined where none does. */
function receivedSum(
  element: DataElement,
  { plan, files, reports, units }: BehindFigures,
): number | undefined {
  const { code } = element;
  const amounts = files.flatMap(({ counts, report }) => {
    if (!counts || report === undefined) return [];
    const audience = units.find((unit) => unit.code === report.unit) ?? report;
    const told = reports.get(contentKey(report));
    const isOut =
      told?.elsewhere.has(code) === true ||
      rowState(plan, element, audience, report.round) === "not-applicable";
    const reading = isOut ? undefined : told?.entries.get(code)?.reading;
    if (reading === undefined || reading.kind === "misread") return [];
    return amountOf(reading) ?? [];
  });
  return amounts.length === 0 ? undefined : sumOf(amounts);
}

/** By the ledger, or by the formulas that an adjustment leaves behind. */
function adjustedCodes(figures: Grid, { plan, ledger }: BehindFigures): ReadonlySet<ElementCode> {
  const codes = new Set(ledger.adjustments.map(({ code }) => code));
  const codeRow = rowOfCodes(figures, new Set(plan.elements.map(({ code }) => code)));
  const columns = codeRow === undefined ? new Map<string, number>() : codesInRow(figures, codeRow);
  const unitRows = [...codesInColumn(figures, FIGURES.column.code).values()].filter(
    (row) => row > (codeRow ?? 0),
  );
  for (const { code } of plan.elements) {
    const column = columns.get(code);
    if (column !== undefined && unitRows.some((row) => formulaAt(figures, row, column) !== undefined))
      codes.add(code);
  }
  return codes;
}
