import { fail, succeed, type Outcome } from "../../base/outcome";
import { fingerprintOf, type Standing } from "../../workbook/files";
import type { CommandHost } from "./host";

export interface ReplaceOption {
  /** Whether what people made may be written over. */
  readonly replace?: true;
}

interface Replacing {
  /** Whether nothing is lost when these bytes are replaced. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
  readonly isForced: boolean;
  /** What is said where something would be lost. */
  readonly refusal: string;
}

/**
 * What stands where a result is to be saved, where it may be replaced; undefined for what holds nothing that could be lost.
 * Fails with the refusal where people's work would be lost.
 */
export async function replaceable(
  path: string,
  { isOurs, isForced, refusal }: Replacing,
  host: CommandHost,
): Promise<Outcome<Standing | undefined, string>> {
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
