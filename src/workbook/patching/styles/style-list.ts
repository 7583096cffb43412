import { numberAttribute } from "../../reading/xml/xml-attribute";
import type { ElementSpan } from "../xml/element-spans";
import { insertion, type Splice } from "../xml/splice";
import { appended, prefixed } from "../xml/start-tag";

/** The lists of a styles part that we extend, in the order of the schema (ISO 29500-1, 18.8.39). */
export const LIST_NAMES = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
export type ListName = (typeof LIST_NAMES)[number];

const IN_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Default items for a missing list. Excel always renders fill 1 as gray125. */
const DEFAULTS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** A list of a styles part, open for additions; items are identified by index. */
export class StyleList {
  private readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();

  /** `span` is absent if the part has no such list; `items` are the existing ones. */
  constructor(
    private readonly name: ListName,
    private readonly span: ElementSpan | undefined,
    private readonly items: readonly string[],
    private readonly prefix: string,
  ) {
    if (span === undefined) for (const item of DEFAULTS[name]) this.add(item);
  }

  get size(): number {
    return this.items.length + this.added.length;
  }

  /** Returns the item at an index, with the prefix of the file. */
  at(index: number): string | undefined {
    return this.items[index] ?? this.added[index - this.items.length];
  }

  /** Returns the index of one of our items and adds it if it is new. Items have no prefix. */
  add(item: string): number {
    return this.addAsWritten(prefixed(item, this.prefix));
  }

  /** Like `add`, for an item with the prefix of the file. */
  addAsWritten(item: string): number {
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    const index = this.size;
    this.indexes.set(item, index);
    this.added.push(item);
    return index;
  }

  /** Returns the changes that add the new items to the part. `spans` = the children of the root. */
  splices(xml: string, root: ElementSpan, spans: readonly ElementSpan[]): readonly Splice[] {
    const { added, name, prefix, span } = this;
    if (added.length === 0) return [];
    if (span !== undefined) {
      const isCounted = numberAttribute(span.attributes, "count") !== undefined;
      return appended(xml, span, added.join(""), isCounted ? { count: this.size } : {});
    }
    const list = `<${prefix}${name} count="${this.size}">${added.join("")}</${prefix}${name}>`;
    const later = IN_ORDER.slice(IN_ORDER.indexOf(name) + 1);
    const next = spans.find((sibling) => later.includes(sibling.name));
    return [insertion(next?.start ?? root.insideEnd, list)];
  }
}
