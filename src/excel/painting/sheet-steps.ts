import { areaA1 } from "../../workbook/grid";
import { realMerges, type SheetDrawing } from "../../workbook/drawing";
import { conditionalFormatSteps } from "./conditional-format-steps";
import { linkSteps } from "./link-steps";
import { sizeSteps } from "./size-steps";
import type { StyleAreas } from "./style-areas";
import { styleSteps } from "./style-steps";
import { SMALL, type SheetStep } from "./step";
import { endTable } from "./table-finish";
import { validationSteps } from "./validation-steps";
import { drawnArea, rowsWithin } from "./drawn-area";
import { entryOf } from "./entry-of";

/** Returns the steps for cell contents. Formats come first: they decide what stays text. */
export function* cellSteps(
  drawing: SheetDrawing,
  looks: StyleAreas,
): Generator<SheetStep | undefined, void, undefined> {
  yield* linkSteps(drawing);
  yield* styleSteps(looks);
  yield* contentSteps(drawing);
}

/** Returns the steps for everything but the cells, on a sheet without such settings. */
export const dressSteps = (drawing: SheetDrawing): readonly SheetStep[] => [
  ...realMerges(drawing).map((merge) => step((sheet) => sheet.getRange(areaA1(merge)).merge(false))),
  ...sizeSteps(drawing),
  ...validationSteps(drawing),
  ...conditionalFormatSteps(drawing),
  ...filterSteps(drawing),
];

/** Returns the steps that clear a sheet completely but keep it: other formulas refer to it. */
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
 * Copies the drawn cells of another sheet. Then removes copied validations, so that it does not matter
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

type Entry = string | number;

/** Blocks of this size fill batches well, and a refused block can be divided quickly. */
const BLOCK_BYTES = 250_000;

/**
 * Enters all contents in blocks of whole rows from column A. Undrawn cells of a block are cleared with "";
 * null would keep their content. Formats must be set before, because they decide what stays text.
 */
function* contentSteps(sheet: SheetDrawing): Generator<SheetStep | undefined, void, undefined> {
  const area = drawnArea(sheet);
  if (area === undefined) return;
  let rows: Entry[][] = [];
  let top = area.top;
  let bytes = 0;
  for (const [at, cells] of rowsWithin(sheet, area)) {
    const row = new Array<Entry>(area.right + 1).fill("");
    for (const cell of cells) row[cell.column] = entryOf(cell);
    const more = bytesOf(row);
    if (bytes > 0 && bytes + more > BLOCK_BYTES) {
      yield block(rows, top, bytes);
      [rows, top, bytes] = [[], at, 0];
    }
    rows.push(row);
    bytes += more;
    yield;
  }
  yield block(rows, top, bytes);
}

function block(rows: Entry[][], top: number, bytes: number): SheetStep {
  return {
    bytes,
    apply: (sheet) => {
      // `formulas` accepts constants too: entering them is the same as entering values.
      sheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 0).formulas = rows;
    },
    halves: () => {
      if (rows.length < 2) return undefined;
      const middle = Math.ceil(rows.length / 2);
      return [
        block(rows.slice(0, middle), top, bytes / 2),
        block(rows.slice(middle), top + middle, bytes / 2),
      ];
    },
  };
}

/** JSON size in UTF-8: accented Vietnamese letters take three bytes. */
const bytesOf = (row: readonly Entry[]): number => encoder.encode(JSON.stringify(row)).length;

const encoder = new TextEncoder();
