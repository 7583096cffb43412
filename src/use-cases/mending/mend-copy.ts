import { baseName } from "../../domain/text/base-name";
import type { Fix } from "../../domain/fixes/fix";
import { succeed, type Outcome } from "../../domain/outcome";
import type { PatchFailure } from "../../domain/file/patch-failure";
import type { MadeFile } from "../forms/insert-form";
import type { ReceivedFile } from "../ports/ports";
import type { PatchInTurn } from "../ports/workbook-patch";

/** A copy of a received file with fixes made that somebody has agreed to. The file itself is never changed. */
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

/** "folder/x.xlsx" → "x_da-sua.xlsx". A workbook with macros keeps its ending, or Excel would not open it. */
function copyName(path: string): string {
  const name = baseName(path);
  const [ending = ".xlsx"] = /\.[^.]{1,5}$/.exec(name) ?? [];
  return `${name.slice(0, name.length - (name.endsWith(ending) ? ending.length : 0))}_da-sua${ending}`;
}
