import type { StoredPlanFile, OfficePlanMemory } from "../../planbook/office-plan";
import type { StoredTexts } from "./stored-texts";

const NAME = "own-plan";

/**
 * Stores the last own plan in the browser: as a workbook, so that each version of the program reads and
 * checks it anew.
 */
export const officePlanStorage = (texts: StoredTexts): OfficePlanMemory => ({
  recall: () => {
    const text = texts.read(NAME);
    return Promise.resolve(text === undefined ? undefined : fileIn(text));
  },
  remember: ({ name, bytes }) =>
    Promise.resolve(texts.write(NAME, `${encodeURIComponent(name)} ${base64(bytes)}`)),
  forget: () => Promise.resolve(texts.write(NAME, undefined)),
});

function fileIn(text: string): StoredPlanFile | undefined {
  const [name = "", content = ""] = text.split(" ");
  try {
    return {
      name: decodeURIComponent(name),
      bytes: Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)),
    };
  } catch {
    // Another program's text under our name, or a damaged one.
    return undefined;
  }
}

/** Limit of arguments of a call. */
const CHUNK = 8_192;

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(letters);
}
