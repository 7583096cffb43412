import type { Drawing } from "../../workbook/drawing";
import { withDateSystem } from "../host/date-system";
import { HostStop } from "../host/host-stop";
import { sheetKey } from "../../workbook/grid";
import { type SheetProtection, protectionOf } from "../host/sheet-protection";

/** A sheet that exists before painting. */
export interface PresentSheet {
  readonly name: string;
  readonly protection: SheetProtection | undefined;
  /** Names of its charts. */
  readonly charts: readonly string[];
}

/** State of the workbook before painting. */
export interface Survey {
  /** By `sheetKey`. */
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  /** Workbook-wide names, by `sheetKey`. */
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/**
 * Reads the state in one round trip, before sheets are added. Throws a HostStop if painting is impossible, or
 * if all days of the sheets would be four years late.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { asked: surveyed, dateSystem } = await withDateSystem(context, () => askForSurvey(context));
  const survey = surveyed();
  if (dateSystem === 1904) throw new HostStop({ kind: "dates-from-1904" });
  return survey;
}

/** Requests the state; call the returned function after the sync. Throws like `surveyWorkbook`. */
export function askForSurvey(context: Excel.RequestContext): () => Survey {
  const { worksheets, names, styles, protection } = context.workbook;
  context.workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/name,items/protection/protected,items/protection/options,items/charts/items/name");
  names.load("items/name,items/scope");
  styles.load("items/name");
  return () => surveyOf(context.workbook);
}

function surveyOf({ readOnly, protection, worksheets, names, styles }: Excel.Workbook): Survey {
  if (readOnly) throw new HostStop({ kind: "read-only" });
  // Painting always adds sheets, at least temporarily.
  if (protection.protected) throw new HostStop({ kind: "workbook-protected" });
  return {
    sheets: new Map(
      worksheets.items.map((sheet) => [
        sheetKey(sheet.name),
        {
          name: sheet.name,
          protection: protectionOf(sheet.protection),
          charts: sheet.charts.items.map(({ name }) => name),
        },
      ]),
    ),
    names: new Set(names.items.filter(({ scope }) => scope === "Workbook").map(({ name }) => sheetKey(name))),
    styles: new Set(styles.items.map(({ name }) => name)),
  };
}

/** Returns the sheets that a drawing replaces. */
export function replacedSheets(drawing: Drawing, { sheets }: Survey): readonly PresentSheet[] {
  return drawing.sheets.flatMap(({ name }) => sheets.get(sheetKey(name)) ?? []);
}
