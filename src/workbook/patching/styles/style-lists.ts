import { attribute, numberAttribute } from "../../reading/xml/xml-attribute";
import { builtInFormat } from "../../reading/shared/number-formats";
import { element, SPREADSHEET, XML_HEADER } from "../../writing/xml/xml";
import { elementSpans, rootSpan, type ElementSpan } from "../xml/element-spans";
import { spliced } from "../xml/splice";
import { prefixOf } from "../xml/start-tag";
import { LIST_NAMES, StyleList, type ListName } from "./style-list";

/** A styles part for a file without one: only the format of an untouched cell. */
const NO_STYLES =
  XML_HEADER +
  element(
    "styleSheet",
    { xmlns: SPREADSHEET },
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  );

const ITEMS: Readonly<Record<ListName, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
};

/** Files must declare ids from here on. */
const FIRST_CUSTOM_FORMAT = 164;

/** The lists of a styles part, open for additions. */
export interface StyleLists extends Readonly<Record<ListName, StyleList>> {
  /** The namespace prefix of the part's elements. */
  readonly prefix: string;
  /** Returns the number format of an id, built in or declared. */
  formatCode(id: number): string;
  /** Declares a number format if needed and returns its id. */
  declare(formatCode: string): number;
  /** Returns the part with all additions. */
  xml(): string;
}

/** Opens a styles part; undefined = the file has none. */
export function openStyleLists(written: string | undefined, part: string): StyleLists {
  const given = spansOf(written ?? NO_STYLES, part);
  const isEmpty = rootSpan(given, "styleSheet", part).end === given[0]?.inside;
  const xml = written === undefined || isEmpty ? NO_STYLES : written;
  const spans = isEmpty ? spansOf(xml, part) : given;
  const root = rootSpan(spans, "styleSheet", part);
  const prefix = prefixOf(xml, root);
  const below = spans.filter(({ parent }) => parent === "styleSheet");

  const open = (name: ListName): StyleList => {
    const items = spans
      .filter(({ parent }) => parent === name)
      .map(({ start, end }) => xml.slice(start, end));
    return new StyleList(
      name,
      below.find((span) => span.name === name),
      items,
      prefix,
    );
  };
  const [numFmts, fonts, fills, borders, cellXfs] = [
    open("numFmts"),
    open("fonts"),
    open("fills"),
    open("borders"),
    open("cellXfs"),
  ];
  const lists = { numFmts, fonts, fills, borders, cellXfs };
  const codes = declaredCodes(spans);
  const own = new Map<string, number>();
  return {
    ...lists,
    prefix,
    formatCode: (id) => codes.get(id) ?? builtInFormat(id),
    declare(formatCode) {
      const known = own.get(formatCode);
      if (known !== undefined) return known;
      const numFmtId = Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1;
      codes.set(numFmtId, formatCode);
      own.set(formatCode, numFmtId);
      numFmts.add(element("numFmt", { numFmtId, formatCode }));
      return numFmtId;
    },
    xml: () =>
      spliced(
        xml,
        LIST_NAMES.flatMap((name) => lists[name].splices(xml, root, below)),
      ),
  };
}

const spansOf = (xml: string, part: string): readonly ElementSpan[] =>
  elementSpans(
    xml,
    part,
    (name, parent) =>
      parent === "" ||
      parent === "styleSheet" ||
      LIST_NAMES.some((list) => list === parent && ITEMS[list] === name),
  );

const declaredCodes = (spans: readonly ElementSpan[]): Map<number, string> =>
  new Map(
    spans
      .filter(({ parent }) => parent === "numFmts")
      .map(({ attributes }) => [
        numberAttribute(attributes, "numFmtId") ?? 0,
        attribute(attributes, "formatCode") ?? "",
      ]),
  );
