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

/** A blank form, and its copies as read with it, which need not be read again. */
export interface FormWithCopies {
  readonly opened: Outcome<OpenedForm, OpenFormFailure>;
  readonly readings: readonly FileReading[];
}

/** Opens a blank form from its copies, and reads these from their held sheets. */
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
  // Another reader may read the rest: old kinds, passwords.
  return { opened, readings: readings.filter(({ kind }) => kind === "form") };
}
