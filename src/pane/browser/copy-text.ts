/**
 * Puts a text on the clipboard. False where the browser does not let the page do that, as Excel on the web
 * may not.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or there is no clipboard at all; both mean that the user has to copy the text himself.
    return false;
  }
}
