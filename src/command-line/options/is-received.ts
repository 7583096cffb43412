import type { Fingerprint } from "../../base/codes";
import type { SourceFile } from "../../model/finding";
import { fingerprintOf } from "../../workbook/files";
import type { CommandHost } from "../output/host";

/**
 * Checks whether the result would overwrite one of the received files. The --from summary may itself be an
 * input.
 */
export async function isReceived(
  { out, from }: { readonly out: string; readonly from?: string },
  files: readonly SourceFile[],
  host: CommandHost,
): Promise<boolean> {
  const content = await contentAt(out, host);
  if (content === undefined || !files.some(({ fingerprint }) => fingerprint === content)) return false;
  return from === undefined || (await contentAt(from, host)) !== content;
}

async function contentAt(path: string, host: CommandHost): Promise<Fingerprint | undefined> {
  const there = await host.filesAt([path]);
  const [file, second] = there.ok ? there.value : [];
  const bytes = second === undefined ? await file?.bytes() : undefined;
  return bytes?.ok === true ? fingerprintOf(bytes.value) : undefined;
}
