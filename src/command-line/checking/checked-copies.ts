import { fail, succeed, type Outcome } from "../../domain/outcome";
import { commandLineWords as words } from "../../ui/words/commands/command-line-words";
import { collectionOfForm } from "../../use-cases/blank-form/collection";
import { heldCopies } from "../../use-cases/blank-form/held-copies";
import type { ReceivedFile } from "../../use-cases/ports/ports";
import { checkCopies, type CheckedCopies } from "../../use-cases/roll-up/check-copies";
import { formReaderOf, readingHeld } from "../options/form-reader-of";
import { openedForm } from "../options/opened-form";
import type { AreaOptions } from "../options/said-areas";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";

/** Copies of a blank form of any office, each held against it. */
export async function checkedCopies(
  options: AreaOptions,
  received: readonly ReceivedFile[],
  host: CommandHost,
): Promise<Outcome<CheckedCopies, string>> {
  const copies = heldCopies(
    received.filter(({ name }) => name !== options.form),
    host.workbooks.read,
  );
  const opened = await openedForm(options, copies, host);
  if (!opened.ok) return opened;
  const collection = collectionOfForm(opened.value.blank, undefined, undefined);
  const known = { plans: [collection.plan], registries: [] };
  const reader = formReaderOf(readingHeld(host, copies), known, collection.blank);
  const request = { files: copies.files, collection, progress: fileProgress(host) };
  const checked = await checkCopies(request, reader);
  return checked === undefined ? fail(words.cancelled) : succeed(checked);
}
