import type { ConformanceCheck, Found, Scratch } from "../asking/conformance-check";
import { OURS } from "../asking/left-behind";

/** Applies a rule like the adapter and reads back its type. */
async function typeAfter(
  { sheet, context }: Scratch,
  address: string,
  rule: Excel.DataValidationRule,
): Promise<Found> {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  await context.sync();
  dataValidation.load("type,rule,ignoreBlanks");
  await context.sync();
  return {
    type: dataValidation.type,
    rule: JSON.stringify(dataValidation.rule),
    ignoreBlanks: dataValidation.ignoreBlanks,
  };
}

/** Data validations. */
export const validationChecks: readonly ConformanceCheck[] = [
  {
    id: "validation.list",
    what: "A drop-down takes its entries from a defined name.",
    expected: {
      type: "List",
      rule: `{"list":{"inCellDropDown":true,"source":"=${OURS}_list"}}`,
      ignoreBlanks: true,
    },
    look: (scratch) => {
      scratch.context.workbook.names.add(`${OURS}_list`, scratch.sheet.getRange("F1:F3"));
      return typeAfter(scratch, "A1:A5", { list: { inCellDropDown: true, source: `=${OURS}_list` } });
    },
  },
  {
    id: "validation.custom",
    what: "A formula in English decides what may be typed.",
    expected: { type: "Custom", rule: '{"custom":{"formula":"=AND(A1>=0,A1=INT(A1))"}}', ignoreBlanks: true },
    look: (scratch) => typeAfter(scratch, "A1:A5", { custom: { formula: "=AND(A1>=0,A1=INT(A1))" } }),
  },
  {
    id: "validation.date",
    what: "A day lies between two serial numbers given as formulas.",
    expected: {
      type: "Date",
      rule: '{"date":{"operator":"Between","formula1":"=42736","formula2":"=43100"}}',
      ignoreBlanks: true,
    },
    look: (scratch) =>
      typeAfter(scratch, "A1", { date: { operator: "Between", formula1: "=42736", formula2: "=43100" } }),
  },
  {
    id: "validation.beside-another",
    what: "A rule over cells that partly have another one is accepted once they were cleared.",
    expected: { type: "Custom", rule: '{"custom":{"formula":"=A1<>2"}}', ignoreBlanks: true },
    look: async (scratch) => {
      await typeAfter(scratch, "A2", { custom: { formula: "=A2<>1" } });
      return typeAfter(scratch, "A1:A3", { custom: { formula: "=A1<>2" } });
    },
  },
  {
    id: "validation.words",
    what: "Titles of 32 and messages of 224 and 255 characters are taken, with accents.",
    expected: { error: [32, 224, "Warning", true], prompt: [32, 255, true] },
    look: async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=A1<>2" } };
      const accented = (length: number): string => "\u1ed9".repeat(length);
      dataValidation.errorAlert = {
        title: accented(32),
        message: accented(224),
        style: "Warning",
        showAlert: true,
      };
      dataValidation.prompt = { title: accented(32), message: accented(255), showPrompt: true };
      await context.sync();
      dataValidation.load("errorAlert,prompt");
      await context.sync();
      const { errorAlert, prompt } = dataValidation;
      return {
        error: [errorAlert.title.length, errorAlert.message.length, errorAlert.style, errorAlert.showAlert],
        prompt: [prompt.title.length, prompt.message.length, prompt.showPrompt],
      };
    },
  },
];
