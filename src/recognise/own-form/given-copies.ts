import type { ReceivedFile } from "../../workbook/files";
import type { GivenForm } from "./open-blank-form";

/** Limits of copies for understanding a form, and of their bytes: more show nothing new. */
const MOST_COPIES = 200;
const MOST_BYTES = 16_000_000;

/** Reads as many copies as are needed to understand a form; ignores files that cannot be opened. */
export async function givenCopies(files: readonly ReceivedFile[]): Promise<NonNullable<GivenForm["copies"]>> {
  const held: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  let room = MOST_BYTES;
  for (const { name, bytes } of files.slice(0, MOST_COPIES)) {
    const content = await bytes();
    if (!content.ok || content.value.length > room) continue;
    room -= content.value.length;
    held.push({ name, bytes: content.value });
  }
  return held;
}
