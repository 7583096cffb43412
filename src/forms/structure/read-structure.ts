import type { FormStructure, UnlikeLabel, MergedCells } from "../../model/form";
import {
  type Grid,
  indexesOf,
  a1,
  areaA1,
  type Area,
  contentAt,
  formulaAt,
  type CellContent,
  shownContent,
} from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { locateForms } from "../reading/locate-form";
import { locateRegister } from "../reading/locate-register";
import { columnFacts, uncodedFacts } from "./column-facts";
import { formBody, type FormBody } from "./form-body";
import { hiddenCells, type AskedArea } from "./hidden-cells";
import { formLeftovers, registerLeftovers } from "./leftover-cells";
import { rowFacts } from "./row-facts";
import { cellsTwice } from "../reading/cells-twice";
import { sheetFacts, type RegisterOnSheet } from "./sheet-facts";
import { foldName } from "../../base/text";
import { codeAt } from "../reading/code-text";
import { formWords } from "../words/form-words";
import { formCheckWords } from "../words/form-check-words";
import { printedRounds, printedYears } from "./printed-lines";

/**
 * Compares the sheets of a form with those issued. `submission` was read from the same grids; grids without
 * its form are a bug of the caller.
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
    rounds: printedRounds(body, plan, submission),
    results: resultState(body, plan),
  };
}

/** Returns the rows of a list and the columns that the plan asks for. */
function askedOf({ grid, register, columns, firstRow }: RegisterOnSheet): AskedArea {
  return {
    grid,
    rows: indexesOf(grid.rows, firstRow),
    columns: register.columns.flatMap(({ code }) => columns.get(code) ?? []),
  };
}

/**
 * Returns the rows whose label differs from the plan's. Empty for an earlier version, whose labels are
 * unknown, and if the row of column codes is missing.
 */
function unlikeLabels({ form, rows }: FormBody, plan: Plan, version: number): readonly UnlikeLabel[] {
  const column = form.columns?.get("LABEL");
  if (column === undefined || version !== plan.version) return [];
  const labels = new Map<string, string>(
    [...plan.elements, ...plan.indicators].map(({ code, label }) => [code, label]),
  );
  return rows.flatMap(({ row, code }) => {
    const label = labels.get(code);
    // The first row of a repeated code counts.
    if (label === undefined || form.rows.get(code) !== row) return [];
    const shown = codeAt(form.grid, row, column);
    const isAsPrinted = shown === label || shown === formWords.elementLabel(label);
    if (isAsPrinted || foldName(shown) === foldName(label)) return [];
    return [{ code, place: { sheet: form.grid.sheet, cell: a1(row, column) }, shown }];
  });
}

/** Most labels reported for a sheet. */
const MOST_TOLD = 100;

/** Returns merged areas over input cells. Only the first cell of an area keeps its content. */
export function mergedAreas({ grid, rows, columns }: AskedArea): readonly MergedCells[] {
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? -1;
  const found: MergedCells[] = [];
  for (const area of grid.merges) {
    if (area.bottom < top || area.top > bottom || isSingle(area)) continue;
    const covered = rows
      .filter((row) => row >= area.top && row <= area.bottom)
      .flatMap((row) =>
        columns
          .filter((column) => column >= area.left && column <= area.right)
          .map((column) => ({ row, column })),
      );
    if (covered.length === 0) continue;
    const swallowed = covered
      .filter(({ row, column }) => row !== area.top || column !== area.left)
      .map(({ row, column }) => a1(row, column));
    const place = { sheet: grid.sheet, cell: a1(area.top, area.left) };
    found.push({ place, area: areaA1(area), swallowed });
    if (found.length === MOST_TOLD) break;
  }
  return found;
}

const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

const saysBlank = (said: CellContent | undefined): boolean =>
  typeof said === "string" && said.startsWith(formCheckWords.kinds.blank.trimEnd());

/**
 * Returns whether formulas were calculated after typing: not if the check of a filled row says blank, or that
 * of a blank required row says nothing.
 */
function resultState({ form, rows }: FormBody, plan: Plan): FormStructure["results"] {
  const { grid, valueColumn, columns } = form;
  const checkColumn = columns?.get("CHECK");
  const mayBeBlank = new Set<string>(
    plan.elements.filter(({ isOptional }) => isOptional === true).map(({ code }) => code),
  );
  let formulas = 0;
  let results = 0;
  let isStale = false;
  for (const { row, code } of rows) {
    const formula = formulaAt(grid, row, valueColumn);
    const check = checkColumn === undefined ? undefined : formulaAt(grid, row, checkColumn);
    formulas += (formula ? 1 : 0) + (check ? 1 : 0);
    results += (formula?.hasCachedValue ? 1 : 0) + (check?.hasCachedValue ? 1 : 0);
    if (checkColumn === undefined || formula !== undefined || check?.hasCachedValue !== true) continue;
    const said = contentAt(grid, row, checkColumn);
    const isFilled = shownContent(grid, row, valueColumn) !== undefined;
    isStale ||= isFilled ? saysBlank(said) : said === "" && !mayBeBlank.has(code);
  }
  if (formulas > 0 && results === 0) return "missing";
  return isStale ? "stale" : "calculated";
}
