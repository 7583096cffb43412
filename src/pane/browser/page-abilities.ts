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

/** Abilities of a page in this Excel, as far as it can detect them. */
export interface PageAbilities {
  /** The page's policy allows a worker thread. */
  readonly worker: boolean;
  readonly clipboard: boolean;
  readonly manyFiles: boolean;
  readonly folder: boolean;
  readonly drop: boolean;
  readonly download: boolean;
}

/** Tests abilities unnoticed: a thread does `work`, one word is copied. */
export async function pageAbilities(work: () => Promise<unknown>): Promise<PageAbilities> {
  const input = document.createElement("input");
  return {
    // A forbidden thread is still created: only its response shows that it runs.
    worker: await work().then(
      () => true,
      () => false,
    ),
    clipboard: await copyText("clipboard"),
    manyFiles: "multiple" in input,
    folder: "webkitdirectory" in input,
    drop: "ondrop" in document,
    download: "download" in document.createElement("a"),
  };
}
