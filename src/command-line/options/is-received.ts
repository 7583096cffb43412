import type { Fingerprint } from "../../base/codes";
import type { SourceFile } from "../../model/finding";
import { fingerprintOf } from "../../workbook/files";
import type { CommandHost } from "../output/host";

/** Whether the result would be saved over one of the files that were received. The summary it goes on from may be among them. */
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
