import { fail, succeed, type Outcome } from "../../base/outcome";

/** A few texts that outlive the pane. */
export interface StoredTexts {
  /** Undefined without a stored text, or if the storage fails. */
  readonly read: (name: string) => string | undefined;
  /** Fails with the browser's reason; undefined deletes the text. */
  readonly write: (name: string, text: string | undefined) => Outcome<undefined, string>;
}

/** Other pages of the same server share its storage. */
const PREFIX = "emulation-roll-up/";

/**
 * Stores texts in this browser on this machine. It may be full, or forbidden: then every access throws, so
 * that each looks it up anew.
 */
export const storedTexts = (
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
): StoredTexts => ({
  read: (name) => {
    try {
      return storage().getItem(PREFIX + name) ?? undefined;
    } catch {
      // Forbidden. The first attempt to store reports it.
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
