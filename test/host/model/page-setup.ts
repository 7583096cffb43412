import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";

/**
 * Page set-up of a sheet, with values as in the API and margins in points. Source: learn.microsoft.com,
 * Excel.PageLayout; defaults: Excel's "Normal" margins.
 */
export class PageSetup {
  readonly values = new Map<string, Wire>([
    ["Orientation", "Portrait"],
    ["PaperSize", "Letter"],
    ["TopMargin", 54],
    ["BottomMargin", 54],
    ["LeftMargin", 50.4],
    ["RightMargin", 50.4],
    ["HeaderMargin", 21.6],
    ["FooterMargin", 21.6],
    ["CenterHorizontally", false],
    ["CenterVertically", false],
    ["BlackAndWhite", false],
    ["DraftMode", false],
    ["FirstPageNumber", ""],
    ["PrintComments", "NoComments"],
    ["PrintErrors", "AsDisplayed"],
    ["PrintGridlines", false],
    ["PrintHeadings", false],
    ["PrintOrder", "DownThenOver"],
    ["Zoom", { scale: 100 }],
  ]);
  printArea: readonly Area[] = [];
  /** Rows after a manual page break. */
  readonly rowBreaks = new Set<number>();
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  /** Headers and footers: "State", "DefaultForAllPages.CenterHeader" … */
  readonly headersFooters = new Map<string, Wire>([
    ["State", "Default"],
    ["UseSheetMargins", true],
    ["UseSheetScale", true],
  ]);
}
