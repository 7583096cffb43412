import { emphasise } from "../../painting/conditional-format-steps";
import type { ConformanceCheck, Found } from "../asking/conformance-check";
import { OURS } from "../asking/left-behind";
import { SECOND } from "../asking/scratch-sheets";

const rulesOn = ({ dataValidation, conditionalFormats }: Excel.Range): Found => ({
  validation: dataValidation.type,
  formats: conditionalFormats.items.length,
});

/** Replacing the content of a sheet: clear it, then copy the new content. */
export const replacementChecks: readonly ConformanceCheck[] = [
  {
    id: "replacement.copied",
    what: "copyFrom brings values, formulas that move along, styles and merges from a very hidden sheet.",
    expected: { values: [[2, 3]], formulas: [[2, "=A1+1"]], style: `${OURS} copied`, merges: "A2:B2" },
    look: async ({ sheet, context }) => {
      context.workbook.styles.add(`${OURS} copied`);
      const from = context.workbook.worksheets.add(SECOND);
      from.visibility = "VeryHidden";
      from.getRange("A1:B1").formulas = [[2, "=A1+1"]];
      from.getRange("A1:B1").style = `${OURS} copied`;
      from.getRange("A2:B2").merge(false);
      const target = sheet.getRange("A1:B2");
      target.copyFrom(from.getRange("A1:B2"), "All");
      await context.sync();
      const copied = sheet.getRange("A1:B1");
      const merges = target.getMergedAreasOrNullObject();
      copied.load("values,formulas,style");
      merges.load("address");
      await context.sync();
      return {
        values: copied.values.map((row) => row.map(Number)),
        formulas: copied.formulas.map((row) => row.map((cell: unknown) => (cell === 2 ? 2 : String(cell)))),
        style: copied.style,
        merges: merges.isNullObject ? null : merges.address.slice(merges.address.lastIndexOf("!") + 1),
      };
    },
  },
  {
    id: "replacement.rules-cleared",
    what: "Validations and conditional formats that come along with a copy can be cleared in the same request.",
    expected: { validation: "None", formats: 0 },
    look: async ({ sheet, context }) => {
      const from = context.workbook.worksheets.add(SECOND);
      from.getRange("A1").dataValidation.rule = { custom: { formula: "=A1<>2" } };
      emphasise(from.getRange("A1"), "=A1=1", { fill: "FFC7CE" });
      const target = sheet.getRange("A1");
      target.copyFrom(from.getRange("A1"), "All");
      target.conditionalFormats.clearAll();
      target.dataValidation.clear();
      target.dataValidation.load("type");
      target.conditionalFormats.load("items/type");
      await context.sync();
      return rulesOn(target);
    },
  },
  {
    id: "replacement.cleared",
    what: "Clearing the whole sheet leaves nothing that counts as used, and no merge.",
    expected: { used: true, merges: true },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1:B2").formulas = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").format.fill.color = "#FFFF00";
      sheet.getRange("C1:C2").merge(false);
      const used = sheet.getUsedRange(false);
      used.rowHidden = false;
      used.columnHidden = false;
      used.format.useStandardHeight = true;
      used.format.useStandardWidth = true;
      await context.sync();
      const all = sheet.getRange();
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      all.clear("All");
      await context.sync();
      const left = sheet.getUsedRangeOrNullObject(false);
      const merges = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
      left.load("address");
      merges.load("address");
      await context.sync();
      return { used: left.isNullObject, merges: merges.isNullObject };
    },
  },
  {
    id: "replacement.references-kept",
    what: "A formula of another sheet still refers to a sheet whose content was cleared and copied in anew.",
    expected: { formula: `='${SECOND}'!A1`, value: 9 },
    look: async ({ sheet, context }) => {
      const second = context.workbook.worksheets.add(SECOND);
      second.getRange("A1").formulas = [[5]];
      sheet.getRange("B1").formulas = [[`='${SECOND}'!A1`]];
      sheet.getRange("A1").formulas = [[9]];
      await context.sync();
      second.getRange().clear("All");
      second.getRange("A1").copyFrom(sheet.getRange("A1"), "All");
      await context.sync();
      const cell = sheet.getRange("B1");
      cell.load("formulas,values");
      await context.sync();
      return { formula: String(cell.formulas[0]?.[0]), value: Number(cell.values[0]?.[0]) };
    },
  },
];
