/** Formats by their path below Range: "Font.Bold", "Border.EdgeTop.Style", "NumberFormat" … */
export type FormatValue = string | number | boolean;
export type Format = Readonly<Record<string, FormatValue>>;

/**
 * Formats of an untouched cell. Source: assumed (a new workbook of Excel on the web: Calibri 11, black, no
 * fill reported as white, locked).
 */
export const DEFAULT_FORMAT: Format = {
  NumberFormat: "General",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  TextOrientation: 0,
  ShrinkToFit: false,
  AutoIndent: false,
  ReadingOrder: "Context",
  Locked: true,
  FormulaHidden: false,
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Font.Subscript": false,
  "Font.Superscript": false,
  "Fill.Color": "#FFFFFF",
};

/** Border sides of a single cell. */
export const CELL_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type CellSide = (typeof CELL_SIDES)[number];

export const DEFAULT_BORDER: Format = { Style: "None", Weight: "Thin", Color: "#000000" };

export const borderKey = (side: CellSide, part: string): string => `Border.${side}.${part}`;

/** Returns the default of a format key. */
export function defaultOf(key: string): FormatValue | undefined {
  return key.startsWith("Border.") ? DEFAULT_BORDER[key.split(".").at(-1) ?? ""] : DEFAULT_FORMAT[key];
}
