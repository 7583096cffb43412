import type { ElementCode } from "../../../model/codes";
import { coverage, type Entry } from "../../../model/submission";
import {
  elementsOfAggregation,
  type Indicator,
  isFraction,
  meets,
  countedRegister,
  operandsOf,
} from "../../../model/plan";
import { indicatorValue } from "../../../model/roll-up";
import { neededElements } from "../../../model/form";
import { amountOf, BLANK } from "../../../model/value";
import { onForm, type FindingPlace } from "../subject/finding-place";
import { goneRows } from "../subject/gone-rows";
import { areRowsMoved } from "../form/moved-row-codes";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject } from "../subject/rule";

/** A calculated cell of the form, with its content and its correct value. */
export interface FormulaCell {
  readonly place: FindingPlace & { readonly code: string };
  readonly label: string;
  readonly entry: Entry;
  /** Recalculated from typed figures; undefined while one is missing. */
  readonly exact: number | undefined;
  /** A ratio, shown as a percentage. */
  readonly isFraction: boolean;
  /**
   * The formula refers to a cell with a missing or wrong formula, a missing row or sorted rows, or was not
   * recalculated: its result is not a separate mistake.
   */
  readonly isConsequence: boolean;
}

/** Returns the calculated cells that the file still has, of elements and indicators. */
export const formulaCells = oncePerSubject((subject): readonly FormulaCell[] => {
  const { submission, template, values } = subject;
  const gone = wrongFormulas(subject);
  const deleted = goneRows(subject);
  const isDisturbed = subject.areRowsDisturbed === true || isStale(subject) || areRowsMoved(subject);
  const followsOne = (terms: readonly ElementCode[]): boolean =>
    isDisturbed || terms.some((code) => gone.has(code) || deleted.has(code));

  return template.rows.flatMap((row): readonly FormulaCell[] => {
    switch (row.kind) {
      case "section":
        return [];
      case "element": {
        const { code, label } = row.element;
        const entry = submission.entries.get(code);
        if (row.state !== "calculated" || entry === undefined) return [];
        const exact = amountOf(values.get(code) ?? BLANK);
        const place = { ...onForm(submission, entry.place), code };
        const isConsequence = followsOne(operandsOf(row.element.derived?.by));
        return [{ place, label, entry, exact, isFraction: false, isConsequence }];
      }
      case "indicator": {
        const { code, label, aggregation } = row.indicator;
        const entry = submission.printed.get(code);
        if (entry === undefined || !isCalculated(row.indicator, subject)) return [];
        const exact = figureOf(row.indicator, subject);
        const place = { ...onForm(submission, entry.place), code };
        const isConsequence =
          isListGone(aggregation, subject) || followsOne(elementsOfAggregation(aggregation, subject.plan));
        return [{ place, label, entry, exact, isFraction: isFraction(aggregation), isConsequence }];
      }
    }
  });
});

/** Returns whether the formula counts nothing because the sheet of its list was deleted. */
function isListGone(aggregation: Indicator["aggregation"], { structure }: CheckSubject): boolean {
  const register = countedRegister(aggregation);
  return register !== undefined && structure !== undefined && !structure.sheets.registers.has(register);
}

const isStale = ({ structure }: CheckSubject): boolean =>
  structure !== undefined && structure.results !== "calculated";

/** Returns the calculated rows that are typed over, blank, or differ from the exact value. */
function wrongFormulas({ submission, template, values }: CheckSubject): ReadonlySet<ElementCode> {
  return new Set(
    template.rows.flatMap((row) => {
      if (row.kind !== "element" || row.state !== "calculated") return [];
      const { code } = row.element;
      const entry = submission.entries.get(code);
      if (entry === undefined) return [];
      return entry.hasFormula && shows(entry, amountOf(values.get(code) ?? BLANK)) ? [] : [code];
    }),
  );
}

/** Returns whether a formula shows the exact value, as far as it is known. */
function shows({ reading }: Entry, exact: number | undefined): boolean {
  const shown = reading.kind === "number" ? reading.number : undefined;
  return shown === undefined || exact === undefined || meets("equal", shown, exact);
}

/** A list whose register is not part of this round's form is printed without a figure. */
function isCalculated({ aggregation }: Indicator, { template }: CheckSubject): boolean {
  const register = countedRegister(aggregation);
  return register === undefined || template.registers.some(({ code }) => code === register);
}

function figureOf(
  indicator: Indicator,
  { submission, template, plan, values }: CheckSubject,
): number | undefined {
  const register = countedRegister(indicator.aggregation);
  if (register !== undefined) return submission.registers.get(register)?.length ?? 0;
  const needed = neededElements(indicator, template);
  if (coverage(needed, values) !== "complete") return undefined;
  // Forms of earlier versions of the program calculate such a figure otherwise; totals do not rest on it.
  if (needed.some(({ code }) => values.get(code)?.kind === "not-applicable")) return undefined;
  return indicatorValue(indicator, plan, (code) => amountOf(values.get(code) ?? BLANK)).value;
}
