import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words } from "../words/command-line-words";
import { blankFormCommandWords as blankWords } from "../words/blank-form-command-words";
import {
  areasText,
  openBlankForm,
  type OpenedForm,
  type HeldCopies,
  studiedCopies,
} from "../../recognise/own-form";
import { fingerprintOf } from "../../workbook/files";
import type { CommandHost } from "../output/host";
import { rememberAreas, statedAreas, type AreaOptions } from "./said-areas";

/**
 * Opens the form with the areas found in copies and those given by the user; if the file of --areas does not
 * exist yet, writes it.
 */
export async function openedForm(
  options: AreaOptions,
  copies: HeldCopies,
  host: CommandHost,
): Promise<Outcome<{ readonly blank: OpenedForm; readonly isSaid: boolean }, string>> {
  const { form: path, areas } = options;
  const found = await host.filesAt([path]);
  const [file, ...others] = found.ok ? found.value : [];
  if (file === undefined || others.length > 0) return fail(blankWords.notOneFile(path));
  const bytes = await file.bytes();
  if (!bytes.ok) return fail(blankWords.notOpened(path, { kind: "unreadable", failure: bytes.failure }));
  const workbook = host.readBlank(bytes.value);
  if (!workbook.ok)
    return fail(blankWords.notOpened(path, { kind: "unreadable", failure: workbook.failure }));
  const asked = {
    fingerprint: await fingerprintOf(bytes.value),
    sheets: workbook.value.grids.flatMap(({ sheet, visibility }) =>
      visibility === "visible" ? [sheet] : [],
    ),
  };
  const stated = await statedAreas(options, asked, host);
  if (!stated.ok) return stated;
  const look = studiedCopies(copies.files, copies.read, stated.value.stored);
  const opened = await openBlankForm(file, host.readBlank, stated.value.areas, look);
  if (!opened.ok) return fail(blankWords.notOpened(path, opened.failure));
  const remembered = await rememberAreas(options, asked, host);
  if (!remembered.ok) return remembered;
  if (areas !== undefined && stated.value.isToWrite) {
    const text = new TextEncoder().encode(areasText(opened.value.form));
    const saved = await host.saveFile(areas, text);
    if (!saved.ok) return fail(words.notSaved(areas, saved.failure.reason));
    host.tell(blankWords.areasWritten(areas));
  }
  return succeed({ blank: opened.value, isSaid: stated.value.isSaid });
}
