import type { NewContent } from "../../files/cell-write";
import { numberText } from "../../writing/sheet/cell-xml";
import { inlineTexts } from "../../writing/workbook/shared-strings";
import { spreadsheetText } from "../../writing/xml/spreadsheet-text";
import { escapeAttribute, escapeText } from "../../writing/xml/xml";
import { withinLimit } from "../../writing/limits";

/** A cell element without prefix. `address` is absent where the file goes without; style 0 is the default and is not written. */
export function cellElement(address: string | undefined, style: number, content: NewContent): string {
  const place = address === undefined ? "" : ` r="${escapeAttribute(address)}"`;
  const start = `<c${place}${style === 0 ? "" : ` s="${style}"`}`;
  switch (content.kind) {
    case "empty":
      return `${start}/>`;
    case "number":
      return `${start}><v>${numberText(content.value)}</v></c>`;
    case "boolean":
      return `${start} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    case "text":
      return `${start}${inlineTexts.of(withinLimit(content.text, "cell text"))}</c>`;
    case "formula": {
      const text = escapeText(spreadsheetText(withinLimit(content.text, "formula")));
      const result = content.result === undefined ? "" : `<v>${numberText(content.result)}</v>`;
      return `${start}><f>${text}</f>${result}</c>`;
    }
  }
}
