import { type Aggregation, type Indicator, isFraction, countedRegister } from "../../model/plan";
import { type DrawnCell, emptyCell, formulaCell, textCell } from "../../workbook/drawing";
import { text, type Formula } from "../../workbook/formula";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";
import { figureFormula, placedParts, isClosed } from "../self-check/figure-formula";
import { listedRows } from "../self-check/listed-rows";
import { overwrittenProblem } from "../self-check/overwritten-problem";
import { firstProblem } from "../self-check/row-problem";
import { FORM_COLUMN } from "../layout/form-columns";
import type { FormSetting } from "../layout/form-setting";
import { ordinalCell } from "./ordinal-cell";
import { indicatorTarget } from "../words/indicator-target";
import { rowHeight } from "../layout/row-height";
import type { SheetPiece } from "../../workbook/page";

const { CODE, LABEL, UOM, VALUE, TARGET, NOTE, CHECK } = FORM_COLUMN;

/** Draws an indicator with its target and calculated figure. */
export function drawIndicatorRow(
  row: number,
  indicator: Indicator,
  ordinal: number | undefined,
  setting: FormSetting,
): SheetPiece {
  const note = setting.input.notes?.get(indicator.code) ?? "";
  const wanted = indicatorTarget(indicator);
  return {
    cells: [
      textCell(row, CODE, indicator.code, "code"),
      ordinalCell(row, ordinal),
      textCell(row, LABEL, indicator.label, "label-bold"),
      textCell(row, UOM, indicator.unitOfMeasure, "centre"),
      ...figureCells(row, indicator.aggregation, setting),
      textCell(row, TARGET, wanted, "centre"),
      textCell(row, NOTE, note, "input-text"),
    ],
    ...rowHeight(
      row,
      { LABEL: indicator.label, UOM: indicator.unitOfMeasure, TARGET: wanted, NOTE: note },
      true,
      setting.paper,
    ),
  };
}

/** Draws the figure, and a check that its formula is still there. */
function figureCells(row: number, aggregation: Aggregation, setting: FormSetting): readonly DrawnCell[] {
  const fraction = isFraction(aggregation);
  const style = fraction ? "percent-bold" : "number-bold";
  const parts = placedParts(aggregation, setting.input.template.plan, setting.layout);
  const unchecked = emptyCell(row, CHECK, "check-text");
  // A formula here too: a figure without one counts as typed over.
  if (parts !== undefined && isClosed(parts))
    return [formulaCell(row, VALUE, text(NOT_APPLICABLE_WORDS.short), "not-applicable"), unchecked];
  const figure = parts === undefined ? listCount(aggregation, setting) : figureFormula(parts);
  if (figure === undefined) return [emptyCell(row, VALUE, style), unchecked];
  return [
    formulaCell(row, VALUE, figure, style),
    formulaCell(row, CHECK, firstProblem([overwrittenProblem(row, figure, fraction)]), "check-text"),
  ];
}

/** Counts the filled rows of a register; undefined if this round does not ask for it. */
function listCount(aggregation: Aggregation, { registers }: FormSetting): Formula | undefined {
  const code = countedRegister(aggregation);
  const register = registers.find((candidate) => candidate.register.code === code);
  return register && listedRows(register);
}
