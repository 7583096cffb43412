import { succeed, type Outcome } from "../../base/outcome";
import {
  heldCopies,
  openBlankForm,
  type GivenForm,
  type OpenedForm,
  type OpenFormFailure,
  type ReadBlank,
  studiedCopies,
} from "../../recognise/own-form";
import type { WorkbookFiles } from "../../workbook/files";
import { readInTurn } from "../received/form-reader";
import type { FileReading } from "../received/read-received-file";
import { heldFile } from "./held-file";

/** A blank form, and its copies as they were read by it on the way: nobody has to read these once more. */
export interface FormWithCopies {
  readonly opened: Outcome<OpenedForm, OpenFormFailure>;
  readonly readings: readonly FileReading[];
}

/** Opens a blank form by its copies, and reads these by it from what is held of them. */
export async function openFormWithCopies(
  { said, copies = [], seen, ...form }: GivenForm,
  readBlank: ReadBlank,
  read: WorkbookFiles["read"],
): Promise<FormWithCopies> {
  const known = new Map(
    copies.flatMap(({ bytes, workbook }) => (workbook === undefined ? [] : [[bytes, succeed(workbook)]])),
  );
  const held = heldCopies(copies.map(heldFile), (bytes) => known.get(bytes) ?? read(bytes));
  const look = seen === undefined ? studiedCopies(held.files, held.read) : () => seen;
  const opened = await openBlankForm(heldFile(form), readBlank, said, look);
  if (!opened.ok) return { opened, readings: [] };
  const byForm = readInTurn(
    { read: held.read },
    { plans: [], levelOf: () => undefined, blank: opened.value },
  );
  const readings = (await byForm(held.files, () => "go-on")) ?? [];
  // Another reader may know what to do with the others: old kinds, passwords.
  return { opened, readings: readings.filter(({ kind }) => kind === "form") };
}
