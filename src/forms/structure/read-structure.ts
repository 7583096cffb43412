import type { FormStructure } from "../../model/form";
import { type Grid, placesOf } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { locateForms } from "../reading/locate-form";
import { locateRegister } from "../reading/locate-register";
import { columnFacts, uncodedFacts } from "./column-facts";
import { formBody } from "./form-body";
import { hiddenCells, type AskedArea } from "./hidden-cells";
import { formLeftovers, registerLeftovers } from "./leftover-cells";
import { mergedAreas } from "./merged-areas";
import { printedYears } from "./printed-years";
import { resultState } from "./result-state";
import { rowFacts } from "./row-facts";
import { unlikeLabels } from "./unlike-labels";
import { cellsTwice } from "../reading/cells-twice";
import { sheetFacts, type RegisterOnSheet } from "./sheet-facts";

/**
 * How the sheets of a form that was read differ from those that were issued. `submission` is what was read from the same
 * grids; grids without its form are a bug of the caller.
 */
export function readStructure(grids: readonly Grid[], plan: Plan, submission: Submission): FormStructure {
  const [form, ...others] = locateForms(grids);
  if (form === undefined) throw new Error(`${submission.file} has no form to look at`);
  const body = formBody(form, plan, submission.templateVersion);
  const registers = grids.flatMap((grid): readonly RegisterOnSheet[] => {
    const located = locateRegister(grid, plan);
    return located === undefined ? [] : [{ ...located, grid }];
  });
  const figures: AskedArea = {
    grid: form.grid,
    rows: body.rows.filter(({ code }) => body.figureCodes.has(code)).map(({ row }) => row),
    columns: [form.valueColumn],
  };
  const asked = [figures, ...registers.map(askedOf)];
  return {
    ...rowFacts(body, submission.templateVersion === plan.version),
    unlikeLabels: unlikeLabels(body, plan, submission.templateVersion),
    columns: columnFacts(body),
    sheets: sheetFacts(grids, form, others, registers),
    hidden: asked.flatMap(hiddenCells),
    merged: asked.flatMap(mergedAreas),
    uncoded: [form, ...registers].flatMap(uncodedFacts),
    leftovers: [...formLeftovers(body), ...registers.flatMap(registerLeftovers)],
    twice: [form, ...registers].flatMap(({ grid }) => cellsTwice(grid)),
    years: printedYears(body, plan, submission),
    results: resultState(body, plan),
  };
}

/** The rows of a list from its first one on, and the columns the plan asks for. */
function askedOf({ grid, register, columns, firstRow }: RegisterOnSheet): AskedArea {
  return {
    grid,
    rows: placesOf(grid.rows, firstRow),
    columns: register.columns.flatMap(({ code }) => columns.get(code) ?? []),
  };
}
