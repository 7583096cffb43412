import type { CommandHost } from "../output/host";

/** Whether these bytes are what is saved under a path: it is the file itself, however its path is written, or a copy. */
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
