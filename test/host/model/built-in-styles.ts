/** The built-in styles an add-in can meet by name. Source: learn.microsoft.com, Excel.BuiltInStyle (a part of it). */
export const BUILT_IN_STYLES = [
  "Normal",
  "Comma",
  "Currency",
  "Percent",
  "Bad",
  "Good",
  "Neutral",
  "Input",
  "Output",
  "Calculation",
  "Note",
  "Title",
  "Total",
  "Hyperlink",
] as const;
