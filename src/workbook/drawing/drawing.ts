import type { Area } from "../grid/address";
import type { Visibility } from "../grid/grid";
import type { Formula } from "../formula/formula";
import type { EmphasisName, StyleName } from "./style";

/**
 * The content of a drawn cell. Text is always text: a painter never turns it into a formula. Dates are 1900
 * serials.
 */
export type DrawnContent =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: Formula };

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly content: DrawnContent;
  readonly style: StyleName;
}

/** A cell without a formula. */
export interface DrawnValue extends DrawnCell {
  readonly content: Exclude<DrawnContent, { readonly kind: "formula" }>;
}

/**
 * A table whose rows are drawn on demand, so that millions of cells are never in memory at once. It is
 * iterated several times and must give the same rows each time. No merge reaches into it.
 */
export interface LongTable {
  readonly area: Area;
  /** One item for each row of the area, from the top; each has at least one cell. */
  readonly rows: Iterable<readonly DrawnValue[]>;
}

/**
 * Messages of a validation. Excel's limits: prompt 255, prompt title 32, error 224, error title 32
 * characters.
 */
export interface ValidationWords {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export type ValidationRule =
  /** A drop-down over a defined name (an inline list over 255 characters corrupts the file). */
  | { readonly kind: "list"; readonly name: string }
  /**
   * Must calculate to TRUE. Written for the top-left cell of the area; relative references move with the
   * cell.
   */
  | { readonly kind: "custom"; readonly formula: Formula }
  /** A day between two 1900 serials, inclusive. */
  | { readonly kind: "date"; readonly from: number; readonly to: number };

export interface DrawnValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly words: ValidationWords;
  /** "warning" lets the user keep the entry. */
  readonly severity: "stop" | "warning";
}

export interface DrawnConditionalFormat {
  readonly area: Area;
  /** Written for the top-left cell of the area; relative references move with the cell. */
  readonly formula: Formula;
  readonly emphasis: EmphasisName;
}

/** A link to a cell of the same workbook. */
export interface DrawnLink {
  readonly row: number;
  readonly column: number;
  readonly toSheet: string;
  readonly toRow: number;
  readonly toColumn: number;
}

/** A series of a chart, with its name in the legend. */
export interface ChartSeries {
  readonly name: string;
  /** One column or row of cells of the same sheet, as long as the categories. */
  readonly values: Area;
  /** `limit`: a dashed line without markers, such as a target. */
  readonly look: "columns" | "line" | "limit";
}

/** A chart over cells of its own sheet: flat, distinguishable without colours. */
export interface DrawnChart {
  readonly title: string;
  /** Alternative text. */
  readonly description: string;
  /** The cells under the chart. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly numbers: "percent" | "count";
}

/**
 * An Excel table: its rows grow, can be filtered and feed PivotTables by its name. The first row of the area
 * holds the headings, all of them different texts. It has its own filter buttons.
 */
export interface DrawnTable {
  readonly name: string;
  readonly area: Area;
}

/** The style of every table: grey stripes, readable in print and in any theme. */
export const TABLE_STYLE = "TableStyleLight1";

/** A4 always. Margins in millimetres (NĐ 30/2020: top and bottom 20-25, left 30-35, right 15-20). */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Fits the width to one page, with as many pages in height as needed. */
  readonly fitToWidth: boolean;
  /** Percent of full size if nothing is fitted; 100 by default. */
  readonly scale?: number;
  /** Fits the height to one page as well. */
  readonly isOnePage?: boolean;
  /** Prints without fills: fills are for the screen, signed paper stays white. */
  readonly isWithoutFills?: boolean;
  readonly area?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a page. Excel ignores them if anything is fitted. */
  readonly pagesFrom?: readonly number[];
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Page number centred in the top margin, except on the first page. */
  readonly pageNumbers: boolean;
  /** Small text at the foot of every page. */
  readonly footer?: string;
}

export interface SheetDrawing {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly visibility: Visibility;
  /** In any order; at most one entry for each position. */
  readonly cells: readonly DrawnCell[];
  /** Starts below `cells`; included in `allCells`. */
  readonly longTable?: LongTable;
  /** Width in characters by column index. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points by row index; automatic if absent. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** The selected cell when the sheet is opened; A1 by default. */
  readonly cursor?: { readonly row: number; readonly column: number };
  readonly merges: readonly Area[];
  readonly validations: readonly DrawnValidation[];
  readonly conditionalFormats: readonly DrawnConditionalFormat[];
  readonly links: readonly DrawnLink[];
  /**
   * Locks every cell whose style is not unlocked. No password: it guards against slips, not against people.
   */
  readonly isProtected: boolean;
  /** Not painted into an Excel that does not lock it; otherwise the painting counts without the lock. */
  readonly needsLock?: true;
  /** Rows above and columns left of this stay visible. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Filter buttons over this area (header row first). */
  readonly filter?: Area;
  /** Replaces a filter of the sheet. */
  readonly table?: DrawnTable;
  readonly showGridlines: boolean;
  readonly charts?: readonly DrawnChart[];
  readonly tabColour?: string;
}

/** A workbook-wide name for an area of one sheet. */
export interface DrawnName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * A whole workbook, to be written to a file or painted into the open workbook. The first visible sheet is
 * shown.
 */
export interface Drawing {
  readonly sheets: readonly SheetDrawing[];
  readonly names: readonly DrawnName[];
  /** Custom document properties (text). */
  readonly properties: ReadonlyMap<string, string>;
  readonly title: string;
  /** The office that issues the document. */
  readonly author?: string;
  /** ISO date-time of creation and save; passed in so that bytes are deterministic. */
  readonly createdAt: string;
}

/** Returns merges of more than one cell; Excel reports a file with a single-cell merge as damaged. */
export const realMerges = ({ merges }: SheetDrawing): readonly Area[] =>
  merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
