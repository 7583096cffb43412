import type { CellPlace } from "../../workbook/grid";
import type { Fingerprint } from "../../base/codes";
import { fail, type Outcome } from "../../base/outcome";
import { fingerprintOf, type ReceivedFile, type PatchInTurn } from "../../workbook/files";
import {
  openBeside,
  type NotOpened,
  type HostFailure,
  type OpenWorkbook,
} from "../../workbook/open-workbook";

/** The source of a figure. */
export interface SourceCell {
  readonly file: string;
  readonly fingerprint: Fingerprint;
  readonly place: CellPlace;
}

export type OpenSourceFailure =
  | HostFailure
  /** No file of this content was chosen in this session. */
  | { readonly kind: "not-at-hand" }
  | { readonly kind: "unreadable-file" }
  | NotOpened;

/**
 * Opens a received file beside the open workbook, at the source cell of a figure. Accepts a file of another
 * name with the same content, but not one of the same name with other content.
 */
export async function openSource(
  workbook: OpenWorkbook,
  { file, fingerprint, place }: SourceCell,
  files: readonly ReceivedFile[],
  patch: PatchInTurn,
): Promise<Outcome<undefined, OpenSourceFailure>> {
  // It most likely still has its name.
  const likely = files.toSorted((left, right) => Number(right.name === file) - Number(left.name === file));
  for (const each of likely) {
    const bytes = await each.bytes();
    if (!bytes.ok) {
      if (each.name === file) return fail({ kind: "unreadable-file" });
      continue;
    }
    if ((await fingerprintOf(bytes.value)) !== fingerprint) continue;
    return openBeside(workbook, { name: each.name, bytes: bytes.value }, patch, place);
  }
  return fail({ kind: "not-at-hand" });
}
