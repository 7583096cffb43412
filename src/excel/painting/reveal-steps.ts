import { areaA1 } from "../../domain/grid/address";
import type { Drawing, SheetDrawing } from "../../sheets/drawing";
import { absoluteAreaText } from "../../sheets/formula/reference-text";
import { sheetKey } from "../../domain/grid/sheet-key";
import { OUR_PROTECTION } from "../sheet-protection";
import { drawnArea } from "./drawn-area";
import { removal } from "./prepare-steps";
import { clearSteps, copySteps, dressSteps } from "./sheet-steps";
import type { StagedSheet } from "./staging";
import { onSheet, SMALL, type SheetStep, type Step } from "./step";
import type { Survey } from "./survey";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * Turns the prepared sheets into the visible result, in one request: copies what replaces a sheet into it, points names at
 * their new areas, shows, protects, and takes the spare sheets away. Whatever Excel might refuse was tried before.
 */
export function* revealSteps(
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): Generator<Step | undefined, void, undefined> {
  const replacing = staged.filter(({ replaces }) => replaces);
  for (const one of replacing) yield* replacement(one);
  yield* keptNames(drawing, survey);
  yield* [...drawing.properties].map(([key, value]) => property(key, value));
  for (const { drawing: sheet, name } of staged) yield* onSheet(name, viewSteps(sheet));
  yield* replacing.map(({ canvas }) => removal(canvas));
}

/** Old content out, new content in; the sheet itself stays, since others' formulas and names refer to it. */
function* replacement({ drawing, name, canvas, wasProtected }: StagedSheet): Generator<Step | undefined> {
  const area = drawnArea(drawing);
  if (wasProtected) yield* onSheet(name, [step((sheet) => sheet.protection.unprotect())]);
  yield* onSheet(name, clearSteps);
  if (area !== undefined) yield copying(name, canvas, areaA1(area));
  yield* onSheet(name, dressSteps(drawing));
}

const copying = (name: string, canvas: string, address: string): Step => ({
  bytes: SMALL,
  apply: ({ sheet }) => {
    for (const { apply } of copySteps(address, sheet(canvas).getRange(address))) apply(sheet(name));
  },
});

/** Names that are there already may stand for fewer or more cells now. */
function keptNames(drawing: Drawing, { names }: Survey): readonly Step[] {
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

/** What Excel does only to a sheet that can be seen, and protection at the very end. */
function viewSteps(drawing: SheetDrawing): readonly SheetStep[] {
  const { visibility, freeze, showGridlines, tabColour, isProtected } = drawing;
  return [
    step((sheet) => {
      sheet.visibility = VISIBILITY[visibility];
      sheet.tabColor = tabColour === undefined ? "" : `#${tabColour}`;
      if (visibility === "visible") {
        sheet.showGridlines = showGridlines;
        if (freeze !== undefined) freezeAt(sheet.freezePanes, freeze);
      }
      if (isProtected) sheet.protection.protect(OUR_PROTECTION);
    }),
  ];
}

function freezeAt(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows > 0 && columns > 0) {
    panes.freezeAt(areaA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function step(apply: SheetStep["apply"]): SheetStep {
  return { bytes: SMALL, apply };
}
