import type { Drawing, SheetDrawing } from "../../workbook/drawing";
import { sheetKey } from "../../workbook/grid";
import type { Survey } from "./survey";

/** A drawn sheet, the sheet it is painted on first, and the sheet it replaces. */
export interface StagedSheet {
  readonly drawing: SheetDrawing;
  /** Final name of the sheet. */
  readonly name: string;
  /**
   * The hidden sheet it is painted on: a new sheet with its final name, or a spare one if it replaces a
   * sheet.
   */
  readonly canvas: string;
  readonly replaces: boolean;
  /** Names of its existing charts. */
  readonly charts: readonly string[];
}

/** Prefix of spare sheets, which no user's sheet has. */
const SPARE = "~TD painting ";

export const isSpare = (name: string): boolean => name.startsWith(SPARE);

/** Returns the sheets that an interrupted painting left. */
export const forgottenSheets = ({ sheets }: Survey): readonly string[] =>
  [...sheets.values()].map(({ name }) => name).filter(isSpare);

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
