import { a1, areaA1, type CellPlace, sheetKey } from "../../workbook/grid";
import { inOneGo } from "../../base/pausable";
import {
  type Drawing,
  cellBlocks,
  type CellBlock,
  reversed,
  type DrawingDifference,
  type SheetDifference,
  type StyleName,
  holdsCell,
} from "../../workbook/drawing";
import { absoluteAreaText } from "../../workbook/formula";
import type { Repainted } from "../../workbook/open-workbook";
import { changeSheets, type ChangedSheet } from "../host/change-sheets";
import { tried } from "../host/tried";
import { HostStop } from "../host/host-stop";
import { addStyle, excelStyleName } from "../painting/define-style";
import { benchOf } from "../painting/send-steps";
import { SMALL, type Step, onSheet } from "../painting/step";
import { findingStyleAreas, type StyleAreas } from "../painting/style-areas";
import { askForSurvey, type Survey } from "../painting/survey";
import { refusedAmong } from "../host/refused-among";
import { beginPainting, enableEvents } from "../painting/half-painting";
import { cellContent, formulaIn } from "../reading/cell-content";
import { changedDrawing, differenceSteps } from "./difference-steps";

/**
 * Updates the sheets from the drawing `before`: writes only the changed cells, in one request, and keeps the
 * user's selection. All or none, with the protection; writes nothing if a cell to be written no longer has
 * its drawn content. Throws a HostStop if Excel refused, or a sheet is gone.
 */
export async function repaintDrawing(
  context: Excel.RequestContext,
  difference: DrawingDifference,
  before: Drawing,
): Promise<Repainted> {
  const requested = requestedBlocks(context, difference);
  const surveyed = askForSurvey(context);
  await context.sync();
  const survey = surveyed();
  if (requested.some((block) => differingCells(block, "before").length > 0)) return "other-content";
  const sheets = difference.sheets.map((sheet) => ({
    ...presentSheet(sheet.after.name, survey),
    lock: lockOf(sheet),
  }));
  const steps = repaintSteps(difference, survey);
  const contents = requested.map(contentsOf);
  const names = sheets.map(({ name }) => name);
  let isPutBack = false;
  try {
    await changeSheets(context, {
      sheets,
      act: () => {
        beginPainting(context);
        apply(context, steps);
      },
      missed: async () => {
        const now = requestedBlocks(context, difference);
        await context.sync();
        return now.flatMap((block) => differingCells(block, "after"))[0];
      },
      differing: async () => {
        const { runtime } = context;
        runtime.load("enableEvents");
        const now = requestedBlocks(context, difference);
        await context.sync();
        // This is the first step: if it was not done, none was.
        if (runtime.enableEvents) return [];
        // Formats, merges and rules are not read back: either all are restored, or they may have changed.
        if (!isPutBack) return names;
        const changed = now.filter((block, index) => contentsOf(block) !== contents[index]);
        return [...new Set(changed.map(({ sheet }) => sheet))];
      },
      putBack: async () => {
        const back = repaintSteps(reversed(difference, before), survey);
        const refused = await refusedAmong(context, back, (step) => apply(context, [step]));
        await removeStyles(context, addedStyles(difference, survey));
        isPutBack = refused.size === 0;
      },
    });
  } finally {
    // If Excel refuses even that, the next action does it.
    await tried(() => enableEvents(context), undefined);
  }
  return "repainted";
}

/** Only a sheet that must be locked now, or no longer, changes its protection: people may have changed it. */
function lockOf({ before, after }: SheetDifference): ChangedSheet["lock"] {
  if (before.needsLock === after.needsLock) return undefined;
  return after.isProtected ? "on" : "off";
}

/** Missing styles are refused, which is harmless. */
async function removeStyles(context: Excel.RequestContext, styles: readonly StyleName[]): Promise<void> {
  await refusedAmong(context, styles, (style) =>
    context.workbook.styles.getItem(excelStyleName(style)).delete(),
  );
}

const presentSheet = (name: string, { sheets }: Survey) => {
  const present = sheets.get(sheetKey(name));
  if (present === undefined) throw new HostStop({ kind: "sheet-missing", sheet: name });
  return present;
};

/** Cells to write, with their current content requested. */
interface RequestedBlock {
  readonly sheet: string;
  readonly block: CellBlock;
  readonly range: Excel.Range;
}

const requestedBlocks = (
  { workbook }: Excel.RequestContext,
  { sheets }: DrawingDifference,
): readonly RequestedBlock[] =>
  sheets.flatMap(({ after: { name }, cells }) =>
    cellBlocks(cells).map((block) => {
      const range = workbook.worksheets.getItem(name).getRange(areaA1(block.area));
      range.load("values,valueTypes,formulas");
      return { sheet: name, block, range };
    }),
  );

const contentsOf = ({ range }: RequestedBlock): string => JSON.stringify(range.formulas);

/** Returns the cells that hold something else than was drawn. */
const differingCells = (
  { sheet, block, range }: RequestedBlock,
  drawn: "before" | "after",
): readonly CellPlace[] =>
  block.rows.flatMap((row, y) =>
    row.flatMap((changed, x) => {
      const value: unknown = range.values[y]?.[x];
      const formula: unknown = range.formulas[y]?.[x];
      const cell = { value, valueType: range.valueTypes[y]?.[x], formula };
      const found = { content: cellContent(cell), isFormula: formulaIn(cell) !== undefined };
      return holdsCell(found, changed[drawn]) ? [] : [{ sheet, cell: a1(changed.row, changed.column) }];
    }),
  );

const looksOf = ({ sheets }: DrawingDifference): readonly StyleAreas[] =>
  sheets.map((sheet) => inOneGo(findingStyleAreas(changedDrawing(sheet))));

/** Returns the styles that no sheet used before. */
const addedStyles = (difference: DrawingDifference, survey: Survey): readonly StyleName[] =>
  [...new Set(looksOf(difference).flatMap((found) => [...found.keys()]))].filter(
    (style) => !survey.styles.has(excelStyleName(style)),
  );

function repaintSteps(difference: DrawingDifference, survey: Survey): readonly Step[] {
  const { sheets, names } = difference;
  const looks = looksOf(difference);
  return [
    ...addedStyles(difference, survey).map(addStyle),
    ...sheets
      .flatMap((sheet, index) => [
        ...onSheet(sheet.after.name, differenceSteps(sheet, looks[index] ?? new Map())),
      ])
      .flatMap((step) => step ?? []),
    ...names.map(({ name, sheet, area }): Step => ({
      bytes: SMALL,
      apply: ({ workbook }) => {
        workbook.names.getItem(name).formula = `=${absoluteAreaText(sheet, area)}`;
      },
    })),
  ];
}

function apply(context: Excel.RequestContext, steps: readonly Step[]): void {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const bench = benchOf(context);
  for (const step of steps) step.apply(bench);
}
