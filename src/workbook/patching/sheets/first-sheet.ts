import { sheetKey } from "../../grid/sheet-key";
import { attribute, flagAttribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { unescapeExcel } from "../../reading/xml/xml-text";
import { element } from "../../writing/xml/xml";
import { elementSpans, rootSpan, type ElementSpan } from "../xml/element-spans";
import { stopAtUnusual } from "../xml/patch-stop";
import { insertion, spliced, type Splice } from "../xml/splice";
import { appended, prefixed, prefixOf, relationshipAttributes, retagged } from "../xml/start-tag";

/** Excel's limit on the ids of sheets. */
const LAST_SHEET_ID = 65_534;
/** The elements before `definedNames` in a workbook part (ISO 29500-1, 18.2.27), nearest first. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"] as const;
const BEFORE_CALCULATION = ["definedNames", ...BEFORE_NAMES] as const;

const WANTED: ReadonlySet<string> = new Set([
  "workbook",
  "workbookView",
  "sheet",
  "definedName",
  "calcPr",
  ...BEFORE_CALCULATION,
]);

const spansOf = (xml: string, part: string): readonly ElementSpan[] =>
  elementSpans(xml, part, (name) => WANTED.has(name));

/** Returns an unused sheet name: `wanted`, with a number if needed. */
export function freeSheetName(xml: string, part: string, wanted: string): string {
  const taken = new Set(
    spansOf(xml, part)
      .filter(({ name }) => name === "sheet")
      .map(({ attributes }) => sheetKey(unescapeExcel(attribute(attributes, "name") ?? ""))),
  );
  let name = wanted;
  for (let number = 2; taken.has(sheetKey(name)); number++) name = `${wanted} (${number})`;
  return name;
}

/** A sheet to add to the workbook part. `names` = defined names of its own, as XML without prefix. */
interface NewSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly names: readonly string[];
  readonly isHidden?: boolean;
}

/**
 * Inserts a sheet first in the workbook part and shows it on opening. Increments every index that counts
 * sheets by position.
 */
export function withFirstSheet(xml: string, part: string, sheet: NewSheet): string {
  const { spans, prefix, list, item } = sheetToAdd(xml, part, sheet);
  return spliced(xml, [
    insertion(list.inside, prefixed(item, prefix)),
    ...spans.flatMap((span) => movedOn(xml, span)),
    ...addedNames(xml, spans, prefixed(sheet.names.join(""), prefix), prefix),
  ]);
}

/** Appends a sheet to the workbook part; nothing else changes. */
export function withLastSheet(xml: string, part: string, sheet: NewSheet): string {
  const { spans, prefix, list, item } = sheetToAdd(xml, part, sheet);
  return spliced(xml, [
    ...appended(xml, list, prefixed(item, prefix)),
    ...addedNames(xml, spans, prefixed(sheet.names.join(""), prefix), prefix),
  ]);
}

/** Adds defined names, as XML without prefix, to the workbook part. */
export function withNames(xml: string, part: string, names: string): string {
  const spans = spansOf(xml, part);
  const prefix = prefixOf(xml, rootSpan(spans, "workbook", part));
  return spliced(xml, addedNames(xml, spans, prefixed(names, prefix), prefix));
}

function sheetToAdd(xml: string, part: string, sheet: NewSheet) {
  const spans = spansOf(xml, part);
  const root = rootSpan(spans, "workbook", part);
  const prefix = prefixOf(xml, root);
  const list = spans.find(({ name, parent }) => name === "sheets" && parent === "workbook");
  if (list === undefined) return stopAtUnusual(part);
  const listed = spans.filter(({ name, parent }) => name === "sheet" && parent === "sheets");
  const sheetId =
    Math.max(0, ...listed.map(({ attributes }) => numberAttribute(attributes, "sheetId") ?? 0)) + 1;
  if (sheetId > LAST_SHEET_ID) return stopAtUnusual(part);
  const item = element("sheet", {
    name: sheet.name,
    sheetId,
    state: sheet.isHidden === true ? "hidden" : undefined,
    ...relationshipAttributes(root, sheet.relationshipId),
  });
  return { spans, prefix, list, item };
}

function movedOn(xml: string, span: ElementSpan): readonly Splice[] {
  if (span.name === "workbookView")
    return [retagged(xml, span, { activeTab: undefined, firstSheet: undefined })];
  const place = span.name === "definedName" ? numberAttribute(span.attributes, "localSheetId") : undefined;
  return place === undefined ? [] : [retagged(xml, span, { localSheetId: place + 1 })];
}

function addedNames(
  xml: string,
  spans: readonly ElementSpan[],
  names: string,
  prefix: string,
): readonly Splice[] {
  if (names === "") return [];
  const list = spans.find(({ name }) => name === "definedNames");
  if (list !== undefined) return appended(xml, list, names);
  return [
    insertion(endOfFirst(spans, BEFORE_NAMES), `<${prefix}definedNames>${names}</${prefix}definedNames>`),
  ];
}

/** Makes the workbook part request full recalculation on opening. */
export function recalculatedOnLoad(xml: string, part: string): string {
  const spans = spansOf(xml, part);
  const settings = spans.find(({ name, parent }) => name === "calcPr" && parent === "workbook");
  if (settings !== undefined) {
    return flagAttribute(settings.attributes, "fullCalcOnLoad") === true
      ? xml
      : spliced(xml, [retagged(xml, settings, { fullCalcOnLoad: 1 })]);
  }
  const prefix = prefixOf(xml, rootSpan(spans, "workbook", part));
  const at = endOfFirst(spans, BEFORE_CALCULATION);
  return spliced(xml, [insertion(at, `<${prefix}calcPr fullCalcOnLoad="1"/>`)]);
}

function endOfFirst(spans: readonly ElementSpan[], names: readonly string[]): number {
  const found = names
    .map((wanted) => spans.find(({ name, parent }) => name === wanted && parent === "workbook"))
    .find((span) => span !== undefined);
  if (found === undefined) throw new Error("the workbook part lists no sheets");
  return found.end;
}
