import { formatNumber } from "../../../base/formats";
import type { NewContent } from "../../../workbook/files";
import type { Shown } from "../../../model/finding";
import { NO, YES } from "../entry-words";
import { shortened, shownWords } from "../shown-words";

/** The content of a cell for such a list; texts in quotes, to distinguish "12" from 12. */
export const standingWords = (shown: Shown): string =>
  typeof shown === "string" ? `“${shownWords(shown)}”` : shownWords(shown);

/** The new content of a cell in a list of "before → after". */
export function newContentWords(content: NewContent): string {
  switch (content.kind) {
    case "number":
      return formatNumber(content.value);
    case "text":
      return `“${shortened(content.text)}”`;
    case "boolean":
      return content.value ? YES : NO;
    case "formula":
      return content.result === undefined
        ? "công thức của biểu mẫu"
        : `công thức của biểu mẫu (kết quả ${formatNumber(content.result)})`;
    case "empty":
      return "(trống)";
  }
}
