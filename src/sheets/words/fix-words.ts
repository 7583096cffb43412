import type { NewContent } from "../../domain/fixes/cell-write";
import { NO, YES } from "./entry-words";
import { formatNumber } from "./number-words";
import { shortened } from "./shown-words";

/** What is going to stand in a cell, for a list of "before → after". */
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
