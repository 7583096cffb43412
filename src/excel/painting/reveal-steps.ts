import { areaA1, sheetKey } from "../../workbook/grid";
import type { Drawing } from "../../workbook/drawing";
import { absoluteAreaText } from "../../workbook/formula";
import { drawnArea } from "./drawn-area";
import { clearSteps, copySteps, dressSteps } from "./sheet-steps";
import type { StagedSheet } from "./staging";
import { onSheet, SMALL, type Step } from "./step";
import type { Survey } from "./survey";

export const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * Returns the steps that show the prepared sheets in one request: replace the content of existing sheets,
 * move names to their new areas, unhide. Everything Excel might refuse was tried before. The steps of one
 * sheet begin with clearing it, so that they can be repeated together.
 */
export function* revealSteps(
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): Generator<Step | undefined, void, undefined> {
  for (const one of staged.filter(({ replaces }) => replaces)) {
    for (const step of replacement(one)) yield step && { ...step, replaces: one.name };
  }
  yield* existingNames(drawing, survey);
  yield* [...drawing.properties].map(([key, value]) => property(key, value));
  yield* staged.map(showing);
}

/** Replaces the content of a sheet but keeps the sheet: other formulas and names refer to it. */
function* replacement({ drawing, name, canvas }: StagedSheet): Generator<Step | undefined> {
  const area = drawnArea(drawing);
  yield* onSheet(name, clearSteps(drawing));
  if (area !== undefined) yield copying(name, canvas, areaA1(area));
  yield* onSheet(name, dressSteps(drawing));
}

const copying = (name: string, canvas: string, address: string): Step => ({
  bytes: SMALL,
  apply: ({ sheet }) => {
    for (const { apply } of copySteps(address, sheet(canvas).getRange(address))) apply(sheet(name));
  },
});

/** Existing names may need a new area. */
function existingNames(drawing: Drawing, { names }: Survey): readonly Step[] {
  return drawing.names
    .filter(({ name }) => names.has(sheetKey(name)))
    .map(({ name, sheet, area }) => ({
      bytes: SMALL,
      apply: ({ workbook }) => {
        workbook.names.getItem(name).formula = `=${absoluteAreaText(sheet, area)}`;
      },
    }));
}

const property = (key: string, value: string): Step => ({
  bytes: SMALL,
  apply: ({ workbook }) => {
    workbook.properties.custom.add(key, value);
  },
});

const showing = ({ drawing, name }: StagedSheet): Step => ({
  bytes: SMALL,
  apply: ({ sheet }) => {
    sheet(name).visibility = VISIBILITY[drawing.visibility];
  },
});
