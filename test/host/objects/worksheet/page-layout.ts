import { asBoolean, asMembers, asNumber, asOneOf } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument, HostObject } from "../../protocol/host-object";
import { plain } from "../../protocol/stored-object";
import type { Wire } from "../../protocol/wire";
import type { Area } from "../../../../src/workbook/grid/address";
import type { Sheet } from "../../model/sheet";
import { isWholeColumns, isWholeRows } from "../../model/sheet-areas";
import { Cells, cellsArgument } from "../range/cells";
import { headersFooters } from "./headers-footers";
import { rangeObject } from "../range/range";
import { rangeAreasObject } from "../range/range-areas";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

function value(wire: string, check: (given: Argument) => Wire): Scalar<Sheet> {
  return {
    get: ({ page }) => page.values.get(wire) ?? null,
    set: ({ page }, given) => page.values.set(wire, check(given)),
  };
}

const notNegative = (given: Argument): number =>
  asNumber(given) >= 0 ? asNumber(given) : refuse("InvalidArgument");

/** 49 inches, as in the dialogue. */
const MOST_MARGIN = 49 * 72;
const margin = (given: Argument): number =>
  notNegative(given) <= MOST_MARGIN ? asNumber(given) : refuse("InvalidArgument");

/** A scale of 10 to 400, or pages to fit. Source: learn.microsoft.com, Excel.PageLayoutZoomOptions. */
function zoom(given: Argument): Wire {
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = asMembers(given);
  if (Object.keys(others).length > 0) refuse("InvalidArgument");
  if (scale !== undefined && scale !== null && !(asNumber(scale) >= 10 && asNumber(scale) <= 400)) {
    refuse("InvalidArgument");
  }
  for (const pages of [horizontalFitToPages, verticalFitToPages]) {
    if (pages !== undefined && pages !== null) notNegative(pages);
  }
  return plain(given);
}

function setMargins({ page }: Sheet, unit: keyof typeof POINTS, given: Argument): void {
  const margins = asMembers(given);
  for (const side of MARGINS) {
    const size = margins[side] ?? null;
    const wire = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
    if (size !== null) page.values.set(wire, margin(notNegative(size) * POINTS[unit]));
  }
}

function titles(sheet: Sheet, area: Area | undefined): HostObject | null {
  return area === undefined ? null : rangeObject(new Cells(sheet, [area]));
}

/**
 * Source: learn.microsoft.com, Excel.PageLayout (margins in points); paper sizes in use in Vietnamese
 * offices.
 */
export const pageLayout = objectsOf<Sheet>("PageLayout", {
  scalars: {
    Orientation: value("Orientation", (given) => asOneOf(["Portrait", "Landscape"], given)),
    PaperSize: value("PaperSize", (given) => asOneOf(PAPERS, given)),
    Zoom: value("Zoom", zoom),
    ...Object.fromEntries(
      MARGINS.map((side) => `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`).map((wire) => [
        wire,
        value(wire, margin),
      ]),
    ),
    ...Object.fromEntries(
      [
        "CenterHorizontally",
        "CenterVertically",
        "BlackAndWhite",
        "DraftMode",
        "PrintGridlines",
        "PrintHeadings",
      ].map((wire) => [wire, value(wire, asBoolean)]),
    ),
    FirstPageNumber: value("FirstPageNumber", (given) => (given === "" ? "" : asNumber(given))),
    PrintComments: value("PrintComments", (given) => asOneOf(["NoComments", "EndSheet", "InPlace"], given)),
    PrintErrors: value("PrintErrors", (given) =>
      asOneOf(["AsDisplayed", "Blank", "Dash", "NotAvailable"], given),
    ),
    PrintOrder: value("PrintOrder", (given) => asOneOf(["DownThenOver", "OverThenDown"], given)),
  },
  objects: { HeadersFooters: headersFooters },
  methods: {
    SetPrintMargins: (sheet, given) =>
      setMargins(sheet, asOneOf(["Points", "Inches", "Centimeters"], given.at(0)), given.at(1)),
    SetPrintArea: (sheet, given) => {
      sheet.page.printArea = cellsArgument(given.at(0), sheet).areas;
    },
    SetPrintTitleRows: (sheet, given) => {
      const { area } = cellsArgument(given.at(0), sheet);
      sheet.page.titleRows = isWholeRows(area) ? area : refuse("InvalidArgument");
    },
    SetPrintTitleColumns: (sheet, given) => {
      const { area } = cellsArgument(given.at(0), sheet);
      sheet.page.titleColumns = isWholeColumns(area) ? area : refuse("InvalidArgument");
    },
    GetPrintArea: (sheet) => rangeAreasObject(sheet, sheet.page.printArea) ?? refuse("ItemNotFound"),
    GetPrintTitleRows: (sheet) => titles(sheet, sheet.page.titleRows) ?? refuse("ItemNotFound"),
    GetPrintTitleColumns: (sheet) => titles(sheet, sheet.page.titleColumns) ?? refuse("ItemNotFound"),
  },
});
