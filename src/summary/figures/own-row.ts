import { SUMMARY_SHEETS, NO, NOT_APPLICABLE_WORDS, YES } from "../../forms/words";
import { type DataElement, VALUE_TRAITS } from "../../model/plan";
import { type RowState, rowsByElement } from "../../model/form";
import { FORM_COLUMN, layOutForm, placedElement } from "../../forms/layout";
import { emptyCell, formulaCell, textCell, type DrawnCell } from "../../workbook/drawing";
import { anchored, binary, call, cell, number, plus, text, type Formula } from "../../workbook/formula";
import { FIGURES_WORDS as WORDS } from "../words/summary-words";
import { figureStyles } from "./figure-styles";
import type { SummaryInput } from "../setting/summary-input";
import { FIGURES, type SummaryLayout } from "../setting/summary-layout";
import { unitFigure } from "./unit-figure";

const { column } = FIGURES;

/**
 * Draws the office's own row below its units, by formulas over its own report, so that figures typed there
 * are judged at once. It has no unit code, so that readers of the sheet skip it.
 */
export function ownRow(input: SummaryInput, { own, ...layout }: SummaryLayout): readonly DrawnCell[] {
  if (own === undefined) return [];
  const { row, template } = own;
  const form = layOutForm(input.template);
  const states = rowsByElement(template);
  const onReport = ({ code }: DataElement): Formula =>
    cell(placedElement(form, code).row, FORM_COLUMN.VALUE, SUMMARY_SHEETS.upward);
  const asked = [...states.values()].flatMap((each) =>
    each.state === "input" ? [onReport(each.element)] : [],
  );
  const filing = call(
    "IF",
    binary(call("COUNTA", ...asked), "=", number(0)),
    text(WORDS.ownMissing),
    text(WORDS.ownWritten),
  );
  const isMissing = binary(anchored(cell(row, column.filing), "column"), "=", text(WORDS.ownMissing));
  const figure = (element: DataElement, state: RowState): Formula => {
    const written = onReport(element);
    const { countsUnits, holds } = VALUE_TRAITS[element.type];
    const shown = countsUnits || holds === "yes-no" ? asNumber(written) : written;
    return call("IF", state === "input" ? binary(written, "=", text("")) : isMissing, text(""), shown);
  };
  return [
    emptyCell(row, column.code, "code-boxed"),
    emptyCell(row, column.ordinal, "centre-small"),
    textCell(row, column.unit, WORDS.own(input.summary.office.name), "text-small"),
    formulaCell(row, column.filing, filing, "centre-small"),
    ...layout.columns.map((each, at) => {
      const place = column.first + at;
      const { own: style } = figureStyles(each);
      if (each.kind === "indicator")
        return formulaCell(row, place, unitFigure(each.indicator, template, layout, row, countFilled), style);
      const state = states.get(each.element.code)?.state ?? "not-applicable";
      return state === "not-applicable"
        ? textCell(row, place, NOT_APPLICABLE_WORDS.short, style)
        : formulaCell(row, place, figure(each.element, state), style);
    }),
  ];
}

/** Excludes empty formula results from the count. */
const countFilled = (cells: readonly Formula[]): Formula =>
  plus(cells.map((each) => call("IF", binary(each, "=", text("")), number(0), number(1))));

/** Questions have words as values. */
const asNumber = (written: Formula): Formula =>
  call(
    "IF",
    binary(written, "=", text(YES)),
    number(1),
    call("IF", binary(written, "=", text(NO)), number(0), written),
  );
