import { internedList } from "../styles/interned-list";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { escapeText, SPREADSHEET, XML_HEADER } from "../xml/xml";

export interface CellTexts {
  /** How one more cell holds the text: its type attribute, the end of its start tag, and what is inside. */
  of(text: string): string;
}

/** Collects the texts of all sheets, each once. Shared, not inline: phone viewers and older programs read only these. */
export interface SharedStrings extends CellTexts {
  /** How many cells hold a text, and how many texts there are. */
  readonly counts: () => { readonly count: number; readonly uniqueCount: number };
  /** The items of the table, once every sheet is written. */
  readonly items: () => Iterable<string>;
}

/** Every text in its own cell: for a sheet that joins a workbook whose table of texts is not to be touched. */
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

/** The same names and labels stand in thousands of rows. */
const inline = new Map<string, string>();
const MOST_INLINE = 5_000;

/** No text yet. `before`: how many items the table has that these stand behind. */
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

/** The table of a workbook of ours, in pieces. */
export function* sharedStringsPart({ counts, items }: SharedStrings): Generator<string> {
  const { count, uniqueCount } = counts();
  yield `${XML_HEADER}<sst xmlns="${SPREADSHEET}" count="${count}" uniqueCount="${uniqueCount}">`;
  yield* items();
  yield "</sst>";
}

/** A text as it stands in a table, a cell or a note. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(spreadsheetText(text))}</t>`;
}
