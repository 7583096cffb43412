import { areaA1, type Area, cellKey } from "../../workbook/grid";
import {
  type DrawnCell,
  type SheetDrawing,
  cellBlocks,
  type CellBlock,
  type SheetDifference,
  realMerges,
} from "../../workbook/drawing";
import { conditionalFormatSteps } from "../painting/conditional-format-steps";
import { entryOf } from "../painting/entry-of";
import { linkSteps } from "../painting/link-steps";
import { setPages, setTitles } from "../painting/print-steps";
import { VISIBILITY } from "../painting/reveal-steps";
import { SMALL, type SheetStep } from "../painting/step";
import type { StyleAreas } from "../painting/style-areas";
import { styleSteps } from "../painting/style-steps";
import { validationSteps } from "../painting/validation-steps";

/** Returns the changed cells of a sheet as a drawing, for finding their style areas. */
export function changedDrawing({ before, after, cells }: SheetDifference): SheetDrawing {
  const drawn = new Map<number, DrawnCell>();
  for (const { after: cell } of cells) {
    if (cell !== undefined) drawn.set(cellKey(cell.row, cell.column), cell);
  }
  const merges = addedAreas(realMerges(before), realMerges(after));
  const corners = new Set(merges.map(({ top, left }) => cellKey(top, left)));
  for (const cell of after.cells) {
    const key = cellKey(cell.row, cell.column);
    if (corners.has(key)) drawn.set(key, cell);
  }
  const { longTable: _long, ...sheet } = after;
  return {
    ...sheet,
    cells: [...drawn.values()],
    merges,
    links: after.links.filter(({ row, column }) => drawn.has(cellKey(row, column))),
  };
}

/**
 * Returns the steps that turn the old drawing of a sheet into the new one; equal cells stay untouched.
 * `looks`: style areas of `changedDrawing`. Every step sets a final state, so that all can be repeated.
 */
export function differenceSteps(difference: SheetDifference, looks: StyleAreas): readonly SheetStep[] {
  const { before, after, cells } = difference;
  const changed = changedDrawing(difference);
  const cleared = cellBlocks(cells.filter((cell) => cell.after === undefined || isLinked(before, cell)));
  return [
    ...addedAreas(realMerges(after), realMerges(before)).map((area) =>
      onRange(area, (range) => range.unmerge()),
    ),
    ...cleared.map(({ area }) => onRange(area, (range) => range.clear("All"))),
    ...linkSteps(changed),
    ...[...styleSteps(looks)].flatMap((step) => step ?? []),
    ...cellBlocks(cells).flatMap(entering),
    ...changed.merges.map((area) => onRange(area, (range) => range.merge(false))),
    ...heightSteps(difference),
    ...ruleSteps(difference),
    ...filterSteps(difference),
    ...printSteps(difference),
    ...visibilitySteps(difference),
  ];
}

const isLinked = ({ links }: SheetDrawing, at: { readonly row: number; readonly column: number }): boolean =>
  links.some(({ row, column }) => row === at.row && column === at.column);

/** Row by row: Excel misplaces several rows written over some that a filter hides (office-js issue 224). */
const entering = ({ area, rows }: CellBlock): readonly SheetStep[] =>
  rows.map((row, index) => {
    const entries = row.map(({ after }) => (after === undefined ? "" : entryOf(after)));
    const top = area.top + index;
    return onRange({ ...area, top, bottom: top }, (range) => {
      range.formulas = [entries];
    });
  });

/** Returns the steps for changed row heights; rows without one are autofitted. */
function heightSteps({ before, after }: SheetDifference): readonly SheetStep[] {
  const rows = new Set([...before.rowHeights.keys(), ...after.rowHeights.keys()]);
  return [...rows].flatMap((row) => {
    const height = after.rowHeights.get(row);
    if (height === before.rowHeights.get(row)) return [];
    return step((sheet) => {
      const { format } = sheet.getRange(`${row + 1}:${row + 1}`);
      if (height === undefined) format.autofitRows();
      else format.rowHeight = height;
    });
  });
}

/** Returns the steps for validations and conditional formats. If one changed, all are set again in order. */
function ruleSteps({ before, after }: SheetDifference): readonly SheetStep[] {
  const steps: SheetStep[] = [];
  if (!isAlike(before.validations, after.validations)) {
    const areas = before.validations.map(({ area }) => area);
    steps.push(...areas.map((area) => onRange(area, ({ dataValidation }) => dataValidation.clear())));
    steps.push(...validationSteps(after));
  }
  if (!isAlike(before.conditionalFormats, after.conditionalFormats)) {
    const areas = before.conditionalFormats.map(({ area }) => area);
    steps.push(
      ...areas.map((area) => onRange(area, ({ conditionalFormats }) => conditionalFormats.clearAll())),
    );
    steps.push(...conditionalFormatSteps(after));
  }
  return steps;
}

function filterSteps({ before, after }: SheetDifference): readonly SheetStep[] {
  if (isAlike(before.filter, after.filter)) return [];
  return [
    step((sheet) => {
      sheet.autoFilter.remove();
      if (after.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(areaA1(after.filter)));
    }),
  ];
}

/** An empty list is hidden until it has a row. */
const visibilitySteps = ({ before, after }: SheetDifference): readonly SheetStep[] =>
  before.visibility === after.visibility
    ? []
    : [step((sheet) => (sheet.visibility = VISIBILITY[after.visibility]))];

function printSteps({ before, after }: SheetDifference): readonly SheetStep[] {
  if (isAlike(before.print, after.print)) return [];
  return [
    step(({ pageLayout }) => setTitles(pageLayout, after.print)),
    step((sheet) => setPages(sheet, after.print)),
  ];
}

const addedAreas = (old: readonly Area[], now: readonly Area[]): readonly Area[] => {
  const known = new Set(old.map(areaA1));
  return now.filter((area) => !known.has(areaA1(area)));
};

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const onRange = (area: Area, act: (range: Excel.Range) => void): SheetStep =>
  step((sheet) => act(sheet.getRange(areaA1(area))));

const step = (apply: SheetStep["apply"]): SheetStep => ({ bytes: SMALL, apply });
