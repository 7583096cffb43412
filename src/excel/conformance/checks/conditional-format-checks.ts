import { emphasise } from "../../painting/conditional-format-steps";
import type { ConformanceCheck, Found } from "../asking/conformance-check";

/** Returns the formulas of a range's custom formats in priority order. */
async function formulasOver(range: Excel.Range): Promise<readonly string[]> {
  const { conditionalFormats } = range;
  conditionalFormats.load("items/type");
  await range.context.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map(({ custom }) => custom.rule);
  for (const rule of rules) rule.load("formula");
  await range.context.sync();
  return rules.map(({ formula }) => formula);
}

/** Conditional formats, which show problems in our forms and mark cells. */
export const conditionalFormatChecks: readonly ConformanceCheck[] = [
  {
    id: "conditional-format.order",
    what: "Each new format comes before the others, and formulas read back as they were written.",
    expected: ["=A1=2", "=A1=1"],
    look: async ({ sheet }) => {
      const range = sheet.getRange("A1:B3");
      emphasise(range, "=A1=1", { fill: "FFC7CE" });
      emphasise(range, "=A1=2", { fill: "C6EFCE" });
      return formulasOver(range);
    },
  },
  {
    id: "conditional-format.ids",
    what: "The id of a format stays the same when others are added and formats are listed again.",
    expected: [true, false],
    look: async ({ sheet, context }) => {
      const range = sheet.getRange("A1:B3");
      const { conditionalFormats } = range;
      const ids = async (): Promise<readonly string[]> => {
        conditionalFormats.load("items/id");
        await context.sync();
        return conditionalFormats.items.map(({ id }) => id);
      };
      emphasise(range, "=A1=1", { fill: "FFC7CE" });
      const [first] = await ids();
      emphasise(range, "=A1=2", { fill: "C6EFCE" });
      const [second, last] = await ids();
      return [last === first, second === first];
    },
  },
  {
    id: "conditional-format.look",
    what: "A format takes fill, font colour and bold, and knows its area.",
    expected: { fill: "#FFC7CE", font: ["#9C0006", true], area: "A1:B3" },
    look: async ({ sheet, context }): Promise<Found> => {
      emphasise(sheet.getRange("A1:B3"), "=A1=1", { fill: "FFC7CE", colour: "9C0006", bold: true });
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load("items/type");
      await context.sync();
      const [format] = conditionalFormats.items;
      if (format === undefined) return null;
      const { fill, font } = format.custom.format;
      const range = format.getRangeOrNullObject();
      fill.load("color");
      font.load("color,bold");
      range.load("address");
      await context.sync();
      const area = range.isNullObject ? null : range.address.slice(range.address.lastIndexOf("!") + 1);
      return { fill: fill.color, font: [font.color, font.bold], area };
    },
  },
  {
    id: "conditional-format.sign",
    what: "A formula that is always true and carries our sign is kept letter by letter: marks are found again by it.",
    expected: ['=LEN("tong-hop-thi-dua:0123abcd")>0'],
    look: ({ sheet }) => {
      const range = sheet.getRange("C3");
      emphasise(range, '=LEN("tong-hop-thi-dua:0123abcd")>0', { fill: "DDEBF7" });
      return formulasOver(range);
    },
  },
  {
    id: "conditional-format.deleted",
    what: "One format can be deleted, and all of a range cleared.",
    expected: { afterOne: ["=A1=1"], afterAll: [] },
    look: async ({ sheet, context }) => {
      const range = sheet.getRange("A1:B3");
      emphasise(range, "=A1=1", { fill: "FFC7CE" });
      emphasise(range, "=A1=2", { fill: "C6EFCE" });
      range.conditionalFormats.load("items/type");
      await context.sync();
      range.conditionalFormats.items[0]?.delete();
      await context.sync();
      const afterOne = await formulasOver(range);
      range.conditionalFormats.clearAll();
      await context.sync();
      return { afterOne, afterAll: await formulasOver(range) };
    },
  },
];
