import type { Drawing, SheetDrawing } from "../../workbook/drawing";
import { sheetKey } from "../../workbook/grid";
import type { Survey } from "./survey";

/** A drawn sheet, where it is painted at first, and what it replaces. */
export interface StagedSheet {
  readonly drawing: SheetDrawing;
  /** The sheet as the workbook knows it once everything is done. */
  readonly name: string;
  /** The hidden sheet it is painted on: a new one of its own name, or a spare one when it replaces another. */
  readonly canvas: string;
  readonly replaces: boolean;
  /** The names of the charts that it has already. */
  readonly charts: readonly string[];
}

/** Spare sheets are called so; no sheet of people's is. */
const SPARE = "~TD painting ";

/** Sheets that an interrupted painting left behind. */
export const forgottenSheets = ({ sheets }: Survey): readonly string[] =>
  [...sheets.values()].map(({ name }) => name).filter((name) => name.startsWith(SPARE));

/** Decides where each sheet is painted. */
export function stage(drawing: Drawing, { sheets }: Survey): readonly StagedSheet[] {
  return drawing.sheets.map((sheet, index) => {
    const present = sheets.get(sheetKey(sheet.name));
    return {
      drawing: sheet,
      name: present?.name ?? sheet.name,
      canvas: present === undefined ? sheet.name : `${SPARE}${index + 1}`,
      replaces: present !== undefined,
      charts: present?.charts ?? [],
    };
  });
}
