import type { RegisterCode } from "../../../domain/codes";
import type { Aggregation, Indicator } from "../../../domain/plan/indicator";
import { isFraction } from "../../../domain/plan/is-fraction";
import type { DrawnCell } from "../../drawing";
import { area, call, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { emptyCell, formulaCell, numberCell, textCell } from "../../drawn-cells";
import { NOT_APPLICABLE_WORDS } from "../../words/entry-words";
import { targetWords } from "../../words/number-words";
import { figureFormula, figureParts, isClosed } from "../self-check/figure-formula";
import { FORM_COLUMN } from "../layout/form-columns";
import type { FormSetting } from "../layout/form-setting";
import { bodyColumn, REGISTER_COLUMN } from "../layout/register-layout";
import { rowHeight } from "../../page/row-height";
import type { SheetPiece } from "../../page/sheet-piece";

const { CODE, TT, LABEL, UOM, VALUE, TARGET, NOTE, CHECK } = FORM_COLUMN;

/** An indicator with its target; its figure is calculated, never typed. */
export function drawIndicatorRow(
  row: number,
  indicator: Indicator,
  ordinal: number | undefined,
  setting: FormSetting,
): SheetPiece {
  const { aggregation, target } = indicator;
  const fraction = isFraction(aggregation);
  const note = setting.input.notes?.get(indicator.code) ?? "";
  const wanted = target === undefined ? "" : targetWords(target, fraction);
  return {
    cells: [
      textCell(row, CODE, indicator.code, "code"),
      ordinal === undefined ? emptyCell(row, TT, "centre") : numberCell(row, TT, ordinal, "centre"),
      textCell(row, LABEL, indicator.label, "label-bold"),
      textCell(row, UOM, indicator.unitOfMeasure, "centre"),
      figureCell(row, aggregation, setting),
      textCell(row, TARGET, wanted, "centre"),
      textCell(row, NOTE, note, "input-text"),
      emptyCell(row, CHECK, "problem-text"),
    ],
    ...rowHeight(
      row,
      { LABEL: indicator.label, UOM: indicator.unitOfMeasure, TARGET: wanted, NOTE: note },
      true,
    ),
  };
}

function figureCell(row: number, aggregation: Aggregation, setting: FormSetting): DrawnCell {
  const style = isFraction(aggregation) ? "percent-bold" : "number-bold";
  const parts = figureParts(aggregation, setting.input.template.plan, setting.layout);
  if (parts !== undefined) {
    // A formula here too: a figure without one was typed over.
    return isClosed(parts)
      ? formulaCell(row, VALUE, text(NOT_APPLICABLE_WORDS.short), "not-applicable")
      : formulaCell(row, VALUE, figureFormula(parts), style);
  }
  const count = aggregation.kind === "list" ? listCount(aggregation.register, setting) : undefined;
  return count === undefined ? emptyCell(row, VALUE, style) : formulaCell(row, VALUE, count, style);
}

/** How many rows of a register are filled; undefined when this round does not ask for it. */
function listCount(code: RegisterCode, { registers }: FormSetting): Formula | undefined {
  const register = registers.find((candidate) => candidate.register.code === code);
  if (register === undefined) return undefined;
  return call("COUNT", area(bodyColumn(register, REGISTER_COLUMN.ROW), register.register.sheet));
}
