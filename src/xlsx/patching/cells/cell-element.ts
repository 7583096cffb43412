import type { NewContent } from "../../../domain/fixes/cell-write";
import { numberText } from "../../writing/sheet/cell-xml";
import { inlineTexts } from "../../writing/workbook/shared-strings";
import { spreadsheetText } from "../../writing/xml/spreadsheet-text";
import { element, escapeText } from "../../writing/xml/xml";
import { withinLimit } from "../../writing/limits";

/** A cell element without prefix. `address` is absent where the file goes without; style 0 is the default and is not written. */
export function cellElement(address: string | undefined, style: number, content: NewContent): string {
  const { type, inside } = written(content);
  return element("c", { r: address, s: style === 0 ? undefined : style, t: type }, inside);
}

function written(content: NewContent): { readonly type?: string; readonly inside: string } {
  switch (content.kind) {
    case "empty":
      return { inside: "" };
    case "number":
      return { inside: `<v>${numberText(content.value)}</v>` };
    case "boolean":
      return { type: "b", inside: `<v>${content.value ? 1 : 0}</v>` };
    case "text": {
      const text = inlineTexts.of(withinLimit(content.text, "cell text"));
      return { type: text.type, inside: text.content };
    }
    case "formula": {
      const text = escapeText(spreadsheetText(withinLimit(content.text, "formula")));
      const result = content.result === undefined ? "" : `<v>${numberText(content.result)}</v>`;
      return { inside: `<f>${text}</f>${result}` };
    }
  }
}
