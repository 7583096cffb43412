/** Colours are RRGGBB, sizes are points. The set of styles is closed: both painters know all of them. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: "thin";
  readonly horizontal?: "left" | "centre" | "right";
  readonly vertical?: "top" | "centre";
  readonly wrap?: boolean;
  /** Does not make its row higher. */
  readonly isClipped?: boolean;
  readonly indent?: number;
  /** Invariant (en-US) code; General by default. "@" keeps text as text. */
  readonly numberFormat?:
    | "#,##0"
    | "#,##0.00"
    | "#,##0.00#######"
    | "0.0%"
    | "0.00%"
    | "0.00######%"
    | "dd/mm/yyyy"
    | "@"
    | "0";
  /** False = editable while the sheet is protected. */
  readonly locked?: boolean;
}

/** The font of every cell (NĐ 30/2020, Phụ lục I). */
export const FONT_NAME = "Times New Roman";
/** Default size. */
export const FONT_SIZE = 12;

const box = { border: "thin", vertical: "centre" } as const;
const input = { ...box, locked: false, fill: "FFFBE6" } as const;
const area = { ...box, size: 10, wrap: true, numberFormat: "@" } as const;
const figure = { ...box, horizontal: "right", indent: 1, size: 10 } as const;
const number = { numberFormat: "#,##0", horizontal: "right" } as const;

