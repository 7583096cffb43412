import { registerElement } from "../numbers/number-decision";
import type { Submission } from "./submission";
import type { Entry } from "../entry/entry";

/** A submission with every entry changed, of the form and of its registers; `code` is of the row, or "REGISTER.COLUMN". */
export const changedEntries = (
  submission: Submission,
  change: (code: string, entry: Entry) => Entry,
): Submission => ({
  ...submission,
  entries: new Map([...submission.entries].map(([code, entry]) => [code, change(code, entry)])),
  registers: new Map(
    [...submission.registers].map(([register, rows]) => [
      register,
      rows.map((row) => ({
        ...row,
        cells: new Map(
          [...row.cells].map(([column, entry]) => [column, change(registerElement(register, column), entry)]),
        ),
      })),
    ]),
  ),
});
