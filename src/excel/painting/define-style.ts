import { FONT_NAME, FONT_SIZE, STYLES, type CellStyle, type StyleName } from "../../workbook/drawing";
import type { Step } from "./step";

const HORIZONTAL = { left: "Left", centre: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", centre: "Center" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Returns the name of our style in the workbook; the prefix avoids conflicts with other styles. */
export const excelStyleName = (style: StyleName): string => `TD ${style}`;

/** Names of all styles that we may add to a workbook. */
export const OUR_STYLES: readonly string[] = Object.keys(STYLES).map((name) => `TD ${name}`);

/** Adds a missing style. Adding an existing one is an error in Excel. */
export const addStyle = (name: StyleName): Step => ({
  bytes: 4000,
  apply: ({ workbook: { styles } }) => {
    const named = excelStyleName(name);
    styles.add(named);
    shape(styles.getItem(named), STYLES[name]);
  },
});

/** Resets our existing styles to the definitions of this version. */
export function reshapeStyles({ styles }: Excel.Workbook, present: ReadonlySet<string>): void {
  for (const [name, look] of Object.entries(STYLES)) {
    const named = `TD ${name}`;
    if (present.has(named)) shape(styles.getItem(named), look);
  }
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
  // An indent has no effect with general alignment.
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
