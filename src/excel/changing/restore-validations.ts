import type { SheetValidation } from "../../workbook/open-workbook";
import { areaA1, sheetKey } from "../../workbook/grid";
import { changeSheets } from "../host/change-sheets";
import { applyValidation } from "../painting/validation-steps";
import { evenlyRuled, readRules, type RuledArea, type ReportedRule } from "./read-rules";
import { refusedAmong } from "../host/refused-among";
import { openSheets } from "./open-sheets";

/**
 * Applies validations, all or none, without changing contents and formats. Throws a HostStop if a sheet is
 * missing or has a password, the file is read-only, or Excel refuses one of them.
 */
export async function restoreValidations(
  context: Excel.RequestContext,
  expected: readonly SheetValidation[],
): Promise<void> {
  const opened = await openSheets(
    context,
    expected.map(({ sheet }) => sheet),
  );
  const sheets = [...opened].map(([key, sheet]) => ({
    ...sheet,
    validations: expected.filter((one) => sheetKey(one.sheet) === key).map(({ validation }) => validation),
  }));
  const areas = sheets.flatMap(({ sheet, name, validations }) =>
    validations.map(({ area }) => ({ sheet, name, area })),
  );
  const before = await evenlyRuled(context, areas);
  await changeSheets(context, {
    sheets,
    act: () => {
      for (const { sheet, validations } of sheets) {
        for (const validation of validations) applyValidation(sheet, validation);
      }
    },
    differing: async () => {
      const now = await readRules(
        context,
        before.map((one) => ({ ...one, was: one.reported })),
      );
      const changed = now.filter(({ was, reported }) => JSON.stringify(was) !== JSON.stringify(reported));
      return [...new Set(changed.map(({ name }) => name))];
    },
    putBack: async () => {
      await refusedAmong(context, before, putAgain);
    },
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
