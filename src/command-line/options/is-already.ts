import type { CommandHost } from "../output/host";

/** Checks whether a path holds these bytes: it is the same file under any path, or a copy. */
export async function isAlready(path: string, bytes: Uint8Array, host: CommandHost): Promise<boolean> {
  const there = await host.filesAt([path]);
  const [file] = there.ok ? there.value : [];
  const saved = await file?.bytes();
  return (
    saved?.ok === true &&
    saved.value.length === bytes.length &&
    saved.value.every((byte, index) => byte === bytes[index])
  );
}
