import { fingerprint, type Fingerprint } from "../../base/codes";

/**
 * Returns the SHA-256 of a file's bytes: files with the same fingerprint are the same file, under any name.
 */
export async function fingerprintOf(bytes: Uint8Array): Promise<Fingerprint> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return fingerprint(
    Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""),
  );
}
