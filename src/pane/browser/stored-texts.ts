import { fail, succeed, type Outcome } from "../../base/outcome";

/** A few texts that outlive the pane. */
export interface StoredTexts {
  /** Undefined when nothing is kept under the name, or nothing can be had. */
  readonly read: (name: string) => string | undefined;
  /** Fails with the browser's reason; undefined takes the text away. */
  readonly write: (name: string, text: string | undefined) => Outcome<undefined, string>;
}

/** Other pages of the same server share its storage. */
const PREFIX = "emulation-roll-up/";

/**
 * Texts in the storage of this browser on this machine. A browser may forbid it altogether, and then already
 * looking at it throws, so it is asked for anew each time; and it may be full.
 */
export const storedTexts = (
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
): StoredTexts => ({
  read: (name) => {
    try {
      return storage().getItem(PREFIX + name) ?? undefined;
    } catch {
      // Forbidden. The first attempt to keep something says so.
      return undefined;
    }
  },
  write: (name, text) => {
    try {
      if (text === undefined) storage().removeItem(PREFIX + name);
      else storage().setItem(PREFIX + name, text);
      return succeed(undefined);
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  },
});
