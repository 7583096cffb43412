import { sheetKey } from "../../workbook/grid";
import { HostStop } from "../host/host-stop";
import { protectionOf, type GuardedSheet } from "../host/sheet-protection";

export interface OpenSheet extends GuardedSheet {
  readonly sheet: Excel.Worksheet;
}

/**
 * Returns the named sheets by their keys, in one request. Throws a HostStop if one is missing or the file is
 * read-only.
 */
export async function openSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, OpenSheet>> {
  context.workbook.load("readOnly");
  const sheets = [...new Map(names.map((name) => [sheetKey(name), name]))].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,protection/options");
    return { key, name, sheet };
  });
  await context.sync();
  if (context.workbook.readOnly) throw new HostStop({ kind: "read-only" });
  return new Map(
    sheets.map(({ key, name, sheet }) => {
      if (sheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet: name });
      return [key, { sheet, name, protection: protectionOf(sheet.protection) }];
    }),
  );
}
