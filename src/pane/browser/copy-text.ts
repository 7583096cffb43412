/** Copies a text to the clipboard. Returns false if the browser forbids it, as Excel on the web may. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or no clipboard; the user has to copy the text.
    return false;
  }
}
