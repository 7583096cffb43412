import { areaA1 } from "../../workbook/grid";
import type { SheetDrawing } from "../../workbook/drawing";
import type { LeftOut, StoppedHost } from "../../workbook/open-workbook";
import { reasonOf } from "../host/excel-failure";
import { tried } from "../host/tried";
import { refusedAmong } from "../host/refused-among";
import { OUR_PROTECTION, protectAgain } from "../host/sheet-protection";
import { chartFinishes, removeHalfMade } from "./chart-finish";
import { reshapeStyles } from "./define-style";
import { printFinishes } from "./print-steps";
import { endPainting, paintingEnded, removeHalfPainting } from "./half-painting";
import type { StagedSheet } from "./staging";
import { removeSheet, type Finish } from "./step";
import type { Survey } from "./survey";
import { endNamelessTables, tableFinishes } from "./table-finish";

/** The same step, bound to a request. */
interface LastThing {
  readonly leftOut: LeftOut;
  readonly act: () => void;
}

/** The refused parts; all others are done. `why`: the first refusal, even if all was done afterwards. */
interface Finished {
  readonly leftOut: readonly LeftOut[];
  readonly why?: StoppedHost;
}

/**
 * Finishes the painted sheets in one request: styles, charts, print set-up, view, protection, removal of
 * spare sheets.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  staged: readonly StagedSheet[],
  { styles }: Pick<Survey, "styles">,
): Promise<Finished> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const things: readonly LastThing[] = [
    { leftOut: { what: "styles" }, act: () => reshapeStyles(workbook, styles) },
    ...staged.flatMap((one) =>
      finishesOf(one).map(({ what, apply }) => ({
        leftOut: { what, sheet: one.name },
        act: () => apply(worksheets.getItem(one.name)),
      })),
    ),
  ];
  const act = (thing: LastThing): void => thing.act();
  const guarded = staged
    .filter(({ drawing }) => drawing.isProtected)
    .map(({ name }) => ({ name, protection: OUR_PROTECTION }));
  const spare = staged.filter(({ replaces }) => replaces).map(({ canvas }) => canvas);
  const finishing = async (): Promise<void> => {
    things.forEach(act);
    for (const { name, protection } of guarded) worksheets.getItem(name).protection.protect(protection);
    for (const name of spare) removeSheet(worksheets.getItem(name));
    endPainting(context);
    await context.sync();
    paintingEnded();
  };
  const why = await finishing().then(() => undefined, reasonOf);
  if (why === undefined) return { leftOut: [] };
  // Charts cannot be added to protected sheets.
  await tried(
    () => refusedAmong(context, guarded, ({ name }) => worksheets.getItem(name).protection.unprotect()),
    undefined,
  );
  const endTables = () => tried(() => endNamelessTables(context, staged), undefined);
  await endTables();
  const all = things.map((one) => [one, undefined] as const);
  const refused = await tried(() => refusedAmong(context, things, act), new Map(all));
  await tried(() => removeHalfMade(context, staged), undefined);
  await endTables();
  const names = guarded.map(({ name }) => name);
  const open = await tried(() => protectAgain(context, guarded), names);
  await tried(() => removeHalfPainting(context), undefined);
  return {
    why,
    leftOut: [
      ...[...refused.keys()].map(({ leftOut }) => leftOut),
      ...open.map((sheet): LeftOut => ({ what: "protection", sheet })),
    ],
  };
}

/** Excel freezes panes and shows grid lines only on visible sheets. */
function finishesOf(staged: StagedSheet): readonly Finish[] {
  const { print, visibility, freeze, showGridlines, tabColour } = staged.drawing;
  const view: Finish = {
    what: "view",
    apply: (sheet) => {
      sheet.tabColor = tabColour === undefined ? "" : `#${tabColour}`;
      if (visibility !== "visible") return;
      sheet.showGridlines = showGridlines;
      if (freeze !== undefined) freezeAt(sheet.freezePanes, freeze);
    },
  };
  return [...tableFinishes(staged), ...chartFinishes(staged), ...printFinishes(print), view];
}

function freezeAt(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetDrawing["freeze"]>,
): void {
  if (rows > 0 && columns > 0) {
    panes.freezeAt(areaA1({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
