import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";

/**
 * How a sheet prints; values keep the shape of the API, margins are points.
 * Source: learn.microsoft.com, Excel.PageLayout; the values before anything is set are Excel's "Normal" margins.
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
  /** Rows that begin a page because somebody said so. */
  readonly rowBreaks = new Set<number>();
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  /** Of headers and footers: "State", "DefaultForAllPages.CenterHeader" … */
  readonly headersFooters = new Map<string, Wire>([
    ["State", "Default"],
    ["UseSheetMargins", true],
    ["UseSheetScale", true],
  ]);
}