/** Styles by name. Input cells are pale yellow and unlocked; all others are locked. */
export const STYLES = {
  plain: {},
  wrapped: { wrap: true, vertical: "top" },
  italic: { italic: true },
  "italic-centre": { italic: true, horizontal: "centre", wrap: true },
  bold: { bold: true },
  "bold-wrapped": { bold: true, vertical: "top", wrap: true },
  "bold-centre": { bold: true, horizontal: "centre", vertical: "centre", wrap: true },
  /** NĐ 30/2020, Phụ lục I, on paper: the nation 12-13, its motto 13-14, the offices 12-13. */
  nation: { bold: true, size: 14, horizontal: "centre", vertical: "top", wrap: true },
  "office-above": { size: 13, horizontal: "centre", vertical: "top", wrap: true },
  office: { bold: true, size: 13, horizontal: "centre", vertical: "top", wrap: true },
  title: { bold: true, size: 14, horizontal: "centre", vertical: "centre", wrap: true },
  /** Title of an annex sheet that is wider than the screen. */
  heading: { bold: true, size: 14, vertical: "centre" },
  /** The same, wrapped over the printed columns. */
  "heading-wrapped": { bold: true, size: 14, vertical: "centre", wrap: true },
  subtitle: { italic: true, vertical: "top", wrap: true },
  /** Codes for the reader program: part of the form, unobtrusive. */
  code: { size: 8, colour: "808080", numberFormat: "@", vertical: "centre" },
  header: { ...box, bold: true, horizontal: "centre", wrap: true, fill: "DCE9F5" },
  section: { ...box, bold: true, fill: "EEF3F8", wrap: true },
  label: { ...box, wrap: true },
  "label-bold": { ...box, wrap: true, bold: true },
  "label-indent": { ...box, wrap: true, indent: 1 },
  centre: { ...box, horizontal: "centre", wrap: true },
  number: { ...box, ...number },
  "number-bold": { ...box, ...number, bold: true },
  percent: { ...box, numberFormat: "0.00%", horizontal: "right" },
  "percent-bold": { ...box, numberFormat: "0.00%", horizontal: "right", bold: true },
  /** Enough digits to tell a figure from a target that it narrowly misses. */
  "number-exact": { ...box, numberFormat: "#,##0.00#######", horizontal: "right", bold: true, size: 10 },
  "percent-exact": { ...box, numberFormat: "0.00######%", horizontal: "right", bold: true, size: 10 },
  date: { ...box, numberFormat: "dd/mm/yyyy", horizontal: "centre" },
  text: { ...box, numberFormat: "@", wrap: true },
  "not-applicable": { ...box, fill: "E5E5E5", colour: "808080", horizontal: "centre" },
  "not-applicable-small": { ...box, fill: "E5E5E5", colour: "808080", horizontal: "centre", size: 10 },
  "input-number": { ...input, ...number },
  "input-text": { ...input, numberFormat: "@", wrap: true },
  /** Any number, with the digits as typed. */
  "input-value": { ...input, horizontal: "right" },
  "input-percent": { ...input, numberFormat: "0.00%", horizontal: "right" },
  "input-date": { ...input, numberFormat: "dd/mm/yyyy", horizontal: "centre" },
  "input-choice": { ...input, numberFormat: "@", horizontal: "centre", wrap: true },
  /** What to do about a row; a conditional format makes it red. */
  "problem-text": { ...box, colour: "404040", wrap: true, size: 10 },
  /** The same in a narrow column: the text overflows into empty cells to its right. */
  "check-text": { ...box, colour: "404040", indent: 1 },
  status: { bold: true, size: 14, horizontal: "centre", vertical: "centre", border: "thin" },
  /** The first place to look at, in two lines beside the status. */
  "status-place": { bold: true, size: 10, vertical: "centre", wrap: true },
  /** Nơi nhận (NĐ 30/2020: label 12 bold italic, list 11). */
  "recipients-title": { bold: true, italic: true },
  recipients: { size: 11 },
  /** Tables on signed paper: lines only. */
  "header-plain": { ...box, bold: true, horizontal: "centre", wrap: true, size: 12 },
  /** Figures and remarks of wide tables. */
  "header-small": { ...box, bold: true, horizontal: "centre", wrap: true, fill: "DCE9F5", size: 10 },
  "text-small": { ...box, numberFormat: "@", wrap: true, size: 10 },
  /** The beginning of a longer text, as much as fits into the row. */
  "text-clipped-small": { ...box, numberFormat: "@", wrap: true, vertical: "top", isClipped: true, size: 10 },
  /** Indented from the line to its left, on the signed page. */
  "text-indent-small": { ...box, numberFormat: "@", wrap: true, indent: 1, size: 10 },
  "centre-small": { ...box, horizontal: "centre", wrap: true, size: 10 },
  "number-small": { ...box, ...number, size: 10, wrap: true },
  "date-small": { ...box, numberFormat: "dd/mm/yyyy", horizontal: "centre", size: 10 },
  "percent-small": { ...box, numberFormat: "0.00%", horizontal: "right", size: 10, wrap: true },
  /** Points of a ranking, with two decimals. */
  "points-small": { ...box, numberFormat: "#,##0.00", horizontal: "right", size: 10 },
  "points-total": { ...box, numberFormat: "#,##0.00", horizontal: "right", bold: true, size: 10 },
  /** Figures on the signed page, indented from the line to their right. */
  "number-small-front": { ...figure, numberFormat: "#,##0" },
  "percent-small-front": { ...figure, numberFormat: "0.00%" },
  "number-bold-small-front": { ...figure, numberFormat: "#,##0", bold: true },
  "percent-bold-small-front": { ...figure, numberFormat: "0.00%", bold: true },
  "number-exact-front": { ...figure, numberFormat: "#,##0.00#######", bold: true },
  "percent-exact-front": { ...figure, numberFormat: "0.00######%", bold: true },
  "label-bold-small": { ...box, wrap: true, bold: true, size: 10 },
  "label-indent-small": { ...box, wrap: true, indent: 1, size: 10 },
  "number-bold-small": { ...box, ...number, bold: true, size: 10 },
  "percent-bold-small": { ...box, numberFormat: "0.00%", horizontal: "right", bold: true, size: 10 },
  "section-small": { ...box, bold: true, fill: "EEF3F8", wrap: true, size: 11 },
  "number-count": { ...box, numberFormat: "#,##0", horizontal: "centre", bold: true },
  "percent-count": { ...box, numberFormat: "0.00%", horizontal: "centre", bold: true },
  "number-total": { ...box, ...number, bold: true, fill: "EEF3F8", size: 10 },
  "date-total": {
    ...box,
    numberFormat: "dd/mm/yyyy",
    horizontal: "centre",
    bold: true,
    fill: "EEF3F8",
    size: 10,
  },
  "percent-total": {
    ...box,
    numberFormat: "0.00%",
    horizontal: "right",
    bold: true,
    fill: "EEF3F8",
    size: 10,
  },
  "label-total": { ...box, bold: true, fill: "EEF3F8", wrap: true, size: 10 },
  "link-small": {
    ...box,
    colour: "0563C1",
    underline: true,
    numberFormat: "@",
    horizontal: "centre",
    wrap: true,
    size: 10,
  },
  /** A SHA-256: 64 digits on one line. */
  fingerprint: { ...box, size: 8, colour: "808080", numberFormat: "@" },
  "code-boxed": { ...box, size: 8, colour: "808080", numberFormat: "@", horizontal: "centre", wrap: true },
  link: { ...box, colour: "0563C1", underline: true, wrap: true },
  note: { italic: true, size: 10, colour: "595959", wrap: true, vertical: "top" },
  /**
   * Codes that formulas calculate: like "code", but not in text format, which would turn a formula into text.
   */
  "code-number": { size: 8, colour: "808080", horizontal: "centre", vertical: "centre" },
  "place-date": { italic: true, size: 13, horizontal: "centre", locked: false },
  signer: { bold: true, size: 13, horizontal: "centre", locked: false },
  /**
   * Head and foot of a form, which is printed at 75 or 80 percent: on paper they have the sizes of NĐ
   * 30/2020.
   */
  "form-country": { bold: true, size: 15, horizontal: "centre" },
  "form-country-dense": { bold: true, size: 16, horizontal: "centre" },
  "form-motto": { bold: true, size: 17.5, horizontal: "centre", vertical: "top", wrap: true },
  "form-office-above": { size: 16, horizontal: "centre", wrap: true },
  "form-office": { bold: true, size: 16, horizontal: "centre", vertical: "top", wrap: true },
  "form-title": { bold: true, size: 17.5, horizontal: "centre", vertical: "centre", wrap: true },
  "form-italic": { italic: true, size: 14, horizontal: "centre", wrap: true },
  "form-addressee": { bold: true, size: 16, horizontal: "centre", vertical: "centre", wrap: true },
  "form-place-date": { italic: true, size: 16, horizontal: "centre", locked: false },
  "form-unit": { bold: true, vertical: "centre", wrap: true },
  "header-form": { ...box, bold: true, horizontal: "centre", wrap: true, fill: "DCE9F5", size: 15 },
  "form-signature": { bold: true, size: 17.5, horizontal: "centre", vertical: "top", wrap: true },
  "form-signer": { bold: true, size: 17.5, horizontal: "centre", locked: false },
  "form-recipients-title": { bold: true, italic: true, size: 16 },
  "form-recipients": { size: 15 },
  /** Input cells in tables of figures and remarks. */
  "input-text-small": { ...input, numberFormat: "@", wrap: true, size: 10 },
  "input-number-small": { ...input, horizontal: "right", size: 10 },
  /** A received figure that was adjusted. */
  "number-adjusted": { ...box, ...number, fill: "FCE4D6", italic: true, size: 10 },
  /**
   * Rows of an Excel table, whose own style draws lines and stripes: one line each, for texts of any length.
   */
  "fact-text": { size: 10, numberFormat: "@", vertical: "centre" },
  "fact-number": { size: 10, numberFormat: "#,##0", vertical: "centre" },
  "fact-fraction": { size: 10, numberFormat: "#,##0.00#######", vertical: "centre" },
  "fact-date": { size: 10, numberFormat: "dd/mm/yyyy", horizontal: "right", vertical: "centre" },
  /** How the program treats the cells of a blank form, on a picture of it. */
  "area-print": { size: 8, wrap: true, vertical: "top", colour: "404040", numberFormat: "@" },
  "area-sum": { ...area, fill: "C6E7C8" },
  "area-latest": { ...area, fill: "FFE699" },
  "area-list": { ...area, fill: "BDD7EE" },
  "area-ignore": { ...area, fill: "D9D9D9" },
  "area-formula": { ...area, fill: "E4D7F0" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The effect of a conditional format on a cell. */
export interface Emphasis {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

export const EMPHASES = {
  bad: { fill: "FFC7CE", colour: "9C0006" },
  good: { fill: "C6EFCE", colour: "006100" },
  doubtful: { fill: "FFEB9C", colour: "7F6000" },
} as const satisfies Record<string, Emphasis>;

export type EmphasisName = keyof typeof EMPHASES;
