import { areaA1 } from "../../workbook/grid";
import type { SheetDrawing } from "../../workbook/drawing";
import { conditionalFormatSteps } from "./conditional-format-steps";
import { contentSteps } from "./content-steps";
import { linkSteps } from "./link-steps";
import { sizeSteps } from "./size-steps";
import { realMerges, type StyleAreas } from "./style-areas";
import { styleSteps } from "./style-steps";
import { SMALL, type SheetStep } from "./step";
import { endTable } from "./table-finish";
import { validationSteps } from "./validation-steps";

/** Everything that stands in the cells. Formats come before contents: they decide what stays text. */
export function* cellSteps(
  drawing: SheetDrawing,
  looks: StyleAreas,
): Generator<SheetStep | undefined, void, undefined> {
  yield* linkSteps(drawing);
  yield* styleSteps(looks);
  yield* contentSteps(drawing);
}

/** Everything around the cells, for a sheet that has nothing of it yet. */
export const dressSteps = (drawing: SheetDrawing): readonly SheetStep[] => [
  ...realMerges(drawing).map((merge) => step((sheet) => sheet.getRange(areaA1(merge)).merge(false))),
  ...sizeSteps(drawing),
  ...validationSteps(drawing),
  ...conditionalFormatSteps(drawing),
  ...filterSteps(drawing),
];

/** Takes away everything a sheet holds and shows, but not the sheet: others' formulas refer to it. */
export const clearSteps = ({ table }: SheetDrawing): readonly SheetStep[] => [
  step((sheet) => {
    if (table !== undefined) endTable(sheet, table);
    sheet.autoFilter.remove();
    sheet.freezePanes.unfreeze();
    const used = sheet.getUsedRange(false);
    used.rowHidden = false;
    used.columnHidden = false;
    used.format.useStandardHeight = true;
    used.format.useStandardWidth = true;
    const all = sheet.getRange();
    all.unmerge();
    clearRules(all);
    all.clear("All");
  }),
];

/**
 * Copies the drawn cells of another sheet. Rules that came along are taken away again, so that it makes no difference
 * whether this Excel copies them.
 */
export function copySteps(area: string, from: Excel.Range): readonly SheetStep[] {
  return [
    step((sheet) => {
      const target = sheet.getRange(area);
      target.copyFrom(from, "All");
      clearRules(target);
    }),
  ];
}

function clearRules(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

function filterSteps({ filter }: SheetDrawing): readonly SheetStep[] {
  if (filter === undefined) return [];
  return [step((sheet) => sheet.autoFilter.apply(sheet.getRange(areaA1(filter))))];
}

function step(apply: SheetStep["apply"]): SheetStep {
  return { bytes: SMALL, apply };
}
