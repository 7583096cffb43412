import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words } from "../words/command-line-words";
import { collectionOfForm, heldCopies } from "../../recognise/own-form";
import type { ReceivedFile } from "../../workbook/files";
import { checkCopies, type CheckedCopies } from "../../desk/roll-up";
import { comparison, earlierOfForm, type ComparisonOptions } from "../options/comparison";
import { formReaderOf, readingHeld } from "../options/form-reader-of";
import { openedForm } from "../options/opened-form";
import type { AreaOptions } from "../options/said-areas";
import { fileProgress } from "../output/file-progress";
import type { CommandHost } from "../output/host";

/** Checks copies of any office's blank form against it. */
export async function checkedCopies(
  options: AreaOptions & ComparisonOptions,
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
  const { plan, blank } = collection;
  const compared = await comparison(options, [plan], host, earlierOfForm(opened.value.blank));
  if (!compared.ok) return compared;
  const known = { plans: [plan], registries: [] };
  const reader = formReaderOf(readingHeld(host, copies), known, blank);
  const { earlierOf, decisions, explanations } = compared.value;
  const checked = await checkCopies(
    {
      ...{ files: copies.files, collection, progress: fileProgress(host) },
      ...{ earlier: earlierOf(plan), decisions, explanations },
    },
    reader,
  );
  return checked === undefined ? fail(words.cancelled) : succeed(checked);
}
