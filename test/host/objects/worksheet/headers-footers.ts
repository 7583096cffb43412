import { asBoolean, asOneOf, asText } from "../../protocol/arguments";
import type { Scalar } from "../../protocol/behaviour";
import { objectsOf } from "../../protocol/behaviour";
import { refuse } from "../../protocol/excel-error";
import type { Argument } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import type { Sheet } from "../../model/sheet";

const PLACES = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;
const PAGES = ["DefaultForAllPages", "FirstPage", "EvenPages", "OddPages"] as const;
/** Source: support.microsoft.com, "Excel specifications and limits". */
const LONGEST = 255;

interface HeaderFooter {
  readonly sheet: Sheet;
  readonly pages: (typeof PAGES)[number];
}

function place(wire: string): Scalar<HeaderFooter> {
  return {
    get: ({ sheet, pages }) => sheet.page.headersFooters.get(`${pages}.${wire}`) ?? "",
    set: ({ sheet, pages }, value) => {
      if (asText(value).length > LONGEST) refuse("InvalidArgument");
      sheet.page.headersFooters.set(`${pages}.${wire}`, asText(value));
    },
  };
}

const headerFooter = objectsOf<HeaderFooter>("HeaderFooter", {
  scalars: Object.fromEntries(PLACES.map((wire) => [wire, place(wire)])),
});

function member(wire: string, check: (value: Argument) => Wire): Scalar<Sheet> {
  return {
    get: ({ page }) => page.headersFooters.get(wire) ?? null,
    set: ({ page }, value) => page.headersFooters.set(wire, check(value)),
  };
}

/** Source: learn.microsoft.com, Excel.HeaderFooterGroup and Excel.HeaderFooter. */
export const headersFooters = objectsOf<Sheet>("HeaderFooterGroup", {
  scalars: {
    State: member("State", (value) =>
      asOneOf(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"], value),
    ),
    UseSheetMargins: member("UseSheetMargins", asBoolean),
    UseSheetScale: member("UseSheetScale", asBoolean),
  },
  objects: Object.fromEntries(
    PAGES.map((pages) => [pages, (sheet: Sheet) => headerFooter({ sheet, pages })]),
  ),
});
