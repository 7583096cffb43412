import type { Drawing } from "../../workbook/drawing";
import { HostStop } from "../host/host-stop";
import { sheetKey } from "../../workbook/grid";
import { type SheetProtection, protectionOf } from "../host/sheet-protection";

/** A sheet that is there before anything is painted. */
export interface PresentSheet {
  readonly name: string;
  readonly protection: SheetProtection | undefined;
  /** The names of its charts. */
  readonly charts: readonly string[];
}

/** What has to be known of the workbook before it is touched. */
export interface Survey {
  /** By `sheetKey`. */
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  /** Workbook-wide names, by `sheetKey`. */
  readonly names: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Looks at the workbook in one round trip. Throws a HostStop when nothing may be painted at all. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names, styles, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/name,items/protection/protected,items/protection/options,items/charts/items/name");
  names.load("items/name,items/scope");
  styles.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new HostStop({ kind: "read-only" });
  // Painting always adds sheets, if only for a while.
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

/** The sheets a drawing will replace. */
export function replacedSheets(drawing: Drawing, { sheets }: Survey): readonly PresentSheet[] {
  return drawing.sheets.flatMap(({ name }) => sheets.get(sheetKey(name)) ?? []);
}
