import { areaA1, sheetKey } from "../../workbook/grid";
import type { Drawing, DrawnName, StyleName } from "../../workbook/drawing";
import { addStyle, excelStyleName } from "./define-style";
import { cellSteps, dressSteps } from "./sheet-steps";
import { findingStyleAreas } from "./style-areas";
import { forgottenSheets, type StagedSheet } from "./staging";
import { onSheet, removeSheet, SMALL, type Bench, type SheetStep, type Step } from "./step";
import { OUR_PROTECTION } from "../host/sheet-protection";
import type { Survey } from "./survey";

/**
 * Returns all steps that do not touch the user's sheets: new styles, sheets and names, and every sheet
 * painted on a hidden one. Existing styles are reset at the end, because the user's sheets use them.
 */
export function* prepareSteps(
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): Generator<Step | undefined, void, undefined> {
  yield step(({ workbook }) => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
  });
  yield* forgottenSheets(survey).map(removal);
  yield* staged.map(({ canvas }) => addition(canvas));
  yield* missingNames(drawing, survey).map(nameAddition);
  const defined = new Set<StyleName>();
  for (const { drawing: sheet, canvas } of staged) {
    const looks = yield* findingStyleAreas(sheet);
    for (const style of looks.keys()) {
      if (defined.has(style) || survey.styles.has(excelStyleName(style))) continue;
      defined.add(style);
      yield addStyle(style);
    }
    yield* onSheet(canvas, cellSteps(sheet, looks));
    yield* onSheet(canvas, dressSteps(sheet));
    if (sheet.needsLock === true) yield* onSheet(canvas, [lockTrial]);
  }
}

/** Shows whether this Excel locks sheets, before anything is shown. */
const lockTrial: SheetStep = {
  bytes: SMALL,
  apply: ({ protection }) => {
    protection.protect(OUR_PROTECTION);
    protection.unprotect();
  },
};

/** Returns the names that do not exist yet. */
export const missingNames = (drawing: Drawing, { names }: Survey): readonly DrawnName[] =>
  drawing.names.filter(({ name }) => !names.has(sheetKey(name)));

const removal = (name: string): Step => step(({ sheet }) => removeSheet(sheet(name)));

function addition(name: string): Step {
  return step(({ workbook }) => {
    workbook.worksheets.add(name).visibility = "VeryHidden";
  });
}

/** Uses a range instead of a formula: formulas of names depend on the language (office-js issue 2834). */
function nameAddition({ name, sheet: on, area }: DrawnName): Step {
  return step(({ workbook, sheet }) => {
    workbook.names.add(name, sheet(on).getRange(areaA1(area)));
  });
}

function step(apply: (bench: Bench) => void): Step {
  return { bytes: SMALL, apply };
}
