import { internedList } from "../styles/interned-list";
import { spreadsheetText } from "../xml/spreadsheet-text";
import { escapeText, SPREADSHEET, XML_HEADER } from "../xml/xml";

/** How a text stands in its cell: the type attribute of the cell, and what is inside. */
export interface CellText {
  readonly type: "s" | "inlineStr";
  readonly content: string;
}

export interface CellTexts {
  /** The text of one more cell. */
  of(text: string): CellText;
}

/** Collects the texts of all sheets, each once. Shared, not inline: phone viewers and older programs read only these. */
export interface SharedStrings extends CellTexts {
  /** The finished part in pieces, once every sheet is written. */
  part(): Iterable<string>;
}

/** Every text in its own cell: for a sheet that joins a workbook whose table of texts is not to be touched. */
export const inlineTexts: CellTexts = {
  of: (text) => {
    const before = inline.get(text);
    if (before !== undefined) return before;
    if (inline.size >= MOST_INLINE) inline.clear();
    const written: CellText = { type: "inlineStr", content: `<is>${textElement(text)}</is>` };
    inline.set(text, written);
    return written;
  },
};

/** The same names and labels stand in thousands of rows. */
const inline = new Map<string, CellText>();
const MOST_INLINE = 5_000;

export function sharedStrings(): SharedStrings {
  const texts = internedList();
  let uses = 0;
  return {
    of(text) {
      uses += 1;
      return { type: "s", content: `<v>${texts.indexOf(text)}</v>` };
    },
    *part() {
      yield `${XML_HEADER}<sst xmlns="${SPREADSHEET}" count="${uses}" uniqueCount="${texts.items.length}">`;
      for (const text of texts.items) yield `<si>${textElement(text)}</si>`;
      yield "</sst>";
    },
  };
}

function textElement(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(spreadsheetText(text))}</t>`;
}
