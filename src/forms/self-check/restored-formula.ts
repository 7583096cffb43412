import { parseA1 } from "../../workbook/grid";
import type { Submission } from "../../model/submission";
import type { Template } from "../../model/form";
import { cell, text, type Formula, formulaText, mapReferences } from "../../workbook/formula";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";
import { derivedFormula } from "./derived-formula";
import { figureFormula, placedParts, isClosed } from "./figure-formula";
import { FORM_COLUMN } from "../layout/form-columns";
import { layOutForm, type FormLayout } from "../layout/form-layout";

/**
 * Returns the formulas of a form for a file that was read, by row code and without "=". Undefined if the
 * form calculates nothing there or the file lacks a row of the formula.
 */
export function restoredFormulas(
  template: Template,
  submission: Submission,
): (code: string) => string | undefined {
  const layout = layOutForm(template);
  const codes = new Map([...layout.elements].map(([code, { row }]) => [row, code]));
  return (code) => {
    const formula = formulaIn(layout, template, code);
    const moved =
      formula &&
      mapReferences(formula, ({ sheet, first, last }) => {
        const element = codes.get(first.row);
        const place = element && submission.entries.get(element)?.place;
        // The cells of an area may have been separated.
        const isFigure = sheet === undefined && first.column === FORM_COLUMN.VALUE && last.row === first.row;
        const to = isFigure && place?.sheet === submission.formSheet ? parseA1(place.cell) : undefined;
        return to && cell(to.row, to.column);
      });
    return moved && formulaText(moved);
  };
}

/** Returns the issued formula of a row; none for counts of lists, whose rows may have moved. */
function formulaIn(layout: FormLayout, { plan }: Template, code: string): Formula | undefined {
  for (const { content } of layout.body) {
    if (content.kind === "indicator" && content.indicator.code === code) {
      const parts = placedParts(content.indicator.aggregation, plan, layout);
      return parts && (isClosed(parts) ? text(NOT_APPLICABLE_WORDS.short) : figureFormula(parts));
    }
    if (content.kind === "element" && content.element.code === code) {
      const { element, state } = content;
      return state === "calculated" && element.derived
        ? derivedFormula(element.derived.by, layout)
        : undefined;
    }
  }
  return undefined;
}
