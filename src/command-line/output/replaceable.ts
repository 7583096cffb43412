import { fail, succeed, type Outcome } from "../../base/outcome";
import { fingerprintOf, type InspectedContent } from "../../workbook/files";
import type { CommandHost } from "./host";

export interface ReplaceOption {
  /** Whether to overwrite what people made. */
  readonly replace?: true;
}

/** Returns whether two files have the same content. */
export const isSameContent = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

interface Replacing {
  /** Whether these bytes are an earlier result of the same kind. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
  /** Says what people put into an earlier result and would lose; undefined if nothing. */
  readonly lossIn?: (bytes: Uint8Array) => string | undefined;
  readonly isForced: boolean;
  /** The message if the file is anything else. */
  readonly refusal: string;
}

/**
 * Returns the content that a result may replace; undefined if nothing could be lost. Fails with the refusal
 * if people's work would be lost.
 */
export async function replaceable(
  path: string,
  { isOurs, lossIn, isForced, refusal }: Replacing,
  host: CommandHost,
): Promise<Outcome<InspectedContent | undefined, string>> {
  const there = await host.filesAt([path]);
  const file = there.ok ? there.value.find(({ name }) => name === path) : undefined;
  if (file === undefined) return succeed({ fingerprint: undefined });
  const bytes = await file.bytes();
  if (!bytes.ok) {
    return isForced || bytes.failure.kind === "not-a-file" ? succeed(undefined) : fail(refusal);
  }
  if (!isForced && bytes.value.length > 0) {
    if (!isOurs(bytes.value)) return fail(refusal);
    const loss = lossIn?.(bytes.value);
    if (loss !== undefined) return fail(loss);
  }
  return succeed({ fingerprint: await fingerprintOf(bytes.value) });
}
