import { copyText } from "./copy-text";

/** What a page in this Excel can do, as far as it can see itself. */
export interface PageAbilities {
  /** A thread works under the policy of the page. */
  readonly worker: boolean;
  readonly clipboard: boolean;
  readonly manyFiles: boolean;
  readonly folder: boolean;
  readonly drop: boolean;
  readonly download: boolean;
}

/** Tries what can be tried without anybody noticing: `work` is done by a thread, one word is copied. */
export async function pageAbilities(work: () => Promise<unknown>): Promise<PageAbilities> {
  const input = document.createElement("input");
  return {
    // A thread that the policy forbids is made all the same: only its answer tells that it runs.
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
