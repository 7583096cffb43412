import { baseName } from "../../base/text";
import type { Fix } from "../../forms/fixes";
import { succeed, type Outcome } from "../../base/outcome";
import type { PatchFailure, ReceivedFile, PatchInTurn } from "../../workbook/files";
import type { MadeFile } from "../../forms/issue";

/** Makes a copy of a received file with confirmed fixes. Never changes the file itself. */
export async function mendCopy(
  file: ReceivedFile,
  fixes: readonly Fix[],
  patch: PatchInTurn,
): Promise<Outcome<MadeFile, PatchFailure>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return bytes;
  const patched = await patch(bytes.value, { writes: fixes });
  return patched.ok ? succeed({ name: copyName(file.name), bytes: patched.value }) : patched;
}

/**
 * "folder/x.xlsx" → "x_da-sua.xlsx". A workbook with macros keeps its extension, or Excel would not open
 * it.
 */
function copyName(path: string): string {
  const name = baseName(path);
  const [ending = ".xlsx"] = /\.[^.]{1,5}$/.exec(name) ?? [];
  return `${name.slice(0, name.length - (name.endsWith(ending) ? ending.length : 0))}_da-sua${ending}`;
}
