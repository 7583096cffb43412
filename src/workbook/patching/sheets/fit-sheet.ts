import type { WideSheet } from "../../files/workbook-patch";
import { PADDING_PIXELS } from "../../page/column-size";
import { A4, POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL } from "../../page/paper";
import { attribute, flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { refuseDamaged } from "../../reading/refusal";
import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { printTitles } from "../../writing/workbook/defined-names";
import { element, escapeText } from "../../writing/xml/xml";
import type { PatchedParts } from "../package/patched-parts";
import { elementSpans, rootSpan, type ElementSpan } from "../xml/element-spans";
import { insertion, spliced, type Splice } from "../xml/splice";
import { appended, prefixed, prefixOf, retagged } from "../xml/start-tag";
import { withNames } from "./first-sheet";

/** A4 in points. */
const PAPER = { short: A4.short * POINTS_PER_MILLIMETRE, long: A4.long * POINTS_PER_MILLIMETRE } as const;
/** Points left and right: Excel's default, 0.7 inch each. */
const MARGINS = 2 * 0.7 * 72;
/** 12 points become 8 on paper. */
const LEAST_SCALE = 2 / 3;
/** Repeated columns leave most of the page to the others. */
const MOST_REPEATED = 0.4;
/** Width in digits of a column that states none. */
const DEFAULT_DIGITS = 8;
/** The elements behind `pageSetup` in a worksheet part (ISO 29500-1, 18.3.1.99). */
const BEHIND_SETUP: ReadonlySet<string> = new Set(
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  ),
);
const NAMES_OF_PRINT: ReadonlySet<string> = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/**
 * Sets up a sheet that is wider than a page: A4 landscape, its labels and headings repeated, as few pages
 * side by side as stay legible. Leaves a sheet that its office has set up, and one that fits a page.
 */
export function fitSheet(
  parts: PatchedParts,
  { path: workbook, sheets, relationships }: OpenedWorkbook,
  wide: WideSheet,
  digitPixels: number,
): void {
  const index = sheets.findIndex(({ name }) => name === wide.sheet);
  const part = relationships.find(({ id }) => id === sheets[index]?.relationshipId)?.target;
  const xml = part === undefined ? undefined : parts.text(part);
  if (part === undefined || xml === undefined) return;
  const listed = parts.text(workbook) ?? refuseDamaged(workbook);
  if (hasNamesOfPrint(listed, workbook, index)) return;
  const spans = elementSpans(xml, part, (_, parent) => ["", "worksheet", "cols", "sheetPr"].includes(parent));
  if (isSetUp(spans)) return;
  const { pages, repeats } = pagesOf(widthsOf(spans, digitPixels), wide);
  if (pages === 0) return;
  parts.put(part, spliced(xml, setUp(xml, part, spans, pages)));
  const { sheet: name, titleRows, titleColumns } = wide;
  const titles = printTitles({ name, print: { titleRows, ...(repeats && { titleColumns }) } });
  if (titles === "") return;
  const text = element(
    "definedName",
    { name: "_xlnm.Print_Titles", localSheetId: index },
    escapeText(titles),
  );
  parts.put(workbook, withNames(listed, workbook, text));
}

const hasNamesOfPrint = (xml: string, part: string, sheet: number): boolean =>
  elementSpans(xml, part, (name) => name === "definedName").some(
    ({ attributes }) =>
      NAMES_OF_PRINT.has(attribute(attributes, "name") ?? "") &&
      numberAttribute(attributes, "localSheetId") === sheet,
  );

/** Orientation and paper alone set up nothing: Excel writes them with every printed sheet. */
const isSetUp = (spans: readonly ElementSpan[]): boolean =>
  spans.some(
    ({ name, attributes }) =>
      name === "rowBreaks" ||
      name === "colBreaks" ||
      (name === "pageSetUpPr" && flagAttribute(attributes, "fitToPage") === true) ||
      (name === "pageSetup" && (numberAttribute(attributes, "scale") ?? 100) !== 100),
  );

/** Widths have decimals. */
function widthAttribute(attributes: string, name: string): number | undefined {
  const width = Number(attribute(attributes, name) ?? NaN);
  return Number.isFinite(width) ? width : undefined;
}

/** Returns the width of a column in points. */
function widthsOf(spans: readonly ElementSpan[], digitPixels: number): (column: number) => number {
  const format = spans.find(({ name }) => name === "sheetFormatPr")?.attributes ?? "";
  const usual = widthAttribute(format, "defaultColWidth") ?? DEFAULT_DIGITS + PADDING_PIXELS / digitPixels;
  const own = spans.filter(({ parent }) => parent === "cols");
  return (column) => {
    const { attributes } = own.find((each) => {
      const first = numberAttribute(each.attributes, "min") ?? 0;
      return first <= column + 1 && column + 1 <= (numberAttribute(each.attributes, "max") ?? first);
    }) ?? { attributes: "" };
    if (flagAttribute(attributes, "hidden") === true) return 0;
    return (widthAttribute(attributes, "width") ?? usual) * digitPixels * POINTS_PER_PIXEL;
  };
}

/** Returns the pages side by side, 0 if the sheet fits a page, and whether each repeats the labels. */
function pagesOf(
  widthOf: (column: number) => number,
  { right, titleColumns }: WideSheet,
): { readonly pages: number; readonly repeats: boolean } {
  const widthTo = (last: number): number =>
    Array.from({ length: last + 1 }, (_, column) => widthOf(column)).reduce((sum, width) => sum + width, 0);
  const wide = widthTo(right);
  const room = (PAPER.long - MARGINS) / LEAST_SCALE;
  const labels = titleColumns === undefined ? 0 : widthTo(titleColumns.last);
  const repeats = labels > 0 && labels <= room * MOST_REPEATED;
  if (wide <= PAPER.short - MARGINS) return { pages: 0, repeats };
  const pages = repeats ? Math.ceil((wide - labels) / (room - labels)) : Math.ceil(wide / room);
  return { pages, repeats };
}

function setUp(xml: string, part: string, spans: readonly ElementSpan[], pages: number): readonly Splice[] {
  const root = rootSpan(spans, "worksheet", part);
  const prefix = prefixOf(xml, root);
  const at = (name: string): ElementSpan | undefined => spans.find((span) => span.name === name);
  const fit = { fitToPage: 1 };
  const [properties, pageProperties, setup] = [at("sheetPr"), at("pageSetUpPr"), at("pageSetup")];
  const wanted = {
    ...{ paperSize: 9, orientation: "landscape", fitToWidth: pages, fitToHeight: 0 },
    scale: undefined,
  };
  const behind = spans.find(({ name, parent }) => parent === "worksheet" && BEHIND_SETUP.has(name));
  const written = (name: string, attributes: typeof fit | typeof wanted): string =>
    prefixed(element(name, attributes), prefix);
  const properly = (): readonly Splice[] => {
    if (pageProperties !== undefined) return [retagged(xml, pageProperties, fit)];
    if (properties !== undefined) return appended(xml, properties, written("pageSetUpPr", fit));
    return [insertion(root.inside, prefixed(element("sheetPr", {}, element("pageSetUpPr", fit)), prefix))];
  };
  return [
    ...properly(),
    setup === undefined
      ? insertion(behind?.start ?? root.insideEnd, written("pageSetup", wanted))
      : retagged(xml, setup, wanted),
  ];
}
