/** Some of the built-in styles. Source: learn.microsoft.com, Excel.BuiltInStyle. */
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
