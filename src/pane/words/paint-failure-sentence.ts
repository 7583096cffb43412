import type { HostFailure } from "../../workbook/open-workbook";
import { hostWords } from "./host-words";

/** Why nothing was written into the open workbook, what to do next, and that it holds what it held before. */
export function paintFailureSentence(failure: HostFailure): string {
  const sentence = hostWords.hostFailure(failure);
  switch (failure.kind) {
    // They say themselves how things stand, as far as that is known.
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
    case "read-only":
    case "too-large":
    case "not-in-front":
      return `${sentence} ${hostWords.unchanged}`;
  }
}
