import { fingerprint } from "../../src/base/codes";
import type { Grid } from "../../src/workbook/grid/grid";
import { parseA1 } from "../../src/workbook/grid/address";
import { indicatorCode } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { formFormulas } from "../../src/recognise/recognition/form-formulas";
import { readForm } from "../../src/forms/read-form";
import { restoredFormulas } from "../../src/forms/self-check/restored-formula";
import { makeForm } from "../../src/forms/issuing/make-form";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { ROUND_I } from "../support/forms/practice";

const [unit] = binhPhuoc2017.units;
if (unit === undefined) throw new Error("a registry without units");
const drawing = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z");
const template = templateFor(phuRieng2017, ROUND_I, { level: unit.level, sector: unit.sector });

function gridsOf(drawn: Drawing): WorkbookGrids {
  const outcome = readWorkbook(writeWorkbook(drawn));
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

function submissionOf(grids: WorkbookGrids) {
  const outcome = readForm(grids, {
    plans: [phuRieng2017],
    file: "a.xlsx",
    fingerprint: fingerprint(""),
    levelOf: () => undefined,
  });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

const issued = gridsOf(drawing);

/** Returns the file's formulas by row code. */
function formulasIn(grids: WorkbookGrids): ReadonlyMap<string, string> {
  const submission = submissionOf(grids);
  const form = grids.grids.find(({ sheet }) => sheet === submission.formSheet);
  const formulas = form === undefined ? [] : formFormulas(form);
  const found = [...submission.entries, ...submission.printed].flatMap(([code, { place }]) => {
    const position = parseA1(place.cell);
    const formula = formulas.find(({ row, column }) => row === position?.row && column === position.column);
    return formula?.text === undefined ? [] : [[String(code), formula.text] as const];
  });
  return new Map(found);
}

/**
 * Moves everything a row down and a column to the right, as after inserting both; texts of formulas included.
 */
function moved(grid: Grid): Grid {
  const shift = (text: string): string =>
    text.replace(/\bE(\d+)\b/g, (_, row: string) => `F${Number(row) + 1}`);
  return {
    ...grid,
    rows: [
      undefined,
      ...grid.rows.map(
        (row) => row && { values: [undefined, ...row.values], formats: [undefined, ...row.formats] },
      ),
    ],
    formulas: new Map(
      [...grid.formulas].map(([key, formula]) => [
        key + 16_384 + 1,
        { ...formula, text: shift(formula.text) },
      ]),
    ),
  };
}

/** Lists are counted on their own sheets. */
const isCountOfList = (code: string): boolean =>
  phuRieng2017.indicators.some(
    (indicator) => indicator.code === indicatorCode(code) && indicator.aggregation.kind === "list",
  );

test("gives every formula of an issued form, letter by letter, but counts of lists", () => {
  const formulas = formulasIn(issued);
  const restored = restoredFormulas(template, submissionOf(issued));
  expect(formulas.size).toBeGreaterThan(20);
  for (const [code, text] of formulas) {
    expect([code, restored(code)]).toEqual([code, isCountOfList(code) ? undefined : text]);
  }
});

test("gives them for where the rows and the column of values have moved to", () => {
  const grids = { ...issued, grids: issued.grids.map(moved) };
  const formulas = formulasIn(grids);
  const restored = restoredFormulas(template, submissionOf(grids));
  const open = [...formulas].filter(([code]) => !isCountOfList(code));
  expect(open.length).toBeGreaterThan(10);
  for (const [code, text] of open) expect([code, restored(code)]).toEqual([code, text]);
});

test("gives none where a row it needs is gone, or where the form asks", () => {
  const submission = submissionOf(issued);
  const [gone] = [...submission.entries.keys()];
  if (gone === undefined) throw new Error("a form without rows");
  const without = {
    ...submission,
    entries: new Map([...submission.entries].filter(([code]) => code !== gone)),
  };
  const codes = [...formulasIn(issued).keys()];
  const fewer = codes.filter((code) => restoredFormulas(template, without)(code) !== undefined);
  const all = codes.filter((code) => restoredFormulas(template, submission)(code) !== undefined);
  expect(fewer.length).toBeLessThan(all.length);
  expect(restoredFormulas(template, submission)("TULDTT_DN_KY")).toBeUndefined();
  expect(restoredFormulas(template, submission)("NO-SUCH-ROW")).toBeUndefined();
});
