import { copyText } from "./copy-text";

/** What a page in this Excel can do, as far as it can see itself. */
export interface PageAbilities {
  /** Threads start under the policy of the page. */
  readonly worker: boolean;
  readonly clipboard: boolean;
  readonly manyFiles: boolean;
  readonly folder: boolean;
  readonly drop: boolean;
  readonly download: boolean;
}

/** Tries what can be tried without anybody noticing: a thread is started and stopped, one word is copied. */
export async function pageAbilities(
  startWorker: () => { readonly terminate: () => void },
): Promise<PageAbilities> {
  const input = document.createElement("input");
  return {
    worker: canStart(startWorker),
    clipboard: await copyText("clipboard"),
    manyFiles: "multiple" in input,
    folder: "webkitdirectory" in input,
    drop: "ondrop" in document,
    download: "download" in document.createElement("a"),
  };
}

function canStart(startWorker: () => { readonly terminate: () => void }): boolean {
  try {
    startWorker().terminate();
    return true;
  } catch {
    return false;
  }
}
