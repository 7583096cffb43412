import { internedList } from "./interned-list";
import { spreadsheetText } from "./spreadsheet-text";
import { element, escapeText, SPREADSHEET, XML_HEADER } from "./xml";

/** Collects the texts of all sheets, each once. Shared, not inline: phone viewers and older programs read only these. */
export interface SharedStrings {
  /** The number that stands in the cell instead of the text. */
  indexOf(text: string): number;
  /** The finished part, once every sheet is written. */
  part(): string;
}

export function sharedStrings(): SharedStrings {
  const texts = internedList();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      return texts.indexOf(text);
    },
    part: () =>
      XML_HEADER +
      element(
        "sst",
        { xmlns: SPREADSHEET, count: uses, uniqueCount: texts.items.length },
        texts.items.map(stringItem).join(""),
      ),
  };
}

function stringItem(text: string): string {
  const space = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${escapeText(spreadsheetText(text))}</t></si>`;
}
