import { EMPHASES, FONT_NAME, FONT_SIZE, STYLES } from "../../../src/workbook/drawing/style";
import type { CellStyle, EmphasisName, StyleName } from "../../../src/workbook/drawing/style";
import type { ConditionalFormatModel } from "../model/records";
import { borderKey } from "../model/cell-format";
import type { Sheet } from "../model/sheet";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const HORIZONTAL = { left: "Left", centre: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", centre: "Center" } as const;

/** Returns Excel's formats of a style as one line, for comparison. */
function signature(style: CellStyle): string {
  // An indent is possible only with left alignment.
  const general = style.indent === undefined ? "General" : "Left";
  return JSON.stringify([
    FONT_NAME,
    style.size ?? FONT_SIZE,
    style.bold ?? false,
    style.italic ?? false,
    style.underline === true ? "Single" : "None",
    `#${style.colour ?? "000000"}`,
    `#${style.fill ?? "FFFFFF"}`,
    SIDES.map(() => (style.border === undefined ? "None" : "Continuous")),
    style.horizontal === undefined ? general : HORIZONTAL[style.horizontal],
    style.vertical === undefined ? "Bottom" : VERTICAL[style.vertical],
    style.wrap ?? false,
    style.indent ?? 0,
    style.numberFormat ?? "General",
    style.locked ?? true,
  ]);
}

const NAMES = Object.keys(STYLES) as StyleName[];
const BY_SIGNATURE = new Map(NAMES.map((name) => [signature(STYLES[name]), name]));

/** Returns the style with the cell's formats; undefined if there is none. Of equal styles returns any. */
export function lookOfCell(sheet: Sheet, row: number, column: number): StyleName | undefined {
  const of = (key: string): unknown => sheet.formatOf(row, column, key);
  const found = JSON.stringify([
    of("Font.Name"),
    of("Font.Size"),
    of("Font.Bold"),
    of("Font.Italic"),
    of("Font.Underline"),
    of("Font.Color"),
    of("Fill.Color"),
    SIDES.map((side) => of(borderKey(side, "Style"))),
    of("HorizontalAlignment"),
    of("VerticalAlignment"),
    of("WrapText"),
    of("IndentLevel"),
    of("NumberFormat"),
    of("Locked"),
  ]);
  return BY_SIGNATURE.get(found);
}

/** Returns the emphasis of a conditional format; throws for unknown ones. */
export function emphasisOf({ id, format }: ConditionalFormatModel): EmphasisName {
  const names = Object.keys(EMPHASES) as EmphasisName[];
  const found = names.find((name) => {
    const { fill, colour } = EMPHASES[name];
    return format.get("Fill.Color") === `#${fill}` && format.get("Font.Color") === `#${colour}`;
  });
  if (found === undefined) throw new Error(`Conditional format ${id} has no look of ours`);
  return found;
}
