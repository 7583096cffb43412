import type { ReceivedFile } from "../../workbook/files";
import type { GivenForm } from "./open-blank-form";

/** Copies by which a form is understood, and their bytes in all: more show nothing new. */
const MOST_COPIES = 200;
const MOST_BYTES = 16_000_000;

/** The contents of copies, as many as are needed to understand a form by them; what cannot be opened says nothing. */
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
