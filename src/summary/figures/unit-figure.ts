import type { DataElement } from "../../model/plan/data-element";
import { elementsOfAggregation } from "../../model/plan/elements-of-indicator";
import { figureParts } from "../../model/plan/figure-parts";
import type { ElementCode } from "../../model/codes";
import type { Indicator } from "../../model/plan/indicator";
import { neededElements } from "../../model/form/needed-elements";
import { sidesOf } from "../../model/roll-up/one-sided";
import type { Template } from "../../model/form/template";
import { any } from "../../forms/self-check/cell-formulas";
import { binary, call, cell, number, plus, text } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/formula";
import { NOT_APPLICABLE_WORDS } from "../../forms/words/entry-words";
import { FIGURES_WORDS as WORDS } from "../words/summary-words";
import { quotient, sumOfKnown } from "./figure-formula";
import { elementColumn, type SummaryLayout } from "../setting/summary-layout";

export type FigureOf = (indicator: Indicator, template: Template) => Formula;

/** `unitFigure` for a row, each made once for the units whose forms are alike. */
export function unitFigures(layout: SummaryLayout, row: number): FigureOf {
  const known = new Map<Template, Map<Indicator, Formula>>();
  return (indicator, template) => {
    const ofTemplate = known.get(template) ?? new Map<Indicator, Formula>();
    known.set(template, ofTemplate);
    const formula = ofTemplate.get(indicator) ?? unitFigure(indicator, template, layout, row);
    ofTemplate.set(indicator, formula);
    return formula;
  };
}

/**
 * One unit's own figure of an indicator, from the received values of its row. Where there is no number it says why: not
 * applicable, nothing given yet (empty text), only a part given, nothing to compare it with, or nothing to divide by. `template` is the unit's form.
 * `count`: how many of the cells say something.
 */
export function unitFigure(
  indicator: Indicator,
  template: Template,
  layout: SummaryLayout,
  row: number,
  count = (cells: readonly Formula[]): Formula => call("COUNTA", ...cells),
): Formula {
  const at = (code: ElementCode): Formula => cell(row, elementColumn(layout, code));
  const needed = neededElements(indicator, template);
  const cells = needed.map(({ code }) => at(code));
  const closed = countClosed(cells);
  const parts = new Set(
    neededElements(indicator, template, elementsOfAggregation(indicator.aggregation, template.plan)),
  );
  const isBlank = (elements: readonly DataElement[]): readonly Formula[] =>
    elements
      .filter(({ isOptional }) => isOptional !== true)
      .map(({ code }) => binary(at(code), "=", text("")));
  const orSay = (missing: readonly Formula[], words: string, otherwise: Formula): Formula =>
    missing.length === 0 ? otherwise : call("IF", any(missing), text(words), otherwise);
  const held = orSay(
    isBlank(needed.filter((element) => !parts.has(element))),
    WORDS.withoutBase,
    figureOf(indicator, template, at),
  );
  const judged = orSay(isBlank(needed.filter((element) => parts.has(element))), WORDS.partial, held);
  const isDenied = sidesOf(indicator, template).map((codes) =>
    binary(countClosed(codes.map(at)), "=", number(codes.length)),
  );
  return call(
    "IF",
    any([binary(closed, "=", number(needed.length)), ...isDenied]),
    text(NOT_APPLICABLE_WORDS.short),
    call("IF", binary(count(cells), "=", closed), text(""), judged),
  );
}

const countClosed = (cells: readonly Formula[]): Formula =>
  plus(cells.map((each) => call("COUNTIF", each, text(NOT_APPLICABLE_WORDS.short))));

function figureOf(
  { aggregation }: Indicator,
  { plan }: Template,
  at: (code: ElementCode) => Formula,
): Formula {
  const parts = figureParts(aggregation, plan);
  const sum = (codes: readonly ElementCode[]): Formula => sumOfKnown(codes.map(at), WORDS.incalculable);
  switch (parts.kind) {
    case "sum":
      return sum(parts.of);
    case "per-unit":
      return sum(parts.amount);
    case "quotient":
      return quotient(sum(parts.numerator), sum(parts.denominator), WORDS.incalculable);
    case "list":
      return text("");
  }
}
