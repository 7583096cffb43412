import { FONT_NAME, FONT_SIZE, STYLES, type CellStyle, type StyleName } from "../../sheets/style";
import type { Step } from "./step";

const HORIZONTAL = { left: "Left", centre: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", centre: "Center" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A style of the workbook that is ours; the beginning keeps it apart from others' styles. */
export const excelStyleName = (style: StyleName): string => `TD ${style}`;

/** All that may be in a workbook. */
export const OUR_STYLES: readonly string[] = Object.keys(STYLES).map((name) => `TD ${name}`);

/** Puts a style into the workbook, or back into shape: adding one that exists already is an error in Excel. */
export function defineStyle(name: StyleName, isThere: boolean): Step {
  return {
    bytes: 4000,
    apply: ({ workbook }) => {
      const named = excelStyleName(name);
      if (!isThere) workbook.styles.add(named);
      shape(workbook.styles.getItem(named), STYLES[name]);
    },
  };
}

function shape(style: Excel.Style, look: CellStyle): void {
  style.font.name = FONT_NAME;
  style.font.size = look.size ?? FONT_SIZE;
  style.font.bold = look.bold ?? false;
  style.font.italic = look.italic ?? false;
  style.font.underline = look.underline === true ? "Single" : "None";
  style.font.color = `#${look.colour ?? "000000"}`;
  style.numberFormat = look.numberFormat ?? "General";
  style.locked = look.locked ?? true;
  style.wrapText = look.wrap ?? false;
  // An indent has no effect under the general alignment.
  const general = look.indent === undefined ? "General" : "Left";
  style.horizontalAlignment = look.horizontal === undefined ? general : HORIZONTAL[look.horizontal];
  style.verticalAlignment = look.vertical === undefined ? "Bottom" : VERTICAL[look.vertical];
  style.indentLevel = look.indent ?? 0;
  if (look.fill === undefined) style.fill.clear();
  else style.fill.color = `#${look.fill}`;
  for (const side of SIDES) {
    style.borders.getItem(side).style = look.border === undefined ? "None" : "Continuous";
  }
}
