import type { PatchFailure } from "../../../domain/file/patch-failure";

/** Why nothing could be written into a file, as the end of a sentence: "… because …". */
export function enPatchFailureReason(failure: PatchFailure): string {
  switch (failure.kind) {
    case "strict":
      return "the file is saved as Strict Open XML";
    case "signed":
      return "the file has a digital signature, which any change would break";
    case "journal":
      return "the file is a shared workbook that tracks changes";
    case "unusual":
      return "the file is written in an unusual way, so that a change might spoil it";
    case "calculated":
      return `cell ${failure.place.cell} of sheet “${failure.place.sheet}” holds a formula`;
    case "too-large":
      return "the file is too large";
    case "encrypted":
      return "the file opens with a password only (open it in Excel, take the password off, save it, and it can be done)";
    case "not-opened":
    case "not-a-file":
    case "not-a-workbook":
    case "legacy-xls":
    case "binary-workbook":
    case "damaged":
      return "the file cannot be opened as an Excel workbook (.xlsx)";
  }
}
