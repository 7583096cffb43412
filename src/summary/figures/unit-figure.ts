import { type DataElement, elementsOfAggregation, figureParts, type Indicator } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { neededElements, type Template } from "../../model/form";
import { sidesOf } from "../../model/roll-up";
import { all, any } from "../../forms/layout";
import { binary, call, cell, number, plus, text, type Formula } from "../../workbook/formula";
import { NOT_APPLICABLE_WORDS } from "../../forms/words";
import { FIGURES_WORDS as WORDS } from "../words/summary-words";
import { quotientFormula, sumFormula } from "./figure-formula";
import { elementColumn, type SummaryLayout } from "../setting/summary-layout";

export type FigureOf = (indicator: Indicator, template: Template) => Formula;

/** Returns `unitFigure` for a row, created once for units with equal forms. */
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
 * Returns a unit's figure of an indicator from the received values of its row. Without a number, gives the
 * reason: not applicable, not yet given (empty text), partly given, no reference or divisor. `template`: the
 * unit's form. `count`: number of cells with content.
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
  const isDenied = sidesOf(indicator, template).map((pair) => any(pair.map((codes) => areClosed(codes, at))));
  return call(
    "IF",
    any([binary(closed, "=", number(needed.length)), ...(isDenied.length === 0 ? [] : [all(isDenied)])]),
    text(NOT_APPLICABLE_WORDS.short),
    call("IF", binary(count(cells), "=", closed), text(""), judged),
  );
}

const countClosed = (cells: readonly Formula[]): Formula =>
  plus(cells.map((each) => call("COUNTIF", each, text(NOT_APPLICABLE_WORDS.short))));

const areClosed = (codes: readonly ElementCode[], at: (code: ElementCode) => Formula): Formula =>
  binary(countClosed(codes.map(at)), "=", number(codes.length));

/** Of several parts of a share, omits those that do not apply on one side. */
function figureOf(indicator: Indicator, template: Template, at: (code: ElementCode) => Formula): Formula {
  const parts = figureParts(indicator.aggregation, template.plan);
  const pairs = sidesOf(indicator, template);
  const applicable = (code: ElementCode): Formula => {
    const others = pairs.filter((pair) => pair.some((codes) => codes.includes(code))).flat();
    const denied = others.filter((codes) => !codes.includes(code)).map((codes) => areClosed(codes, at));
    const amount = call("N", at(code));
    return denied.length === 0 ? amount : call("IF", any(denied), number(0), amount);
  };
  const sum = (codes: readonly ElementCode[]): Formula => sumFormula(codes.map(at), WORDS.incalculable);
  switch (parts.kind) {
    case "sum":
      return sum(parts.of);
    case "per-unit":
      return sum(parts.amount);
    case "quotient":
      return pairs.length > 1
        ? quotientFormula(
            plus(parts.numerator.map(applicable)),
            plus(parts.denominator.map(applicable)),
            WORDS.incalculable,
          )
        : quotientFormula(sum(parts.numerator), sum(parts.denominator), WORDS.incalculable);
    case "list":
      return text("");
  }
}
