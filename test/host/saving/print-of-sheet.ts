import type { Area } from "../../../src/workbook/grid/address";
import type { PrintSetup } from "../../../src/workbook/drawing/drawing";
import type { Sheet } from "../model/sheet";
import { asMembers } from "../protocol/arguments";
import { wordOf } from "./word-of";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Returns the page set-up of a sheet for a Drawing. */
export function printOfSheet({ page }: Sheet): PrintSetup {
  const margin = (wire: string): number => Number(page.values.get(wire)) / POINTS_PER_MILLIMETRE;
  const [area, ...others] = page.printArea;
  if (others.length > 0) throw new Error("The file writer prints one area of a sheet");
  const { scale, horizontalFitToPages, verticalFitToPages } = asMembers(page.values.get("Zoom") ?? {});
  const footer = wordOf(page.headersFooters.get("DefaultForAllPages.LeftFooter"));
  return {
    orientation: page.values.get("Orientation") === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: margin("TopMargin"),
      bottom: margin("BottomMargin"),
      left: margin("LeftMargin"),
      right: margin("RightMargin"),
    },
    fitToWidth: typeof horizontalFitToPages === "number",
    ...(typeof scale === "number" && scale !== 100 && { scale }),
    ...(typeof verticalFitToPages === "number" && { isOnePage: true }),
    ...(page.values.get("BlackAndWhite") === true && { isWithoutFills: true }),
    ...(page.rowBreaks.size > 0 && { pagesFrom: [...page.rowBreaks].sort((one, other) => one - other) }),
    pageNumbers: page.headersFooters.get("DefaultForAllPages.CenterHeader") === "&P",
    ...(footer === "" ? {} : { footer: footer.replace(/^&9&"[^"]*"/, "").replaceAll("&&", "&") }),
    ...(area === undefined ? {} : { area }),
    ...(page.titleRows === undefined ? {} : { titleRows: rowSpan(page.titleRows) }),
    ...(page.titleColumns === undefined ? {} : { titleColumns: columnSpan(page.titleColumns) }),
  };
}

const rowSpan = ({ top, bottom }: Area) => ({ first: top, last: bottom });
const columnSpan = ({ left, right }: Area) => ({ first: left, last: right });
