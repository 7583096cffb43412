import type { ConformanceCheck } from "../asking/conformance-check";
import { OURS } from "../asking/left-behind";
import { refusalOf } from "../asking/refusal-of";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Named cell styles, which our formats use. */
export const styleChecks: readonly ConformanceCheck[] = [
  {
    id: "style.shaped",
    what: "A new cell style takes font, number format, lock, alignment, fill and borders, and gives them to several areas.",
    expected: {
      style: `${OURS} style`,
      numberFormat: "#,##0",
      font: ["Times New Roman", 13, true, true, "Single", "#1F4E78"],
      alignment: ["Left", "Center", true, 2],
      fill: "#FFFBE6",
      borders: ["Continuous", "Continuous", "Continuous", "Continuous"],
      locked: false,
    },
    look: async ({ sheet, context }) => {
      const { styles } = context.workbook;
      styles.add(`${OURS} style`);
      const style = styles.getItem(`${OURS} style`);
      style.font.name = "Times New Roman";
      style.font.size = 13;
      style.font.bold = true;
      style.font.italic = true;
      style.font.underline = "Single";
      style.font.color = "#1F4E78";
      style.numberFormat = "#,##0";
      style.locked = false;
      style.wrapText = true;
      style.horizontalAlignment = "Left";
      style.verticalAlignment = "Center";
      style.indentLevel = 2;
      style.fill.color = "#FFFBE6";
      for (const side of SIDES) style.borders.getItem(side).style = "Continuous";
      for (const area of ["A1:B2", "D4"]) sheet.getRange(area).style = `${OURS} style`;
      await context.sync();
      const cell = sheet.getRange("D4");
      const { format } = cell;
      const borders = SIDES.map((side) => format.borders.getItem(side));
      for (const border of borders) border.load("style");
      cell.load("style,numberFormat");
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load("name,size,bold,italic,underline,color");
      format.fill.load("color");
      format.protection.load("locked");
      await context.sync();
      const { font } = format;
      return {
        style: cell.style,
        numberFormat: String(cell.numberFormat[0]?.[0]),
        font: [font.name, font.size, font.bold, font.italic, font.underline, font.color],
        alignment: [
          format.horizontalAlignment,
          format.verticalAlignment,
          format.wrapText,
          format.indentLevel,
        ],
        fill: format.fill.color,
        borders: borders.map(({ style: line }) => line),
        locked: format.protection.locked,
      };
    },
  },
  {
    id: "style.reshaped",
    what: "A style takes no fill, no borders and the general alignment again.",
    expected: { alignment: "General", border: "None", fill: "#FFFFFF" },
    alsoFine: [{ alignment: "General", border: "None", fill: "" }],
    look: async ({ sheet, context }) => {
      const { styles } = context.workbook;
      styles.add(`${OURS} bare`);
      const style = styles.getItem(`${OURS} bare`);
      style.fill.color = "#FF0000";
      style.borders.getItem("EdgeTop").style = "Continuous";
      style.fill.clear();
      style.borders.getItem("EdgeTop").style = "None";
      style.horizontalAlignment = "General";
      sheet.getRange("A1").style = `${OURS} bare`;
      await context.sync();
      const { format } = sheet.getRange("A1");
      const border = format.borders.getItem("EdgeTop");
      border.load("style");
      format.load("horizontalAlignment");
      format.fill.load("color");
      await context.sync();
      return { alignment: format.horizontalAlignment, border: border.style, fill: format.fill.color };
    },
  },
  {
    id: "style.added-twice",
    what: "Adding a style that is there already is refused, so the adapter lists the styles first.",
    expected: "InvalidArgument",
    alsoFine: ["ItemAlreadyExists", "GeneralException"],
    look: async ({ context }) => {
      const { styles } = context.workbook;
      styles.add(`${OURS} twice`);
      await context.sync();
      styles.add(`${OURS} twice`);
      return refusalOf(context);
    },
  },
  {
    id: "style.listed-and-deleted",
    what: "A style is listed by its name, found by it, and gone once deleted.",
    expected: { listed: true, found: true, after: false },
    look: async ({ context }) => {
      const { styles } = context.workbook;
      styles.add(`${OURS} gone`);
      styles.load("items/name");
      await context.sync();
      const found = styles.getItemOrNullObject(`${OURS} gone`);
      found.load("name");
      await context.sync();
      const isFound = !found.isNullObject;
      found.delete();
      await context.sync();
      const after = styles.getItemOrNullObject(`${OURS} gone`);
      after.load("name");
      await context.sync();
      const listed = styles.items.some(({ name }) => name === `${OURS} gone`);
      return { listed, found: isFound, after: !after.isNullObject };
    },
  },
];
