import { internedList } from "../styles/interned-list";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { escapeText, SPREADSHEET, XML_HEADER } from "../xml/xml";

export interface CellTexts {
  /** Writes the text for one more cell: its type attribute, the end of its start tag, and its content. */
  of(text: string): string;
}

/**
 * Collects the distinct texts of all sheets. Shared, not inline: phone viewers and older programs read only
 * these.
 */
export interface SharedStrings extends CellTexts {
  /** Returns the number of cells with a text and the number of distinct texts. */
  readonly counts: () => { readonly count: number; readonly uniqueCount: number };
  /** Yields the items of the table, after every sheet is written. */
  readonly items: () => Iterable<string>;
}

/** Writes every text into its cell: for a sheet added to a workbook whose string table must not change. */
export const inlineTexts: CellTexts = {
  of: (text) => {
    const before = inline.get(text);
    if (before !== undefined) return before;
    if (inline.size >= MOST_INLINE) inline.clear();
    const written = ` t="inlineStr"><is>${textElement(text)}</is>`;
    inline.set(text, written);
    return written;
  },
};

/** Cached: names and labels repeat in thousands of rows. */
const inline = new Map<string, string>();
const MOST_INLINE = 5_000;

/** Starts empty. `before`: the number of existing items of the table. */
export function sharedStrings(before = 0): SharedStrings {
  const texts = internedList();
  let uses = 0;
  return {
    of(text) {
      uses += 1;
      return ` t="s"><v>${before + texts.indexOf(text)}</v>`;
    },
    counts: () => ({ count: uses, uniqueCount: texts.items.length }),
    *items() {
      for (const text of texts.items) yield `<si>${textElement(text)}</si>`;
    },
  };
}

/** Writes the table of our own workbook, in pieces. */
export function* sharedStringsPart({ counts, items }: SharedStrings): Generator<string> {
  const { count, uniqueCount } = counts();
  yield `${XML_HEADER}<sst xmlns="${SPREADSHEET}" count="${count}" uniqueCount="${uniqueCount}">`;
  yield* items();
  yield "</sst>";
}

/** Writes a text of a table, a cell or a note. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(spreadsheetText(text))}</t>`;
}
