import { allCells } from "../../sheets/all-cells";
import { areaA1 } from "../../domain/address";
import type { Drawing, DrawnName } from "../../sheets/drawing";
import type { StyleName } from "../../sheets/style";
import { sheetKey } from "../sheet-key";
import { defineStyle, excelStyleName } from "./define-style";
import { cellSteps, dressSteps } from "./sheet-steps";
import { forgottenSheets, type StagedSheet } from "./staging";
import { onSheet, SMALL, type Bench, type Step } from "./step";
import type { Survey } from "./survey";

/**
 * Everything that can be done, and refused, without touching a sheet of the user's: styles, new sheets, names, and every
 * sheet painted on a hidden one.
 */
export function prepareSteps(
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): readonly Step[] {
  return [
    step(({ workbook }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
    }),
    ...forgottenSheets(survey).map(removal),
    ...staged.map(({ canvas }) => addition(canvas)),
    ...stylesOf(drawing).map((style) => defineStyle(style, survey.styles.has(excelStyleName(style)))),
    ...missingNames(drawing, survey).map(nameAddition),
    ...staged.flatMap(({ drawing: sheet, canvas }) =>
      onSheet(canvas, [...cellSteps(sheet), ...dressSteps(sheet)]),
    ),
  ];
}

/** The names that are not there yet. */
export const missingNames = (drawing: Drawing, { names }: Survey): readonly DrawnName[] =>
  drawing.names.filter(({ name }) => !names.has(sheetKey(name)));

/** Takes a hidden sheet away. Excel does not delete very hidden ones. */
export function removal(name: string): Step {
  return step(({ sheet }) => {
    sheet(name).visibility = "Hidden";
    sheet(name).delete();
  });
}

function addition(name: string): Step {
  return step(({ workbook }) => {
    workbook.worksheets.add(name).visibility = "VeryHidden";
  });
}

/** By a range and not by a formula: formulas of names depend on the language (office-js issue 2834). */
function nameAddition({ name, sheet: on, area }: DrawnName): Step {
  return step(({ workbook, sheet }) => {
    workbook.names.add(name, sheet(on).getRange(areaA1(area)));
  });
}

/** The looks a drawing uses, each once. */
export function stylesOf({ sheets }: Drawing): readonly StyleName[] {
  const styles = new Set<StyleName>();
  for (const sheet of sheets) for (const { style } of allCells(sheet)) styles.add(style);
  return [...styles];
}

function step(apply: (bench: Bench) => void): Step {
  return { bytes: SMALL, apply };
}
