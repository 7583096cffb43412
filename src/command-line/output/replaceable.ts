import { fail, succeed, type Outcome } from "../../base/outcome";
import { fingerprintOf, type InspectedContent } from "../../workbook/files";
import type { CommandHost } from "./host";

export interface ReplaceOption {
  /** Whether to overwrite what people made. */
  readonly replace?: true;
}

interface Replacing {
  /** Whether these bytes may be replaced without loss. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
  readonly isForced: boolean;
  /** The message if something would be lost. */
  readonly refusal: string;
}

/**
 * Returns the content that a result may replace; undefined if nothing could be lost. Fails with the refusal
 * if people's work would be lost.
 */
export async function replaceable(
  path: string,
  { isOurs, isForced, refusal }: Replacing,
  host: CommandHost,
): Promise<Outcome<InspectedContent | undefined, string>> {
  const there = await host.filesAt([path]);
  const file = there.ok ? there.value.find(({ name }) => name === path) : undefined;
  if (file === undefined) return succeed({ fingerprint: undefined });
  const bytes = await file.bytes();
  if (!bytes.ok) {
    return isForced || bytes.failure.kind === "not-a-file" ? succeed(undefined) : fail(refusal);
  }
  return isForced || bytes.value.length === 0 || isOurs(bytes.value)
    ? succeed({ fingerprint: await fingerprintOf(bytes.value) })
    : fail(refusal);
}
