import type { SheetValidation } from "../../workbook/open-workbook";
import { areaA1, sheetKey } from "../../workbook/grid";
import { changeSheets } from "../host/change-sheets";
import { HostStop } from "../host/host-stop";
import { applyValidation } from "../painting/validation-steps";
import { evenlyRuled, readRules, type RuledArea, type ReportedRule } from "./read-rules";
import { refusedAmong } from "../host/refused-among";
import { protectionOf, type GuardedSheet } from "../host/sheet-protection";

interface SheetToRestore extends GuardedSheet {
  readonly sheet: Excel.Worksheet;
  readonly expected: readonly SheetValidation[];
}

/**
 * Applies validations, all or none, without changing contents and formats. Throws a HostStop if a sheet is
 * missing or has a password, the file is read-only, or Excel refuses one of them.
 */
export async function restoreValidations(
  context: Excel.RequestContext,
  expected: readonly SheetValidation[],
): Promise<void> {
  const sheets = await openSheets(context, expected);
  const areas = sheets.flatMap(({ sheet, name, expected: ofSheet }) =>
    ofSheet.map(({ validation }) => ({ sheet, name, area: validation.area })),
  );
  const before = await evenlyRuled(context, areas);
  await changeSheets(context, {
    sheets,
    act: () => {
      for (const { sheet, expected: ofSheet } of sheets) {
        for (const { validation } of ofSheet) applyValidation(sheet, validation);
      }
    },
    differing: async () => {
      const now = await readRules(context, before);
      const changed = before.filter(
        ({ reported }, index) => JSON.stringify(reported) !== JSON.stringify(now[index]),
      );
      return [...new Set(changed.map(({ name }) => name))];
    },
    putBack: async () => {
      await refusedAmong(context, before, putAgain);
    },
  });
}

async function openSheets(
  context: Excel.RequestContext,
  expected: readonly SheetValidation[],
): Promise<readonly SheetToRestore[]> {
  context.workbook.load("readOnly");
  const names = new Map(expected.map(({ sheet }) => [sheetKey(sheet), sheet]));
  const sheets = [...names].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,protection/options");
    return { key, name, sheet };
  });
  await context.sync();
  if (context.workbook.readOnly) throw new HostStop({ kind: "read-only" });
  return sheets.map(({ key, name, sheet }) => {
    if (sheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet: name });
    const ofSheet = expected.filter((one) => sheetKey(one.sheet) === key);
    return { sheet, name, protection: protectionOf(sheet.protection), expected: ofSheet };
  });
}

function putAgain({ sheet, area, reported }: RuledArea & { readonly reported: ReportedRule }): void {
  const { dataValidation } = sheet.getRange(areaA1(area));
  dataValidation.clear();
  if (reported.type === "None") return;
  dataValidation.rule = reported.rule;
  dataValidation.ignoreBlanks = reported.ignoreBlanks;
  dataValidation.errorAlert = reported.errorAlert;
  dataValidation.prompt = reported.prompt;
}
