import type { HostFailure } from "../../workbook/open-workbook";
import { hostWords } from "./host-words";

/** Explains why nothing was written into the open workbook, and the next step; its content is unchanged. */
export function paintFailureSentence(failure: HostFailure): string {
  const sentence = hostWords.hostFailure(failure);
  switch (failure.kind) {
    // They state the present state themselves, as far as known.
    case "cancelled":
    case "unexpected":
    case "left-changed":
    case "session-ended":
    case "sheet-missing":
    case "excel-too-old":
      return sentence;
    case "cell-being-edited":
    case "sheet-protected":
    case "workbook-protected":
    case "dates-from-1904":
    case "not-written":
    case "read-only":
    case "too-large":
    case "not-in-front":
      return `${sentence} ${hostWords.unchanged}`;
  }
}
